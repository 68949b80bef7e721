import type { Change, Edit } from '../types.ts';

/**
 * Throws unless `changes` are sorted, disjoint and inside a text of `length` UTF-16 units.
 * Two changes may touch; an insertion may stand in front of a replacement that starts at the same place.
 *
 * @throws RangeError naming the first offending change
 */
export function validateChanges(changes: readonly Change[], length: number): void {
  let reach = 0;
  for (let i = 0; i < changes.length; i++) {
    const { start, end } = changes[i]!;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start > end || end > length || start < 0) {
      throw new RangeError(`change ${i} spans ${start}..${end}, outside a text of ${length} UTF-16 units`);
    }
    if (start < reach) {
      throw new RangeError(
        `change ${i} starts at ${start}, before change ${i - 1} ends at ${reach}: sort them and keep them disjoint`,
      );
    }
    reach = end;
  }
}

/**
 * As {@link validateChanges}, and checks that every `before` is what stands in `text`.
 *
 * @throws RangeError naming the first offending edit
 */
export function validateEdits(edits: readonly Edit[], text: string): void {
  validateChanges(edits, text.length);
  for (let i = 0; i < edits.length; i++) {
    const edit = edits[i]!;
    if (text.slice(edit.start, edit.end) !== edit.before) {
      throw new RangeError(
        `edit ${i} says ${JSON.stringify(edit.before.slice(0, 40))} stands at ${edit.start}, ` +
          `but the text has ${JSON.stringify(text.slice(edit.start, Math.min(edit.end, edit.start + 40)))}`,
      );
    }
  }
}
