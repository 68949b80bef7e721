import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateChanges } from '../../src/edit/index.ts';
import { findSpam } from '../../src/spam/index.ts';
import { maximalStretches } from '../../src/spam/segments.ts';
import { findConflicts } from '../../src/trust/index.ts';
import { viewOf } from './view.ts';

/** Pieces that the rules look for, so that random text is not merely random. */
const pieces = [
  '国产精品',
  '_',
  '|',
  '官网',
  '\n',
  '。',
  ' ',
  'casino online',
  'bet365',
  '\ud800',
  '\0',
  '的',
  '2024年',
  '3.5亿元',
  '营收',
  'A B C D E 7 7',
  'http://a.example',
  '\ud835\udc00',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('findSpam and findConflicts', () => {
  it('never throw, stay inside the text, and keep their fixes apart', () => {
    fc.assert(
      fc.property(text, (input) => {
        const proposals = findSpam(viewOf(input));
        validateChanges(
          proposals.flatMap(({ fix = [] }) => fix),
          input.length,
        );
        for (const { start, end, confidence } of [...proposals, ...findConflicts(viewOf(input))]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(start).toBeLessThanOrEqual(end);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it('manage a line of a megabyte', () => {
    const line = '国产精品一区_久久某站|'.repeat(80_000);
    expect(findSpam(viewOf(line)).some(({ rule }) => rule === 'spam/keyword-run')).toBe(true);
  });
});

describe('maximalStretches', () => {
  it('finds the example of Ruzzo and Tompa', () => {
    const stretches = maximalStretches([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5]);
    expect(stretches.map(({ from, to, score }) => [from, to, score])).toEqual([
      [0, 1, 4],
      [2, 3, 3],
      [4, 11, 7],
    ]);
  });
});
