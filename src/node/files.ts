import { fileURLToPath } from 'node:url';
import { createCleaner } from '../index.ts';
import { checkFields } from '../kernel/check/fields.ts';
import { describe } from '../kernel/check/given.ts';
import { CLEAN_OPTION_NAMES } from '../kernel/check/options.ts';
import type { CleanOptions, Report } from '../types.ts';
import { inputOf } from './document.ts';
import { readUnpacked } from './gzip.ts';

/** One file, done or failed. */
export type CleanedFile =
  | { readonly file: string; readonly report: Report; readonly error?: never }
  | { readonly file: string; readonly report?: never; readonly error: Error };

export interface CleanFilesOptions extends CleanOptions {
  /** How many files are read ahead while one is cleaned: a whole number from 1 up. Default 8. */
  readonly concurrency?: number | undefined;
}

/**
 * Reads a file as bytes, unpacked when it is gzip, and cleans it. Its extension says the format, unless the options do.
 *
 * @param path or `file:` URL, as `new URL('page.html', import.meta.url)`
 * @throws the error of the file system when it cannot be read, and as `clean`
 */
export async function cleanFile(path: string | URL, options: CleanOptions = {}): Promise<Report> {
  const name = nameOf(path);
  return createCleaner(options).clean(inputOf({ name }, await readUnpacked(name), options));
}

function nameOf(path: string | URL): string {
  return path instanceof URL ? fileURLToPath(path) : path;
}

/**
 * Cleans many files, in the order given. Reading runs ahead, cleaning is one at a time on this thread, and
 * no more than `concurrency` files are held in memory. A file that cannot be read is yielded with its error.
 *
 * @param paths or `file:` URLs, which are yielded as paths
 * @throws TypeError when `paths` is a single path; RangeError when `concurrency` is not a whole number from 1 up; and as
 * `clean` on a wrong option
 */
export async function* cleanFiles(
  paths: Iterable<string | URL> | AsyncIterable<string | URL>,
  given: CleanFilesOptions = {},
): AsyncGenerator<CleanedFile> {
  checkFields(given, 'options', [...CLEAN_OPTION_NAMES, 'concurrency']);
  const { concurrency = 8, ...options } = given;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is ${concurrency}: pass a whole number from 1 up`);
  }
  // A string is an iterable of its characters.
  if (typeof paths !== 'object' || paths === null || paths instanceof URL) {
    throw new TypeError(`cleanFiles needs an array of paths, or another iterable, not ${describe(paths)}`);
  }
  const cleaner = createCleaner(options);
  const ahead: { file: string; bytes: Promise<Uint8Array | Error> }[] = [];
  const next = async (): Promise<CleanedFile> => {
    const { file, bytes } = ahead.shift()!;
    const content = await bytes;
    if (content instanceof Error) return { file, error: content };
    return { file, report: cleaner.clean(inputOf({ name: file }, content, options)) };
  };
  for await (const path of paths) {
    const file = nameOf(path);
    // Caught at once: a rejection that waits in the queue must not count as unhandled.
    ahead.push({ file, bytes: readUnpacked(file).catch((error: unknown) => error as Error) });
    if (ahead.length >= concurrency) yield await next();
  }
  while (ahead.length > 0) yield await next();
}
