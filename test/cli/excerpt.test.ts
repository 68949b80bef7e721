import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, excerpt, visible } from '../../src/node/excerpt.ts';

/** What stands above the carets, counted in terminal columns. */
function marked({ line, carets }: { line: string; carets: string }): string {
  const lead = carets.indexOf('^');
  let at = 0;
  let out = '';
  for (const character of line) {
    if (at >= lead && at < carets.length) out += character;
    at += columns(character);
  }
  return out;
}

describe('excerpt', () => {
  it.each<[label: string, text: string, covered: string]>([
    ['ASCII', 'The mill ground corn for three villages.', 'ground'],
    ['wide characters take two columns', '還需要把部分數據遷移到硬盤上。', '數據'],
    ['wide before narrow', '平臺(tái)的數據', '(tái)'],
    ['combining marks take none', 'cafe\u0301 noir and more', 'noir'],
    ['emoji', '好的😀然後呢', '然後'],
    ['the first line only', 'one\ntwo three\nfour', 'two'],
  ])('puts carets under the span: %s', (_label, text, covered) => {
    const start = text.indexOf(covered);
    expect(marked(excerpt(text, { start, end: start + covered.length }))).toBe(covered);
  });

  it('shows an empty span as one caret', () => {
    expect(excerpt('abc', { start: 1, end: 1 })).toEqual({ line: 'abc', carets: ' ^' });
  });

  it('cuts long spans and says so', () => {
    const { line } = excerpt('x'.repeat(500), { start: 100, end: 400 });
    expect(line.length).toBeLessThan(80);
    expect(line.startsWith('…')).toBe(true);
    expect(line.endsWith('…')).toBe(true);
  });

  it('holds nothing that a terminal would obey, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const { line, carets } = excerpt(text, span);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(carets).toMatch(/^ *\^+$/);
      }),
    );
  });
});

describe('visible', () => {
  it('spells out what is not seen', () => {
    expect(visible('a\u200bb\ue2c4\u{e0041}\u001b[2J\n')).toBe('a\\u200bb\\ue2c4\\u{e0041}\\u001b[2J⏎');
  });
});
