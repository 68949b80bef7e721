import type { Span } from '../types.ts';
import { SINGLE, tokenKinds } from './tokens.ts';

/** So much of a text says what it is about. UTF-16 units. */
const LONGEST_LOOK = 400;

/** Calls back with pairs of neighbouring units of unspaced scripts, and whole words of others, as numbers. */
function eachUnit(text: string, start: number, end: number, found: (unit: number) => void): void {
  const kinds = tokenKinds();
  let word = 0;
  let before = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (kinds[unit] === SINGLE) {
      // Two units in one small integer, which hashes faster; collisions only blur the share a little.
      if (before !== 0) found(((before << 14) ^ unit) & 0x3fffffff);
      before = unit;
      word = 0;
      continue;
    }
    before = 0;
    const isWord =
      (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000);
    if (isWord) word = (Math.imul(word, 31) + (unit | 32) + 1) & 0x3fffffff;
    else {
      if (word !== 0) found(word);
      word = 0;
    }
  }
  if (word !== 0) found(word);
}

/** The units of some stretches, and whether each stands there twice. */
export function countUnits(text: string, stretches: readonly Span[]): Map<number, boolean> {
  const known = new Map<number, boolean>();
  const add = (unit: number) => known.set(unit, known.has(unit));
  for (const { start, end } of stretches) eachUnit(text, start, end, add);
  return known;
}

/** Share of a stretch's units that are known, 0..1. One that is among the known ones knows itself: what counts is what stands there twice. */
export function overlap(text: string, { start, end }: Span, known: ReadonlyMap<number, boolean>): number {
  let all = 0;
  let shared = 0;
  eachUnit(text, start, Math.min(end, start + LONGEST_LOOK), (unit) => {
    all++;
    if (known.get(unit) === true) shared++;
  });
  return all === 0 ? 0 : shared / all;
}
