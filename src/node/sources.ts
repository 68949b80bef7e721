import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { FileError, reasonOf, UsageError } from './failures.ts';
import { nameWithoutGz, readUnpacked, unpack, unpackPieces } from './gzip.ts';
import { walk } from './walk.ts';

const FETCHES_NOTHING = 'emend fetches nothing; pipe it in, as: curl -s "$URL" | emend clean --url "$URL" -';

/** One document to read. What gzip packed is unpacked. */
export interface Source {
  /** As shown to people and written into reports. */
  readonly name: string;
  /** Absolute path; null for standard input. */
  readonly path: string | null;
  /** Where it goes below `--out`. */
  readonly outputName: string;
  read(): Promise<Uint8Array>;
  /** The same piece by piece, for what need not fit into memory. */
  stream(): AsyncIterable<Uint8Array>;
}

export interface Found {
  readonly sources: readonly Source[];
  /** One line for each operand or folder that could not be looked into. */
  readonly problems: readonly string[];
}

/**
 * Turns operands into documents: files as they are, folders recursively, globs that the shell did not
 * expand, `-` as standard input. Without operands: standard input, unless somebody sits at it.
 *
 * @throws UsageError when there is nothing to read at all
 */
export async function findSources(
  operands: readonly string[],
  extensions: readonly string[],
  stdin: NodeJS.ReadStream = process.stdin,
): Promise<Found> {
  if (operands.length === 0) {
    if (stdin.isTTY === true) {
      throw new UsageError('nothing to read: name a file, a folder or a glob, or pipe text in');
    }
    return { sources: [standardInput(stdin)], problems: [] };
  }
  const sources = new Map<string, Source>();
  const problems: string[] = [];
  const complain = (what: string, error: unknown) => problems.push(`cannot read ${what}: ${reasonOf(error)}`);
  for (const operand of operands) {
    if (operand === '-') {
      sources.set('-', standardInput(stdin));
      continue;
    }
    const kind = await stat(operand).catch((error: unknown) => error);
    if (kind instanceof Error) {
      const matches = isGlob(operand) ? await expand(operand) : null;
      if (/^https?:\/\//u.test(operand)) problems.push(`cannot read ${operand}: ${FETCHES_NOTHING}`);
      else if (matches === null) complain(operand, kind);
      else if (matches.length === 0) problems.push(`cannot read ${operand}: no file matches`);
      for (const path of matches ?? []) add(sources, fileSource(path, process.cwd()));
    } else if ((kind as import('node:fs').Stats).isDirectory()) {
      let any = false;
      for await (const path of walk(operand, extensions, complain)) {
        any = true;
        add(sources, fileSource(path, operand));
      }
      if (!any && problems.length === 0) {
        problems.push(`cannot read ${operand}: the folder holds no file ending in ${extensions.join(' ')}`);
      }
    } else {
      add(sources, fileSource(operand, dirname(operand)));
    }
  }
  return { sources: [...sources.values()], problems };
}

/** A file named twice is one document. */
function add(sources: Map<string, Source>, source: Source): void {
  if (!sources.has(source.path!)) sources.set(source.path!, source);
}

function fileSource(path: string, base: string): Source {
  const absolute = resolve(path);
  const below = relative(base, path);
  const outside = below === '' || below.startsWith(`..${sep}`) || below === '..' || resolve(below) === below;
  return {
    name: path,
    path: absolute,
    outputName: nameWithoutGz(outside ? basename(path) : below),
    read: () =>
      readUnpacked(absolute).catch((error: unknown) => {
        throw new FileError(`cannot read ${path}: ${reasonOf(error)}`);
      }),
    stream: () => piecesOf(createReadStream(absolute), path),
  };
}

function standardInput(stdin: NodeJS.ReadStream): Source {
  return {
    name: '-',
    path: null,
    outputName: 'stdin.txt',
    read: async () => {
      try {
        // Of a folder Node makes an empty stream.
        if (fstatSync(0).isDirectory()) throw new FileError('cannot read standard input: it is a folder');
        return await unpack(await buffer(stdin));
      } catch (error) {
        if (error instanceof FileError) throw error;
        throw new FileError(`cannot read standard input: ${reasonOf(error)}`);
      }
    },
    stream: () => piecesOf(stdin, 'standard input'),
  };
}

async function* piecesOf(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* unpackPieces(stream);
  } catch (error) {
    throw new FileError(`cannot read ${name}: ${reasonOf(error)}`);
  }
}

function isGlob(operand: string): boolean {
  return /[*?{}[\]]/u.test(operand);
}

async function expand(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern.split(sep).join('/'), {
    expandDirectories: false,
    // As in a folder: a link must not run in a circle.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return matches.sort();
}
