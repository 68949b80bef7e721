import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, composeEdits, PositionMap, revertEdits, validateEdits } from '../../src/edit/index.ts';
import type { Edit } from '../../src/types.ts';

/** Any string, lone surrogates and all. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** Sorted, disjoint edits on `text`, with deletions, insertions and replacements that touch each other. */
function editsOn(text: string, rule: string): fc.Arbitrary<Edit[]> {
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(text.length),
    fc.string({ maxLength: 4 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  return fc.array(cut, { maxLength: 8 }).map((cuts) => {
    const edits: Edit[] = [];
    let reach = 0;
    let insertedAt = -1;
    for (const [a, b, after, confidence] of cuts.sort(
      (x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]),
    )) {
      const start = Math.min(a, b);
      const end = Math.max(a, b);
      if (start < reach || (start === end && start === insertedAt)) continue;
      if (start === end) insertedAt = start;
      reach = end;
      edits.push({ start, end, before: text.slice(start, end), after, rules: [rule], confidence });
    }
    return edits;
  });
}

const twoSteps = anyText
  .chain((before) =>
    editsOn(before, 'a/one').map((first) => ({ before, first, middle: applyChanges(before, first) })),
  )
  .chain((step) =>
    editsOn(step.middle, 'b/two').map((second) => ({
      ...step,
      second,
      after: applyChanges(step.middle, second),
    })),
  );

describe('edits', () => {
  it('revert what they did', () => {
    fc.assert(
      fc.property(twoSteps, ({ before, first, middle }) => {
        expect(revertEdits(middle, first)).toBe(before);
      }),
    );
  });

  it('compose into sorted, disjoint edits with the same effect', () => {
    fc.assert(
      fc.property(twoSteps, ({ before, first, middle, second, after }) => {
        const both = composeEdits(before, first, middle, second);
        validateEdits(both, before);
        expect(applyChanges(before, both)).toBe(after);
        expect(revertEdits(after, both)).toBe(before);
        for (const edit of both) expect(edit.before).not.toBe(edit.after);
      }),
      { numRuns: 3000 },
    );
  });

  it('compose keeps apart what merely touches', () => {
    const first: Edit[] = [{ start: 0, end: 1, before: 'a', after: 'x', rules: ['a/one'], confidence: 1 }];
    const second: Edit[] = [{ start: 1, end: 2, before: 'b', after: 'y', rules: ['b/two'], confidence: 1 }];
    expect(composeEdits('abc', first, 'xbc', second).map((edit) => edit.rules)).toEqual([
      ['a/one'],
      ['b/two'],
    ]);
  });

  it('map positions monotonically, and untouched ones to themselves', () => {
    fc.assert(
      fc.property(twoSteps, ({ before, first, middle }) => {
        const map = new PositionMap(first);
        for (const bias of ['start', 'end'] as const) {
          let last = 0;
          for (let p = 0; p <= middle.length; p++) {
            const q = map.backward(p, bias);
            expect(q).toBeGreaterThanOrEqual(last);
            expect(q).toBeLessThanOrEqual(before.length);
            last = q;
          }
        }
        let touched = 0;
        for (const edit of first) {
          for (let p = touched; p < edit.start; p++) {
            const q = map.forward(p, 'end');
            expect(middle[q]).toBe(before[p]);
            expect(map.backward(q, 'end')).toBe(p);
          }
          touched = edit.end;
        }
      }),
    );
  });

  it('stay linear: 400,000 edits on 1 MB', () => {
    const before = 'ab,'.repeat(400_000);
    const first: Edit[] = [];
    for (let i = 0; i < 400_000; i++) {
      first.push({
        start: i * 3 + 2,
        end: i * 3 + 3,
        before: ',',
        after: i % 2 ? '' : '，',
        rules: ['a/one'],
        confidence: 1,
      });
    }
    const middle = applyChanges(before, first);
    const second: Edit[] = [];
    for (let i = 0; i < middle.length - 5; i += 5) {
      second.push({ start: i, end: i + 1, before: middle[i]!, after: '', rules: ['b/two'], confidence: 1 });
    }
    const both = composeEdits(before, first, middle, second);
    const after = applyChanges(middle, second);
    expect(applyChanges(before, both)).toBe(after);
    expect(revertEdits(after, both)).toBe(before);
  });
});
