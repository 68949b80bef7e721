import type { Span } from '../types.ts';
import { SINGLE, tokenKinds } from './tokens.ts';

/** So much of a text says what it is about. UTF-16 units. */
const LONGEST_LOOK = 400;
/** Room for the units of a few paragraphs; a power of two. */
const FEWEST_CELLS = 1024;

/** Calls back with pairs of neighbouring units of unspaced scripts, and whole words of others, as numbers of 30 bits, not 0. */
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
export class KnownUnits {
  /** A hash table with open addressing: a unit, and in the lowest bit whether it came twice; 0 is free. */
  #cells = new Int32Array(FEWEST_CELLS);
  #count = 0;

  constructor(text: string, stretches: readonly Span[]) {
    for (const { start, end } of stretches) eachUnit(text, start, end, (unit) => this.#add(unit));
  }

  /** Share of a stretch's units that are known, 0..1. One that is among the known ones knows itself: what counts is what stands there twice. */
  overlap(text: string, { start, end }: Span): number {
    let all = 0;
    let shared = 0;
    eachUnit(text, start, Math.min(end, start + LONGEST_LOOK), (unit) => {
      all++;
      shared += this.#cells[this.#placeOf(unit)]! & 1;
    });
    return all === 0 ? 0 : shared / all;
  }

  /** How many units of a stretch there are, and how many of them stand in the known stretches. */
  tally(text: string, { start, end }: Span): { readonly all: number; readonly known: number } {
    let all = 0;
    let known = 0;
    eachUnit(text, start, Math.min(end, start + LONGEST_LOOK), (unit) => {
      all++;
      if (this.#cells[this.#placeOf(unit)] !== 0) known++;
    });
    return { all, known };
  }

  #add(unit: number): void {
    const at = this.#placeOf(unit);
    if (this.#cells[at] !== 0) this.#cells[at]! |= 1;
    else {
      this.#cells[at] = unit << 1;
      if (++this.#count * 2 > this.#cells.length) this.#grow();
    }
  }

  /** Where a unit stands, or would. */
  #placeOf(unit: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let at = (Math.imul(unit, 0x9e3779b1) >>> 7) & mask;
    while (cells[at] !== 0 && cells[at]! >>> 1 !== unit) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const before = this.#cells;
    this.#cells = new Int32Array(before.length * 4);
    for (const cell of before) if (cell !== 0) this.#cells[this.#placeOf(cell >>> 1)] = cell;
  }
}
