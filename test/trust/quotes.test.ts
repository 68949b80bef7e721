import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../scripts/seeds/index.ts';
import { clean } from '../../src/index.ts';
import type { Report } from '../../src/types.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const documents = JSON.parse(read('test/clean-documents.json').toString('utf8')) as readonly {
  readonly label: string;
  readonly text: string;
}[];
const reports: readonly (readonly [name: string, report: () => Report])[] = [
  ...SEEDS.map(({ name, input }) => [`seed ${name}`, () => clean(read(`seeds/${name}/${input}`))] as const),
  ...documents.map(({ label, text }) => [label, () => clean(text)] as const),
];

/** As a message quotes it: white space is one space, and 24 characters are the most. */
const shown = (text: string) => [...text.replaceAll(/\s+/gu, ' ').trim()].slice(0, 24).join('');

/** Signals whose evidence is not quoted: a share or a count says it. */
const counted = new Set([
  'authenticity/spam-share',
  'integrity/stray-characters',
  'integrity/careless-conversion',
]);

describe.each(reports)('explanations: %s', (_name, report) => {
  const { input, findings, metadata, trust } = report();

  it('quote the first piece of their evidence, by its offsets, in both languages', () => {
    const silent: string[] = [];
    for (const { id, findings: indices, message, messageZh } of trust.signals) {
      for (const index of indices) {
        const { start, end } = findings[index]!;
        expect(0 <= start && start <= end && end <= input.length, id).toBe(true);
      }
      if (indices.length === 0 || counted.has(id)) continue;
      const { start, end } = findings[indices[0]!]!;
      const quotation = `“${shown(input.slice(start, end))}`;
      if (!message.includes(quotation) || !messageZh.includes(quotation)) silent.push(`${id}: ${message}`);
    }
    expect(silent).toEqual([]);
  });

  it('quote nothing that is not there', () => {
    const said = Object.values(metadata).map((field) => String((field as { value?: unknown }).value));
    const there = [input, ...said].map((text) => text.replaceAll(/\s+/gu, ' ')).join('\n');
    const quotations = trust.signals
      .filter(({ findings: indices }) => indices.length === 0)
      .flatMap(({ message }) => [...message.matchAll(/“([^”…]+)/gu)].map(([, quoted]) => quoted!));
    expect(quotations.filter((quoted) => !there.includes(quoted))).toEqual([]);
  });
});
