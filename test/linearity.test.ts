import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clean } from '../src/index.ts';

/**
 * Work is counted, not timed: every character read and every character copied by the string methods that
 * the steps are made of. What a regular expression does inside one call is not seen, but the text it is
 * given is charged each time.
 */
let work = 0;
const strings = String.prototype as unknown as Record<string, (...values: never[]) => unknown>;
const restore: (() => void)[] = [];

function count(
  on: Record<string, (...values: never[]) => unknown>,
  name: string,
  cost: (self: string, result: unknown, values: readonly unknown[]) => number,
): void {
  const original = on[name]!;
  on[name] = function (this: string, ...values: never[]) {
    const result = original.apply(this, values);
    work += cost(this, result, values);
    return result;
  };
  restore.push(() => {
    on[name] = original;
  });
}

beforeEach(() => {
  for (const name of ['charCodeAt', 'codePointAt', 'startsWith']) count(strings, name, () => 1);
  for (const name of ['slice', 'substring', 'trim', 'trimEnd', 'toLowerCase', 'normalize']) {
    count(strings, name, (_, result) => 1 + (result as string).length);
  }
  count(strings, 'indexOf', (self, found, values) => {
    const from = typeof values[1] === 'number' ? values[1] : 0;
    return 1 + Math.max(0, ((found as number) < 0 ? self.length : (found as number)) - from);
  });
  for (const name of ['split', 'replace', 'replaceAll']) count(strings, name, (self) => 1 + self.length);
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky expression looks at one place; any other looks on until it finds something.
    const stop = match !== null ? match.index + match[0].length : this.sticky ? from : String(text).length;
    work += 1 + Math.max(0, stop - from);
    return match;
  };
  restore.push(() => {
    RegExp.prototype.exec = exec;
  });
});
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

function workOf(input: Parameters<typeof clean>[0]): number {
  work = 0;
  clean(input);
  return work;
}

const hostile: [string, (n: number) => Parameters<typeof clean>[0]][] = [
  ['brackets never closed', (n) => '【推薦'.repeat(n)],
  ['bars and underscores', (n) => '甲乙丙_丁戊|'.repeat(n)],
  ['readings without end', (n) => '開(kāi)'.repeat(n)],
  ['mojibake without end', (n) => '鍖椾含鏃堕棿'.repeat(n)],
  ['Latin mojibake without end', (n) => 'Ã©Ã¨â€™ '.repeat(n)],
  ['CJK read as UTF-8 or else ISO 8859-1', (n) => 'ÎÒÃǵĹ«ÒæÊÂÒµ'.repeat(n)],
  ['numbers of glyphs', (n) => '࣮ݧσʔλͷධՁΛ'.repeat(n)],
  ['UTF-8 without its controls', (n) => 'ç¶åä»ä»¬'.repeat(n)],
  ['replacement characters', (n) => '鏈\ufffd鍚\ufffd'.repeat(n)],
  ['entities', (n) => '&amp;amp;#x4e2d;'.repeat(n)],
  ['backslashes', (n) => '\\u4e2d\\u'.repeat(n)],
  ['percent signs', (n) => '%E4%B8%AD%E'.repeat(n)],
  ['zero-width characters', (n) => 'a\u200b\u200d'.repeat(n)],
  ['combining marks', (n) => `a${'\u0301'.repeat(n)}`],
  ['short lines', (n) => '短行\n'.repeat(n)],
  ['blank lines', (n) => '\n'.repeat(4 * n)],
  ['spaces', (n) => `a${' '.repeat(4 * n)}b`],
  ['figures', (n) => '2024年營收7億元,'.repeat(n)],
  ['dates and names', (n) => '記者王某 2024-01-01 來源:某報 '.repeat(n)],
  ['open emphasis', (n) => ({ content: '**a *b '.repeat(n), format: 'markdown' })],
  ['open links', (n) => ({ content: '[a]('.repeat(n), format: 'markdown' })],
  ['nested tags', (n) => ({ content: `${'<div>'.repeat(n)}x`, format: 'html' })],
  ['neighbouring tags', (n) => ({ content: '<p>文字<b>粗</b></p>'.repeat(n), format: 'html' })],
  ['open tags', (n) => ({ content: '<a href="'.repeat(n), format: 'html' })],
];

describe('work grows no faster than the input', () => {
  it.each(hostile)('%s', (_, make) => {
    workOf(make(50)); // tables are built on first use
    const small = workOf(make(1500));
    const large = workOf(make(3000));
    expect(large / small).toBeLessThan(2.5);
  });
});
