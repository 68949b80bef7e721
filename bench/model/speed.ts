import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { scoreText } from '../../src/model/index.ts';
import { shared } from '../shared.ts';

const data = new URL('../../src/data/model.generated.ts', import.meta.url);
const entry = fileURLToPath(new URL('../../src/model/index.ts', import.meta.url));

export function measureSize(): { bytes: number; gzipped: number } {
  const source = readFileSync(data);
  return { bytes: source.length, gzipped: gzipSync(source).length };
}

const RUNS = 15;

export interface Load {
  readonly runs: number;
  /** Milliseconds from nothing loaded to the first score: parse the bundle, unpack the tables, score. */
  readonly best: number;
  readonly median: number;
  /** Median milliseconds of processor time for the same, V8's compiler threads included. */
  readonly processor: number;
}

/** In processes of their own, since a second load in one process would find compiled code. */
export async function measureLoad(): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'emend-model-'));
  try {
    await build({
      entry: { model: entry },
      outDir: folder,
      format: 'esm',
      silent: true,
      config: false,
      clean: false,
      target: 'es2022',
      outExtension: () => ({ js: '.mjs' }),
    });
    const script = `const cpu = process.cpuUsage(); const t = performance.now();
      const { scoreText } = await import(${JSON.stringify(join(folder, 'model.mjs'))}); scoreText('a');
      const { user, system } = process.cpuUsage(cpu); console.log(performance.now() - t, (user + system) / 1000);`;
    const times = Array.from({ length: RUNS }, () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
        .split(' ')
        .map(Number),
    );
    const [wall, processor] = [0, 1].map((i) => times.map((pair) => pair[i]!).sort((a, b) => a - b));
    return { runs: RUNS, best: wall![0]!, median: wall![RUNS >> 1]!, processor: processor![RUNS >> 1]! };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Megabytes of UTF-8 a second of processor time, best of ten: other processes share the machine. */
export function measureSpeed(): { name: string; megabytes: number }[] {
  const samples = [
    { name: 'Chinese', text: read('zh-hans.txt') },
    { name: 'English', text: read('help-it.txt').split('\n').filter(isAscii).join('\n') },
    {
      name: 'Russian',
      text: read('help-ru.txt')
        .split('\n')
        .filter((line) => !isAscii(line))
        .join('\n'),
    },
    { name: 'Korean', text: read('ko.txt') },
  ];
  return samples.map(({ name, text }) => {
    const megabytes = Buffer.byteLength(text) / 1e6;
    let best = 0;
    for (let i = 0; i < 10; i++) {
      const before = process.cpuUsage().user;
      scoreText(text);
      best = Math.max(best, (megabytes * 1e6) / (process.cpuUsage().user - before));
    }
    return { name, megabytes: best };
  });
}

const isAscii = (line: string): boolean => /^[\x00-\x7f]*$/.test(line);

const read = (file: string): string => readFileSync(shared(`corpora/${file}`), 'utf8').slice(0, 2_000_000);
