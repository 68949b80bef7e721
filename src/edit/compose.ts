import type { Change, Edit } from '../types.ts';
import { applyChanges } from './apply.ts';

/**
 * Composes two steps of editing into one list on the first text.
 *
 *     before ──first──▶ middle ──second──▶ after
 *     before ──────composeEdits(…)───────▶ after
 *
 * Edits that touch without overlapping stay apart, so each keeps its own rules. Where a second edit
 * covers part of what a first one wrote, both melt into one edit that carries the rules of both and
 * the lower confidence. An edit whose effect is undone by the second step disappears.
 *
 * Linear in the number of edits plus the length of the text they touch.
 *
 * @param first sorted, disjoint edits on `before`
 * @param second sorted, disjoint edits on `middle`
 */
export function composeEdits(
  before: string,
  first: readonly Edit[],
  middle: string,
  second: readonly Edit[],
): Edit[] {
  if (second.length === 0) return first.filter(hasEffect);
  if (first.length === 0) return second.filter(hasEffect);

  const out: Edit[] = [];
  let i = 0;
  let j = 0;
  let shift = 0; // middle minus before, for places after all of first[0..i)

  while (i < first.length || j < second.length) {
    const a = first[i];
    const b = second[j];
    if (b === undefined || (a !== undefined && isBefore(a.start + shift, imageEnd(a, shift), b))) {
      push(out, a!);
      shift += a!.after.length - (a!.end - a!.start);
      i++;
      continue;
    }
    if (a === undefined || isAfter(a.start + shift, imageEnd(a, shift), b)) {
      push(out, { ...b, start: b.start - shift, end: b.end - shift });
      j++;
      continue;
    }

    // They overlap: gather every edit of either side that overlaps the growing group.
    const shiftBefore = shift;
    let low = Math.min(a.start + shift, b.start);
    let high = low;
    const rules = new Set<string>();
    let confidence = 1;
    const inner: Change[] = [];
    const absorb = (edit: Edit, start: number, end: number) => {
      low = Math.min(low, start);
      high = Math.max(high, end);
      for (const rule of edit.rules) rules.add(rule);
      confidence = Math.min(confidence, edit.confidence);
    };
    for (let opening = true; ; opening = false) {
      const x = first[i];
      const y = second[j];
      const takeX = x !== undefined && (opening || overlaps(x.start + shift, imageEnd(x, shift), low, high));
      if (takeX) {
        absorb(x, x.start + shift, imageEnd(x, shift));
        shift += x.after.length - (x.end - x.start);
        i++;
      }
      const takeY = y !== undefined && (opening || overlaps(y.start, y.end, low, high));
      if (takeY) {
        absorb(y, y.start, y.end);
        inner.push(y);
        j++;
      }
      if (!takeX && !takeY) break;
    }
    const start = low - shiftBefore;
    const end = high - shift;
    const local = inner.map((change) => ({
      start: change.start - low,
      end: change.end - low,
      after: change.after,
    }));
    push(out, {
      start,
      end,
      before: before.slice(start, end),
      after: applyChanges(middle.slice(low, high), local),
      rules: [...rules],
      confidence,
    });
  }
  return out;
}

function hasEffect(edit: Edit): boolean {
  return edit.before !== edit.after;
}

function imageEnd(edit: Edit, shift: number): number {
  return edit.start + shift + edit.after.length;
}

/** Does the image `[start, end)` of a first edit lie wholly in front of `b`? Empty images go first at a tie. */
function isBefore(start: number, end: number, b: Edit): boolean {
  if (end < b.start) return true;
  if (end > b.start) return false;
  // They touch at end === b.start. An insertion right where something was deleted replaces it: melt.
  return !(start === end && b.start === b.end);
}

/** Does the image `[start, end)` of a first edit lie wholly behind `b`? */
function isAfter(start: number, end: number, b: Edit): boolean {
  if (start > b.end) return true;
  if (start < b.end) return false;
  return !(start === end && b.start === b.end);
}

function overlaps(start: number, end: number, low: number, high: number): boolean {
  return start < high && end > low;
}

/** Appends, leaving out edits without effect and melting two insertions at one place. */
function push(out: Edit[], edit: Edit): void {
  if (!hasEffect(edit)) return;
  const last = out[out.length - 1];
  if (last !== undefined && last.end === edit.start && last.start === last.end && edit.start === edit.end) {
    out[out.length - 1] = {
      ...last,
      after: last.after + edit.after,
      rules: [...new Set([...last.rules, ...edit.rules])],
      confidence: Math.min(last.confidence, edit.confidence),
    };
    return;
  }
  out.push(edit);
}
