import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Measured = 'clean' | 'repair' | 'ftfy';

/** Megabytes of UTF-8 that each tool reads in a second of processor time, each in a process of its own. */
export function throughput(texts: readonly string[], tools: readonly Measured[]): number[] {
  const worker = fileURLToPath(new URL('./throughput-worker.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'emend-throughput-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    return tools.map((tool) =>
      Number(execFileSync(process.execPath, [worker, tool, file], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
