import type { Capabilities } from '../../src/kernel/capabilities.ts';
import { core } from '../built.ts';

/** The steps as `emend/core` exports them, by the names that the kernel has for them. */
const STEPS: Capabilities = core;
const NAMES = Object.keys(core.standIns) as (keyof Capabilities)[];

const RUNS = 3;
/** What is left of the whole when all steps are taken off: the kernel's own work. */
const KERNEL = 'kernel';
const WHOLE = 'whole';

/** Milliseconds by step. */
type Times = Map<string, number>;

/** The steps, each adding its time to `times`. A step is called once or twice a document, so the clock costs nothing. */
function timed(times: Times): Capabilities {
  const wrap = (name: keyof Capabilities) => {
    const step = STEPS[name] as (...rest: never[]) => unknown;
    return (...rest: never[]) => {
      const start = performance.now();
      const result = step(...rest);
      times.set(name, (times.get(name) ?? 0) + performance.now() - start);
      return result;
    };
  };
  return { ...core.standIns, ...Object.fromEntries(NAMES.map((name) => [name, wrap(name)])) };
}

function measure(documents: readonly string[]): Times {
  const times: Times = new Map();
  const cleaner = core.createEmend(timed(times)).createCleaner({ format: 'text' });
  const total: Times = new Map();
  for (const text of documents) {
    const least: Times = new Map();
    for (let run = 0; run < RUNS; run++) {
      times.clear();
      const start = performance.now();
      cleaner.clean(text);
      const whole = performance.now() - start;
      let inSteps = 0;
      for (const time of times.values()) inSteps += time;
      times.set(KERNEL, whole - inSteps).set(WHOLE, whole);
      for (const [step, time] of times) least.set(step, Math.min(time, least.get(step) ?? time));
    }
    for (const [step, time] of least) total.set(step, (total.get(step) ?? 0) + time);
  }
  return total;
}

/** Milliseconds a megabyte of UTF-8, a row for each step and a column for each corpus. */
export function stepTable(
  corpora: readonly (readonly [name: string, documents: readonly string[]])[],
): string {
  const columns = corpora.map(([, documents]) => {
    const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    return { megabytes, times: measure(documents) };
  });
  const steps = new Set(columns.flatMap(({ times }) => [...times.keys()]));
  const rows = [...steps].map((step) => {
    const cells = columns.map(({ times, megabytes }) => ((times.get(step) ?? 0) / megabytes).toFixed(1));
    return `| ${step} | ${cells.join(' | ')} |`;
  });
  return [
    `| ms/MB | ${corpora.map(([name]) => name).join(' | ')} |`,
    `|---|${corpora.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}
