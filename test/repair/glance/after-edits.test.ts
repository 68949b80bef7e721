import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/edit/index.ts';
import { glanceAfter } from '../../../src/repair/glance/after-edits.ts';
import { glanceAt } from '../../../src/repair/glance/glance.ts';
import type { Change } from '../../../src/types.ts';

/** Runs of every kind, short enough for edits to touch their ends. */
const piece = fc.constantFrom('a', 'é', ' ', '\n', '中', '文', '\u200b', 'Ж', '챕', '\u0007', '！', '\ufffd');
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(''));

/** Sorted, disjoint edits of a text, out of numbers between 0 and 1. */
function editsOf(text: string, wishes: readonly { at: number; length: number; after: string }[]): Change[] {
  let free = 0;
  return wishes
    .map(({ at, length, after }) => ({ start: Math.floor(at * text.length), length, after }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, length, after }) => {
      if (start < free) return [];
      free = Math.min(text.length, start + length);
      return [{ start, end: free, after }];
    });
}

describe('the glance after edits', () => {
  const wish = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(4),
    after: pieces(3),
  });

  it('tells what going through the whole text would', () => {
    const rest = fc.array(piece, { minLength: 40, maxLength: 120 }).map((all) => all.join(''));
    fc.assert(
      fc.property(rest, fc.array(wish, { maxLength: 3 }), (before, wishes) => {
        const edits = editsOf(before, wishes);
        const after = applyChanges(before, edits);
        const { present, hasControls, ...shown } = glanceAfter(glanceAt(before), before, edits, after);
        const { present: truly, hasControls: hasTruly, ...expected } = glanceAt(after);
        expect(shown).toEqual(expected);
        expect(present & truly).toBe(truly);
        expect(hasControls || !hasTruly).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('follows a character taken out of a long text', () => {
    const before = `${'静夜思。 '.repeat(50)}床前\u200b明月光 ${'疑是地上霜。 '.repeat(50)}`;
    const at = before.indexOf('\u200b');
    const edits = [{ start: at, end: at + 1, after: '' }];
    const { uncommons, bounds } = glanceAfter(glanceAt(before), before, edits, before.replace('\u200b', ''));
    expect(uncommons.length).toBe(0);
    expect(bounds.at(-1)).toBe(before.length - 2);
  });
});
