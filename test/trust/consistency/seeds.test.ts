import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS } from '../../../scripts/seeds/index.ts';
import { clean } from '../../../src/index.ts';

/**
 * All that the seeds contradict themselves in, and no more. They hold both kinds: 000 a name that loses its first character; 001
 * revenue and a result given twice, beside a stake held alone and together and periods that differ; 002 months against a date and
 * compound growth, both right; 003 a career whose dates agree.
 */
const conflicts: Readonly<Record<string, readonly (readonly [rule: string, text: string])[]>> = {
  '000-front-matter': [['consistency/name', '径智能']],
  '001-tag-page': [
    ['consistency/value', '2024年營收9.80億元'],
    ['consistency/value', '淨利潤0.73億元'],
  ],
  '002-aggregator': [],
  '003-one-to-one': [],
  '004-injected-spam': [],
};

describe('conflicts in the seeds', () => {
  it.each(SEEDS.map(({ name, input }) => [name, input] as const))('%s', (name, input) => {
    const report = clean(readFileSync(new URL(`../../../seeds/${name}/${input}`, import.meta.url)));
    const found = report.findings
      .filter(({ rule }) => rule.startsWith('consistency/'))
      .map(({ rule, start, end }) => [rule, report.input.slice(start, end)]);
    expect(found).toEqual(conflicts[name]);
  });
});
