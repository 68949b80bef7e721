import { describe, expect, it } from 'vitest';
import { clean, type Input } from '../src/index.ts';

/**
 * Inputs that made a regular expression of ours backtrack, or a parser behind it, each with its size. What happens
 * inside one call of an expression cannot be counted (see linearity.test.ts), so this takes processor time: four
 * times the input may take ten times as long at most, where something quadratic takes sixteen.
 */
const hostile: [string, (size: number) => Input][] = [
  [
    'a type that does not come, in linked data',
    (n) => ({
      content: `<html><head><script type="application/ld+json">{"@type":${' '.repeat(n)}}</script><p>Text.`,
      format: 'html',
    }),
  ],
  [
    'a string of linked data that never closes',
    (n) => ({
      content: `<html><head><script type="application/ld+json">{"text":"${'\\"'.repeat(n / 2)}</script><p>Text.`,
      format: 'html',
    }),
  ],
  [
    'a character set that does not come',
    (n) => ({
      content: new Uint8Array([0x61, 0x62, 0x63]),
      contentType: `text/html; charset=${' '.repeat(n)};`,
    }),
  ],
  ['full-width marks beside one full-width letter', (n) => `The ferry. Ａ ${'！'.repeat(n)}`],
  ['single digits', (n) => ' 1'.repeat(n / 2)],
  ['single digits and letters', (n) => ' 1 a'.repeat(n / 4)],
  ['names of hosts without end', (n) => 'www.1'.repeat(n / 5)],
  ['labels of a host', (n) => 'a-b.'.repeat(n / 4)],
  ['dots in front of an escape', (n) => `${'.a'.repeat(n / 2)}!%E4%B8%AD%E6%96%87`],
  ['tags that never close', (n) => `<kbd${' id=""'.repeat(n / 6)}`],
  ['fences', (n) => '```\na\n'.repeat(n / 6)],
  ['pictures of Markdown that never close', (n) => ({ content: '![a]('.repeat(n / 5), format: 'markdown' })],
  [
    'links of Markdown, one a line, that never close',
    (n) => ({ content: `${'* [a](/b](/c \n'.repeat(n / 14)}`, format: 'markdown' }),
  ],
];

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('no expression backtracks over the whole input', () => {
  it.each(hostile)('%s', (_, make) => {
    clean(make(400)); // tables are built on first use
    const small = milliseconds(() => clean(make(15_000)));
    const large = milliseconds(() => clean(make(60_000)));
    expect(large).toBeLessThan(10 * Math.max(small, 30));
  });

  it('comments at the head of a page are taken one way only', () => {
    // Twice as long for each one more, when it was otherwise.
    expect(milliseconds(() => clean(`${'<!---->'.repeat(28)}x`))).toBeLessThan(1000);
  });

  it('references of YAML are not followed without end', () => {
    const matter = `---\na: &a [${'*a,'.repeat(400)}]\n---\n`;
    expect(milliseconds(() => clean(matter))).toBeLessThan(1000);
  });
});
