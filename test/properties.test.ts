import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, validateEdits } from '../src/edit/index.ts';
import { clean, inspect, repair, revert } from '../src/index.ts';

/** Pieces that wake rules up, so that random text is not merely random. */
const provoking = fc.constantFrom(
  '鍖椾含鏃堕棿',
  'ÖÐÎÄ',
  'Ã©',
  '開發(fā)',
  '數(shù)據(jù)',
  '?；',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\0',
  '\u200b',
  '⼈⼯',
  '<p>',
  '</p>',
  '<div style="display:none">',
  '&amp;',
  '&#x4e2d;',
  '---\n',
  '**',
  '![](x)',
  '[a](b)',
  '\r\n',
  '\n\n',
  '甲乙_丙丁_戊己_',
  '| 甲乙丙 | 丁戊己',
  'Copyright © 2014-2020',
  '來源: 某報',
  '【推薦】',
  '責任編輯:',
  '2024年營收7億元',
  'The quick brown fox. ',
  '이것은 문장이다. ',
  'これは文です。',
  '\\u4e2d',
  '%E4%B8%AD',
  '=E4=B8=AD',
  '\u001b[31m',
  '\ue000',
);
const anyText = fc
  .array(
    fc.oneof(
      provoking,
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));
const format = fc.constantFrom('html' as const, 'markdown' as const, 'text' as const, undefined);
const anyInput = fc
  .tuple(anyText, format)
  .map(([content, chosen]) => (chosen ? { content, format: chosen } : content));

const contentOf = (input: string | { content: string }) =>
  typeof input === 'string' ? input : input.content;

describe('whatever the input', () => {
  it('clean reverts to it, by sorted, disjoint edits that make up the difference', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report = clean(input);
        validateEdits(report.edits, report.input);
        expect(applyChanges(report.input, report.edits)).toBe(report.text);
        expect(revert(report)).toBe(contentOf(input));
      }),
      { numRuns: 300 },
    );
  });

  it('bytes come back as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(revert(clean(bytes))).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('a report survives JSON', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report = clean(input);
        const stored = JSON.parse(JSON.stringify(report)) as typeof report;
        expect(stored).toEqual(report);
        expect(revert(stored)).toBe(contentOf(input));
      }),
      { numRuns: 100 },
    );
  });

  it('inspect judges as clean does, and changes nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const judged = inspect(input);
        const acted = clean(input);
        expect(judged.text).toBe(contentOf(input));
        expect(judged.edits).toEqual([]);
        expect(judged.findings.every((finding) => !finding.fixed)).toBe(true);
        expect(judged.findings.map(({ fixed: _, ...rest }) => rest)).toEqual(
          acted.findings.map(({ fixed: _, ...rest }) => rest),
        );
        expect(judged.segments).toEqual(acted.segments);
        expect(judged.trust).toEqual(acted.trust);
      }),
      { numRuns: 100 },
    );
  });

  it('the same input gives the same report', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(clean(input)).toEqual(clean(input));
      }),
      { numRuns: 60 },
    );
  });

  it('spans lie inside the input, segments are sorted and disjoint, numbers are in range', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report = clean(input);
        const inside = ({ start, end }: { start: number; end: number }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(report.input.length);
        };
        let reach = 0;
        for (const segment of report.segments) {
          inside(segment);
          expect(segment.start).toBeGreaterThanOrEqual(reach);
          reach = segment.end;
        }
        for (const finding of report.findings) {
          inside(finding);
          expect(finding.confidence).toBeGreaterThanOrEqual(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
        }
        const { score, signals } = report.trust;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const logit = signals.reduce((sum, signal) => sum + signal.contribution, 0);
        expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 6);
        for (const signal of signals)
          for (const index of signal.findings) expect(report.findings[index]).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });

  it('repair gives sorted, disjoint edits that make up the difference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = repair(text);
        validateEdits(once.edits, text);
        expect(applyChanges(text, once.edits)).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cleaning what is clean', () => {
  const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
  it.each(readdirSync(seeds))('changes nothing more in the cleaned %s', (name) => {
    const input = readdirSync(join(seeds, name)).find((file) => file.startsWith('input'))!;
    const { text } = clean(new Uint8Array(readFileSync(join(seeds, name, input))));
    expect(clean(text).edits).toEqual([]);
  });
});

describe('hostile input', () => {
  const cases: [string, string | Uint8Array | { content: string; format: 'html' | 'markdown' }][] = [
    ['empty', ''],
    ['one line of 10 MB', 'a'.repeat(10_000_000)],
    ['one line of 3 MB of Chinese', '中文字符很多'.repeat(500_000)],
    ['NULs', '\0'.repeat(100_000)],
    ['lone surrogates', '\ud800\udfff\udfff'.repeat(20_000)],
    ['HTML 10,000 deep', { content: `${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`, format: 'html' }],
    ['Markdown quotes 10,000 deep', { content: `${'>'.repeat(10_000)} x`, format: 'markdown' }],
    ['Markdown lists 5,000 deep', { content: `${'- '.repeat(5_000)}x`, format: 'markdown' }],
    ['Markdown of open brackets', { content: '['.repeat(50_000), format: 'markdown' }],
    ['asterisks', { content: '*a **b '.repeat(20_000), format: 'markdown' }],
    ['bars and underscores', '甲乙丙_'.repeat(50_000) + '丁戊| '.repeat(50_000)],
    ['brackets never closed', '【推薦'.repeat(50_000)],
    ['annotations without end', '開(kāi)'.repeat(30_000)],
    ['a megabyte of FF', new Uint8Array(1_000_000).fill(0xff)],
  ];
  it.each(cases)('%s: no throw, and back again', (_, input) => {
    const report = clean(input);
    expect(revert(report)).toEqual(typeof input === 'object' && 'content' in input ? input.content : input);
  });
});
