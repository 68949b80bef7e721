import type { Change, Span } from '../types.ts';

/**
 * Maps positions across a list of sorted, disjoint changes, both ways. Building is linear in the number
 * of changes, each look-up logarithmic.
 *
 * A position inside replaced text has no counterpart: `'start'` gives the near border of the change,
 * `'end'` the far one. At the border of a deletion both sides are the same place in the text after it;
 * there `'start'` gives the place in front of what was deleted and `'end'` the place behind it.
 */
export class PositionMap {
  readonly #oldStart: Int32Array;
  readonly #oldEnd: Int32Array;
  readonly #newStart: Int32Array;
  readonly #newEnd: Int32Array;

  constructor(changes: readonly Change[]) {
    const count = changes.length;
    this.#oldStart = new Int32Array(count);
    this.#oldEnd = new Int32Array(count);
    this.#newStart = new Int32Array(count);
    this.#newEnd = new Int32Array(count);
    let shift = 0;
    for (let i = 0; i < count; i++) {
      const change = changes[i]!;
      this.#oldStart[i] = change.start;
      this.#oldEnd[i] = change.end;
      this.#newStart[i] = change.start + shift;
      this.#newEnd[i] = change.start + shift + change.after.length;
      shift += change.after.length - (change.end - change.start);
    }
  }

  /** From the text before the changes to the text after them. */
  forward(position: number, bias: 'start' | 'end'): number {
    return locate(position, bias, this.#oldStart, this.#oldEnd, this.#newStart, this.#newEnd);
  }

  /** From the text after the changes to the text before them. */
  backward(position: number, bias: 'start' | 'end'): number {
    return locate(position, bias, this.#newStart, this.#newEnd, this.#oldStart, this.#oldEnd);
  }

  /** The tightest span before the changes that holds all that survives of a span after them. */
  spanBackward(span: Span): { start: number; end: number } {
    // Tight: what was deleted just outside the span stays outside.
    const start = this.backward(span.start, 'end');
    const end = this.backward(span.end, 'start');
    // An edge inside replaced text cannot be told apart from the whole replacement: widen.
    const wideStart = this.#inside(span.start) ? this.backward(span.start, 'start') : start;
    const wideEnd = this.#inside(span.end) ? this.backward(span.end, 'end') : end;
    return wideStart <= wideEnd ? { start: wideStart, end: wideEnd } : { start: wideEnd, end: wideEnd };
  }

  /** Where a span before the changes stands after them; empty when all of it was deleted. */
  spanForward(span: Span): { start: number; end: number } {
    const start = this.forward(span.start, 'start');
    return { start, end: Math.max(start, this.forward(span.end, 'end')) };
  }

  #inside(position: number): boolean {
    const i = lastAtOrBefore(this.#newStart, position);
    return i >= 0 && position > this.#newStart[i]! && position < this.#newEnd[i]!;
  }
}

function locate(
  position: number,
  bias: 'start' | 'end',
  fromStart: Int32Array,
  fromEnd: Int32Array,
  toStart: Int32Array,
  toEnd: Int32Array,
): number {
  if (bias === 'end') {
    // The last change that begins at or before the position.
    const i = lastAtOrBefore(fromStart, position);
    if (i < 0) return position;
    if (position >= fromEnd[i]!) return toEnd[i]! + (position - fromEnd[i]!);
    return position === fromStart[i]! ? toStart[i]! : toEnd[i]!;
  }
  // The last change that begins before the position: one that begins at it lies behind.
  const i = lastAtOrBefore(fromStart, position - 1);
  if (i < 0) return position;
  if (position >= fromEnd[i]!) return toEnd[i]! + (position - fromEnd[i]!);
  return toStart[i]!;
}

/** Index of the last value at or below `limit` in a sorted array, or -1. */
function lastAtOrBefore(sorted: Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
