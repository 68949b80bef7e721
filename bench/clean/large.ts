import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shared } from '../shared.ts';

const MEGABYTES = 20;

/** What `large-input.ts` prints. */
interface Large {
  readonly seconds: number;
  /** Most memory that the process had at a time, in bytes. */
  readonly peak: number;
}

/** Encyclopaedia articles, one after the other, until there are enough. UTF-8. */
function inputOf(megabytes: number): string {
  const articles = readFileSync(shared('data/clean/zh-hant-wiki.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n');
  const times = Math.ceil((megabytes * 1e6) / Buffer.byteLength(articles));
  return megabytes === 0 ? 'warm' : Array.from({ length: times }, () => articles).join('\n\n');
}

/** In a process of its own: what memory one input takes cannot be told from what others took before. */
function measure(megabytes: number): Large {
  const script = fileURLToPath(new URL('./large-input.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', script], {
    input: inputOf(megabytes),
    encoding: 'utf8',
    maxBuffer: 1e6,
  });
  return JSON.parse(out) as Large;
}

/** One input of twenty megabytes, against one of four characters. */
export function largeSection(): string {
  const small = measure(0);
  const large = measure(MEGABYTES);
  const speed = MEGABYTES / (large.seconds - small.seconds);
  const memory = (large.peak - small.peak) / 1e6;
  return `One text of ${MEGABYTES} MB: ${speed.toFixed(1)} MB/s, with ${Math.round(memory)} MB of memory at the most beyond the
${Math.round(small.peak / 1e6)} MB that a process takes for a text of four characters.`;
}
