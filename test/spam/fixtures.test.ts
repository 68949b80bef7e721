import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSpam } from '../../src/spam/index.ts';
import { viewOf, withoutSpam } from './view.ts';

interface Case {
  readonly label: string;
  readonly input: string | readonly string[];
  readonly output?: string;
  readonly finds?: readonly string[];
}
interface Fixture {
  readonly rule: string;
  readonly positive: readonly Case[];
  readonly negative: readonly Case[];
}

const folder = new URL('../../fixtures/spam/', import.meta.url);
const textOf = ({ input }: Case) => (typeof input === 'string' ? input : input.join('\n'));

/** The fixtures run through the step alone, so that a failure points here and not at the pipeline. */
describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('spam fixtures: %s', (name) => {
  const fixture = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture;

  it.each(fixture.positive)('$label', (item) => {
    const text = textOf(item);
    const found = findSpam(viewOf(text)).filter((proposal) => proposal.rule === fixture.rule);
    expect(found.length).toBeGreaterThan(0);
    if (item.output !== undefined) expect(withoutSpam(text).trim()).toBe(item.output.trim());
    for (const piece of item.finds ?? []) {
      expect(found.map(({ start, end }) => text.slice(start, end))).toContain(piece);
    }
  });

  it.each(fixture.negative)('not: $label', (item) => {
    const text = textOf(item);
    expect(findSpam(viewOf(text)).filter((proposal) => proposal.rule === fixture.rule)).toEqual([]);
    expect(withoutSpam(text)).toBe(text);
  });
});
