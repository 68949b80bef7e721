import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { nameWithoutGz } from './gzip.ts';

/** What counts as a text in a folder. A file named on the command line is read whatever it is called. */
export const TEXT_EXTENSIONS: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.rst',
  '.srt',
  '.vtt',
  '.lrc',
];

/**
 * Files below `folder` whose extension is in `extensions`, with `.gz` behind it or not, in a stable order. Hidden entries and
 * `node_modules` are left out; symbolic links are not followed, so a link cannot run in a circle.
 *
 * @param onUnreadable called for each folder that cannot be listed; the walk goes on
 */
export async function* walk(
  folder: string,
  extensions: readonly string[],
  onUnreadable: (folder: string, error: unknown) => void,
): AsyncGenerator<string> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, extensions, onUnreadable);
    else if (entry.isFile() && extensions.includes(extname(nameWithoutGz(entry.name)).toLowerCase()))
      yield path;
  }
}
