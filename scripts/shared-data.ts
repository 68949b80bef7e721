import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file beside the repository that tables are generated from. Only generators need it. */
export function sharedFile(path: string): string {
  const file = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`training data not found: ../shared/${path}`);
  return file;
}

export function sharedText(path: string): string {
  return readFileSync(sharedFile(path), 'utf8');
}
