import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The data to measure on lies beside the repository. Users do not have it; benchmarks say so and stop. */
const root = new URL('../../shared/', import.meta.url);

export function shared(path: string): string {
  const file = fileURLToPath(new URL(path, root));
  if (!existsSync(file)) throw new Error(`benchmark data not found: ../shared/${path}`);
  return file;
}

/** One object per line. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(shared(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
