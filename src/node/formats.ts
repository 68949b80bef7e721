import { extname } from 'node:path';
import type { Format } from '../types.ts';
import { nameWithoutGz } from './gzip.ts';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** What a file name promises. `.txt` promises nothing: crawlers give that name to everything. */
export function formatOf(name: string): Format | undefined {
  return BY_EXTENSION[extname(nameWithoutGz(name)).toLowerCase()];
}
