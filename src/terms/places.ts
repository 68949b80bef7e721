import { remembered } from './remembered.ts';
import { caseless, formless } from './units.ts';

/**
 * The places of a text where a term of some list may begin, found in one pass for all lists together. A list walks its
 * own trie at its own places only: a dozen lists then cost little more than one, and what a processor keeps at hand of
 * their tables is needed once.
 */
export interface Places {
  readonly text: string;
  /** Offsets, ascending. */
  readonly at: Int32Array;
  /** Of each place, the lists that may have a term there: a bit each. */
  readonly lists: Uint16Array;
  readonly count: number;
  /** All lists that were looked for. */
  readonly known: number;
}

/** Bits of a number: beyond so many, a list reads texts by itself. */
const MOST_LISTS = 16;

/** Which lists have a term of two units that is so, and one of three or more that begins so: by hashes of two, three, and four. */
const PAIR_BITS = 14;
/** A bit for each of so many hashes of two units comes first: it fits where the processor finds it at once. */
const GATE_BITS = 17;
const LONGER_BITS = 17;

let lists = 0;
let joint: Joint | undefined;

interface Joint {
  /**
   * Of each unit: the one that all lists can agree to read it as in the low 16 bits, what kind of word it is part of in
   * the next 8, and whether some term is only it in the bit above.
   */
  readonly units: Uint32Array;
  /** A bit for each hash of two units: whether any term of two or more begins so. */
  readonly gate: Uint32Array;
  readonly alone: Map<number, number>;
  readonly pairs: Uint16Array;
  /** Terms of three units by all of them, longer ones by the first four. */
  readonly longer: Uint16Array;
}

const KIND_SHIFT = 16;
const ALONE = 1 << 24;

/**
 * Takes the terms of a list, as {@link caseless} or {@link formless} folds them, into the tables.
 *
 * @returns the bit of the list; 0 when there are too many lists
 */
export function joinPlaces(terms: readonly string[]): number {
  if (lists === MOST_LISTS) return 0;
  joint ??= emptyTables();
  const { units, gate, alone, pairs, longer } = joint;
  const bit = 1 << lists++;
  let singles = false;
  for (const term of terms) {
    const first = units[term.charCodeAt(0)]! & 0xffff;
    if (term.length === 1) {
      alone.set(first, (alone.get(first) ?? 0) | bit);
      singles = true;
      continue;
    }
    const second = units[term.charCodeAt(1)]! & 0xffff;
    const pair = pairOf(first, second);
    const slot = pair >>> (32 - GATE_BITS);
    gate[slot >>> 5]! |= 1 << (slot & 31);
    if (term.length === 2) {
      pairs[pair >>> (32 - PAIR_BITS)]! |= bit;
      continue;
    }
    const triple = goOn(pair, units[term.charCodeAt(2)]! & 0xffff);
    const opening = term.length === 3 ? triple : goOn(triple, units[term.charCodeAt(3)]! & 0xffff);
    longer[opening >>> (32 - LONGER_BITS)]! |= bit;
  }
  for (let unit = 0; singles && unit < 0x10000; unit++) {
    if (alone.has(units[unit]! & 0xffff)) units[unit]! |= ALONE;
  }
  return bit;
}

/** Reads both ways of folding into one that is coarser than either, so that no place of either is missed. */
function emptyTables(): Joint {
  const { fold: cases, kind: words } = caseless();
  const { fold: forms, kind: letters } = formless();
  const units = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    // A term may begin between two units unless both ways say that they belong to one word.
    const kind = words[unit] === 0 || letters[unit] === 0 ? 0 : letters[unit]!;
    units[unit] = cases[forms[unit]!]! | (kind << KIND_SHIFT);
  }
  return {
    units,
    gate: new Uint32Array((1 << GATE_BITS) / 32),
    alone: new Map(),
    pairs: new Uint16Array(1 << PAIR_BITS),
    longer: new Uint16Array(1 << LONGER_BITS),
  };
}

/** The places of a text, noted once for all that ask. */
export const placesOf = remembered(notePlaces);

function notePlaces(text: string): Places {
  joint ??= emptyTables();
  const { units, gate, alone, pairs, longer } = joint;
  let at = new Int32Array((text.length >> 2) + 16);
  let found = new Uint16Array(at.length);
  let count = 0;
  let kindBefore = 0;
  let next = text.length > 0 ? units[text.charCodeAt(0)]! : 0;
  for (let i = 0; i < text.length; i++) {
    const unit = next;
    next = i + 1 < text.length ? units[text.charCodeAt(i + 1)]! : 0;
    const kind = (unit >>> KIND_SHIFT) & 0xff;
    const inside = kind !== 0 && kind === kindBefore;
    kindBefore = kind;
    if (inside) continue;
    const pair = pairOf(unit & 0xffff, next & 0xffff);
    const slot = pair >>> (32 - GATE_BITS);
    let here = (unit & ALONE) === 0 ? 0 : alone.get(unit & 0xffff)!;
    if ((gate[slot >>> 5]! & (1 << (slot & 31))) !== 0) {
      const triple = goOn(pair, i + 2 < text.length ? units[text.charCodeAt(i + 2)]! & 0xffff : 0);
      const four = goOn(triple, i + 3 < text.length ? units[text.charCodeAt(i + 3)]! & 0xffff : 0);
      here |=
        pairs[pair >>> (32 - PAIR_BITS)]! |
        longer[triple >>> (32 - LONGER_BITS)]! |
        longer[four >>> (32 - LONGER_BITS)]!;
    }
    if (here === 0) continue;
    if (count === at.length) {
      at = grown(at, new Int32Array(count * 2));
      found = grown(found, new Uint16Array(count * 2));
    }
    at[count] = i;
    found[count++] = here;
  }
  return { text, at, lists: found, count, known: (1 << lists) - 1 };
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Index of the first place at `offset` or behind it. */
export function placeFrom({ at, count }: Places, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

/** The hash of one unit more. */
function goOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x85ebca6b);
}
