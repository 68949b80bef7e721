import { once } from 'node:events';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf, FileError, reasonOf, UsageError } from './failures.ts';
import type { Source } from './sources.ts';

/** Writes to standard output, waiting when the reader is slower than we are. */
export async function print(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, 'drain');
}

/** Writes one result per document below a folder, in the shape of the inputs, and never over an input. */
export class OutputFolder {
  readonly #folder: string;
  readonly #force: boolean;

  constructor(folder: string, force: boolean) {
    this.#folder = resolve(folder);
    this.#force = force;
  }

  /** @throws UsageError when two documents would be written to one file, or one over an input */
  check(sources: readonly Source[], extensionOf: (source: Source) => string): void {
    const inputs = new Set(sources.flatMap(({ path }) => path ?? []));
    const owners = new Map<string, Source>();
    for (const source of sources) {
      const target = this.#target(source, extensionOf(source));
      if (inputs.has(target)) {
        throw new UsageError(`--out would overwrite the input ${source.name}; name another folder`);
      }
      const other = owners.get(target);
      if (other !== undefined) {
        throw new UsageError(
          `--out would write both ${other.name} and ${source.name} to ${target}; name their folder instead`,
        );
      }
      owners.set(target, source);
    }
  }

  /** @throws FileError when it cannot be written, or exists and may not be replaced */
  async write(source: Source, extension: string, data: string): Promise<void> {
    const target = this.#target(source, extension);
    const folder = dirname(target);
    try {
      await makeFolder(folder);
    } catch (error) {
      // Of a file that stands where the folder should, `mkdir` says that it exists already.
      const reason = codeOf(error) === 'EEXIST' ? 'a file of this name is in the way' : reasonOf(error);
      throw new FileError(`cannot make the folder ${folder}: ${reason}`);
    }
    try {
      await writeFile(target, data, { flag: this.#force ? 'w' : 'wx' });
    } catch (error) {
      const hint = codeOf(error) === 'EEXIST' ? ' (--force replaces it)' : '';
      throw new FileError(`cannot write ${target}: ${reasonOf(error)}${hint}`);
    }
  }

  #target(source: Source, extension: string): string {
    return join(this.#folder, `${source.outputName}${extension}`);
  }
}

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never ends where the folder above is there and
 * says that it is not, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  try {
    await makeOne(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await makeOne(folder);
  }
}

/** Makes a folder that may be there already. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory() !== true) throw error;
  }
}
