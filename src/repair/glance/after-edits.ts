import type { Change, Span } from '../../types.ts';
import { firstFrom, type Glance, glanceAt } from './glance.ts';

/** Windows that are more of the text than this are no saving. */
const MOST = 0.5;

/** A part of a text to be gone through anew, and how far edits move what stands behind its start and its end. */
interface Window {
  readonly start: number;
  end: number;
  readonly shift: number;
  shiftBehind: number;
}

/** A glance at a part of the text, and where that part stands. */
interface Part {
  readonly glance: Glance;
  readonly bounds: Span;
  readonly places: Span;
  readonly shift: number;
}

/**
 * What {@link glanceAt} would tell of a text after a few edits: gone through anew are only the runs beyond ASCII that they
 * touch. `present` and `hasControls` may still tell of what the edits took out.
 *
 * @param edits sorted, disjoint, with offsets into `before`
 */
export function glanceAfter(glance: Glance, before: string, edits: readonly Change[], after: string): Glance {
  const windows = windowsAround(before, edits);
  const anew = windows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (anew > before.length * MOST) return glanceAt(after);
  const parts: Part[] = [];
  let from = 0;
  let shift = 0;
  for (const window of windows) {
    parts.push(partOf(glance, from, window.start, shift));
    const start = window.start + window.shift;
    const own = glanceAt(after.slice(start, window.end + window.shiftBehind));
    parts.push(partOf(own, 0, after.length, start));
    from = window.end;
    shift = window.shiftBehind;
  }
  parts.push(partOf(glance, from, before.length, shift));
  return joined(parts);
}

/**
 * The runs beyond ASCII that edits touch, each with the one character in front of it on which its first one depends:
 *
 *     abc 中​文 def        a zero-width space between 中 and 文 goes
 *        ^---^
 */
function windowsAround(text: string, edits: readonly Change[]): Window[] {
  const windows: Window[] = [];
  let shift = 0;
  for (const { start, end, after } of edits) {
    const last = windows.at(-1);
    const free = last?.end ?? 0;
    let from = start;
    while (from > free && text.charCodeAt(from - 1) > 0x7f) from--;
    if (from > free) from--;
    let to = Math.max(end, free);
    while (to < text.length && text.charCodeAt(to) > 0x7f) to++;
    const shiftBehind = shift + after.length - (end - start);
    if (last !== undefined && from <= last.end) {
      last.end = to;
      last.shiftBehind = shiftBehind;
    } else windows.push({ start: from, end: to, shift, shiftBehind });
    shift = shiftBehind;
  }
  return windows;
}

/** What a glance tells of `start` to `end`, which no run straddles. */
function partOf(glance: Glance, start: number, end: number, shift: number): Part {
  // A run may end where the part begins, and where it ends.
  const boundFrom = (at: number) => (firstFrom(glance.bounds, at) + 1) & ~1;
  return {
    glance,
    bounds: { start: boundFrom(start), end: boundFrom(end) },
    places: { start: firstFrom(glance.places, start), end: firstFrom(glance.places, end) },
    shift,
  };
}

function joined(parts: readonly Part[]): Glance {
  const size = (of: (part: Part) => Span) =>
    parts.reduce((sum, part) => sum + of(part).end - of(part).start, 0);
  const bounds = new Int32Array(size((part) => part.bounds));
  const places = new Int32Array(size((part) => part.places));
  const traits = new Uint8Array(places.length);
  const striking: number[] = [];
  const uncommons: number[] = [];
  let bound = 0;
  let place = 0;
  let present = 0;
  let hasControls = false;
  for (const { glance, bounds: runs, places: own, shift } of parts) {
    const moved = place - own.start;
    for (let i = runs.start; i < runs.end; i++) bounds[bound++] = glance.bounds[i]! + shift;
    traits.set(glance.traits.subarray(own.start, own.end), place);
    for (let i = own.start; i < own.end; i++) places[place++] = glance.places[i]! + shift;
    const take = (indices: Int32Array, into: number[]) => {
      const last = firstFrom(indices, own.end);
      for (let i = firstFrom(indices, own.start); i < last; i++) into.push(indices[i]! + moved);
    };
    take(glance.striking, striking);
    take(glance.uncommons, uncommons);
    present |= glance.present;
    hasControls ||= glance.hasControls;
  }
  return {
    bounds,
    places,
    traits,
    striking: Int32Array.from(striking),
    uncommons: Int32Array.from(uncommons),
    present,
    hasControls,
  };
}
