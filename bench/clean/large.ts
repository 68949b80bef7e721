import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEGABYTES = 20;

/** What `large-input.ts` prints. */
interface Large {
  readonly seconds: number;
  /** Most memory that the process had at a time, in bytes. */
  readonly peak: number;
}

/** In a process of its own: what memory one input takes cannot be told from what others took before. */
function measure(megabytes: number): Large {
  const script = fileURLToPath(new URL('./large-input.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', script, String(megabytes)], {
    encoding: 'utf8',
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
