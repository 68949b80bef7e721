import { describe, expect, it } from 'vitest';
import { decide, validateEdits } from '../../src/edit/index.ts';
import type { Change, Proposal } from '../../src/types.ts';

const text = 'abcdefghij';

function proposal(confidence: number, ...fix: Change[]): Proposal {
  const start = fix[0]?.start ?? 0;
  const end = fix[fix.length - 1]?.end ?? 0;
  return { rule: 'mojibake/test', severity: 'minor', message: 'a test', start, end, confidence, fix };
}

describe('decide', () => {
  it('lets the surer of two overlapping proposals win, whole', () => {
    const weak = proposal(0.85, { start: 1, end: 3, after: 'X' }, { start: 6, end: 7, after: 'Y' });
    const sure = proposal(0.95, { start: 2, end: 5, after: 'Z' });
    const { edits, accepted } = decide(text, [weak, sure], 0.8);
    expect([...accepted]).toEqual([sure]);
    expect(edits.map(({ before, after }) => [before, after])).toEqual([['cde', 'Z']]);
  });

  it('keeps fixes that only touch, in order of place', () => {
    const { edits } = decide(
      text,
      [proposal(0.9, { start: 4, end: 6, after: 'B' }), proposal(0.95, { start: 2, end: 4, after: 'A' })],
      0.8,
    );
    expect(edits.map(({ after }) => after)).toEqual(['A', 'B']);
    expect(() => validateEdits(edits, text)).not.toThrow();
  });

  it('leaves alone what is not sure enough or has no fix', () => {
    const { fix: _, ...unfixable } = proposal(1, { start: 0, end: 1, after: '' });
    const { edits, accepted } = decide(
      text,
      [unfixable, proposal(0.79, { start: 0, end: 1, after: '' })],
      0.8,
    );
    expect(edits).toEqual([]);
    expect(accepted.size).toBe(0);
  });

  it('refuses an insertion inside a replaced span and a second one at the same place', () => {
    const { edits } = decide(
      text,
      [
        proposal(0.99, { start: 2, end: 5, after: 'Z' }),
        proposal(0.98, { start: 3, end: 3, after: '!' }),
        proposal(0.97, { start: 7, end: 7, after: '?' }),
        proposal(0.96, { start: 7, end: 7, after: '*' }),
      ],
      0.8,
    );
    expect(edits.map(({ after }) => after)).toEqual(['Z', '?']);
  });
});
