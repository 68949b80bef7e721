import type { Change, Edit } from '../types.ts';

/** The text after `changes`, which must be sorted and disjoint. Linear in text plus changes. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, after } of changes) {
    if (start > at) parts.push(text.slice(at, start));
    if (after !== '') parts.push(after);
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.join('');
}

/**
 * The text before `edits`, given the text after them.
 *
 * @throws RangeError when `text` is not what the edits produced
 */
export function revertEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0; // in the text after the edits
  let shift = 0; // position before minus position after
  for (const edit of edits) {
    const start = edit.start - shift;
    if (!text.startsWith(edit.after, start)) {
      throw new RangeError(
        `cannot revert: the edit at ${edit.start} left ${JSON.stringify(edit.after.slice(0, 40))}, ` +
          `but the text has ${JSON.stringify(text.slice(start, start + Math.min(edit.after.length, 40)))}`,
      );
    }
    if (start > at) parts.push(text.slice(at, start));
    parts.push(edit.before);
    at = start + edit.after.length;
    shift += edit.before.length - edit.after.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
