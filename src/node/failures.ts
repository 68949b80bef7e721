/** Exit codes and the one-line errors that go with them. */

/** What the command line returns to the shell. Documented in `emend --help`. */
export const EXIT = {
  ok: 0,
  /** An input could not be read, or an output not written. The other inputs were still done. */
  io: 1,
  /** The command line itself was wrong; nothing was done. */
  usage: 2,
  /** A document scored below `--fail-below`. */
  belowTrust: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line cannot be understood. The message is one line and names the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file could not be read or written. The message is one line: what, which file, why. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'it exists already',
  EISDIR: 'it is a folder',
  ELOOP: 'symbolic links run in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  Z_BUF_ERROR: 'what gzip packed is cut off',
  Z_DATA_ERROR: 'what gzip packed is damaged',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
};

/** Says in plain words why the system refused. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return REASONS[code] ?? code;
  return oneLine(error instanceof Error ? error.message : String(error));
}

/** The `code` of a Node error, or null. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : null;
}

/** An error that nobody foresaw, on one line; EMEND_DEBUG=1 shows where it came from. */
export function defect(error: unknown): string {
  if (process.env.EMEND_DEBUG === '1' && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${oneLine(message)} (a defect of emend; EMEND_DEBUG=1 shows where)`;
}

export function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').trim();
}
