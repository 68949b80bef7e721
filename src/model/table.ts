import { DIGITS, SECOND_DIGITS, unpack } from './pack.ts';

/**
 * A hash table of n-grams or of words, with open addressing. Of a hash {@link KEY_BITS} are kept, so that with a quarter of
 * a million keys one that was never stored is taken for a stored one in about 1 of 270 cases. The upper 19 say the place of
 * a cell, the lower 10 stand in it over a value of 6; who finds his place taken stands behind. 0 is an empty cell.
 */
export interface Table {
  readonly cells: Uint16Array;
}

/**
 * The same in strings, see `pack.ts`: rising keys by the distance of each from the one before (Golomb-Rice code). The
 * `low` lowest bits of the distance and above them the value make a digit; how often 2 ** `low` goes into it stands
 * apart, as so many ones and a zero. A bigram takes 15.7 bits so, of which the value has 6.
 */
export interface PackedTable {
  readonly count: number;
  readonly low: number;
  readonly highs: string;
  readonly digits: string;
}

export const KEY_BITS = 26;
/** Half of the cells are empty, or a look-up would be long. */
const PLACE_BITS = 19;
const PLACES = 1 << PLACE_BITS;
const BELOW_PLACE = KEY_BITS - PLACE_BITS;
/** Cells behind the last place, for those who find it taken, and an empty one. */
const SPARE = 64;
const REST_MASK = (1 << 10) - 1;
const VALUE_BITS = 6;
const VALUE_MASK = (1 << VALUE_BITS) - 1;

/** What is kept of a hash. */
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** How many ones a byte begins with, from the lowest bit up. */
export const ONES = Uint8Array.from({ length: 256 }, (_, byte) => 31 - Math.clz32(~byte & (byte + 1)));

/**
 * A loop is interpreted until it is compiled, and while a process starts that is most of the time: hence no more than this
 * is done for each key, and little is called.
 */
export function loadTable({ count, low, highs, digits }: PackedTable): Table {
  const words = unpack(highs);
  const cells = new Uint16Array(PLACES + SPARE);
  const lowMask = (1 << low) - 1;
  let at = 0;
  let key = 0;
  let free = 0;
  for (let i = 0; i < count; ) {
    const ones = ONES[((words[at >>> 4]! | (words[(at >>> 4) + 1]! << 16)) >>> (at & 15)) & 0xff]!;
    at += ones;
    key += ones << low;
    if (ones === 8) continue;
    at++;
    const digit = DIGITS[digits.charCodeAt(i << 1)]! + SECOND_DIGITS[digits.charCodeAt((i << 1) + 1)]!;
    key += digit & lowMask;
    if (free < key >>> BELOW_PLACE) free = key >>> BELOW_PLACE;
    // A cell of 0 would be empty: one in a thousand of the lowest level is read as the next.
    cells[free++] = (key << VALUE_BITS) | (digit >>> low) || 1;
    i++;
  }
  return { cells };
}

/** Index of the cell from which on {@link find} looks. */
export const placeOf = (hash: number): number => hash >>> (32 - PLACE_BITS);

/** Index of the cell of a key, or -1. */
export function find({ cells }: Table, hash: number): number {
  const key = keyOf(hash);
  const rest = key & REST_MASK;
  for (let at = placeOf(hash); ; at++) {
    const cell = cells[at]!;
    if (cell === 0) return -1;
    if (cell >>> VALUE_BITS === rest) return at;
  }
}

/** The value in a cell that {@link find} found. */
export const valueAt = ({ cells }: Table, cell: number): number => cells[cell]! & VALUE_MASK;
