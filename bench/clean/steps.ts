import { classify } from '../../src/boilerplate/index.ts';
import { decode, rebuildBytes } from '../../src/encoding/index.ts';
import type { Capabilities } from '../../src/kernel/capabilities.ts';
import { createEmend } from '../../src/kernel/emend.ts';
import { identifyLanguage } from '../../src/language/index.ts';
import { detectFormat, findResidue, parse } from '../../src/parse/index.ts';
import { repair } from '../../src/repair/index.ts';
import { convert, detectScript, scriptFindings } from '../../src/script/index.ts';
import { segment } from '../../src/segment/index.ts';
import { findSpam } from '../../src/spam/index.ts';
import { findConflicts, judge } from '../../src/trust/index.ts';

const STEPS: Capabilities = {
  decode,
  rebuildBytes,
  detectFormat,
  parse,
  findResidue,
  repair,
  segment,
  classify,
  findSpam,
  findConflicts,
  identifyLanguage,
  detectScript,
  scriptFindings,
  convert,
  judge,
};

const RUNS = 3;
/** What is left of the whole when all steps are taken off: the kernel's own work. */
const KERNEL = 'kernel';
const WHOLE = 'whole';

/** Milliseconds by step. */
type Times = Map<string, number>;

/** The steps, each adding its time to `times`. A step is called once or twice a document, so the clock costs nothing. */
function timed(times: Times): Capabilities {
  const wrap = ([name, step]: [string, (...rest: never[]) => unknown]) => [
    name,
    (...rest: never[]) => {
      const start = performance.now();
      const result = step(...rest);
      times.set(name, (times.get(name) ?? 0) + performance.now() - start);
      return result;
    },
  ];
  return Object.fromEntries(Object.entries(STEPS).map(wrap));
}

function measure(documents: readonly string[]): Times {
  const times: Times = new Map();
  const cleaner = createEmend(timed(times)).createCleaner({ format: 'text' });
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
