import { ONES } from './table.ts';

/**
 * A list of words by their hashes, in ascending order, each as its distance from the one before (Rice coding: the high
 * part in ones and a zero, then `low` bits) and how common it is in `levelBits` bits, lowest bit first. Of 32 bits of hash,
 * one string in 36,000 is taken for a word that is none. Some thousand are asked about to name one character, and with 30 bits
 * a chance match was among them every eighth time.
 */
export interface WordList {
  readonly count: number;
  readonly low: number;
  readonly bits: Uint16Array;
}

export const HASH_BITS = 32;
export const LEVEL_BITS = 2;
/** Nats of the most common level, and of one level more. */
export const COMMONEST = 5.5;
export const PER_LEVEL = 2;

const PLACE_BITS = 18;
const BELOW_PLACE = HASH_BITS - PLACE_BITS;
/** Cells behind the last place, for those who find it taken, and an empty one. */
const SPARE = 64;

/** The same as a hash table with open addressing, as in `table.ts`: the upper bits of a key say where its cell is. */
export class WordTable {
  /** The key over the level, but for its uppermost bits, which the place tells; 0 where there is none. */
  readonly #cells = new Uint32Array((1 << PLACE_BITS) + SPARE);

  constructor({ count, low, bits }: WordList) {
    const cells = this.#cells;
    const lowMask = (1 << low) - 1;
    const levelMask = (1 << LEVEL_BITS) - 1;
    let at = 0;
    let key = 0;
    let free = 0;
    for (let i = 0; i < count; ) {
      const ones = ONES[((bits[at >>> 4]! | (bits[(at >>> 4) + 1]! << 16)) >>> (at & 15)) & 0xff]!;
      at += ones;
      key += ones << low;
      if (ones === 8) continue;
      at++;
      const next = (bits[at >>> 4]! | (bits[(at >>> 4) + 1]! << 16)) >>> (at & 15);
      key += next & lowMask;
      if (free < key >>> BELOW_PLACE) free = key >>> BELOW_PLACE;
      cells[free++] = (key << LEVEL_BITS) | ((next >>> low) & levelMask);
      at += low + LEVEL_BITS;
      i++;
    }
  }

  /** Nats of the word with a hash of 32 bits, or infinity. */
  nats(hash: number): number {
    for (let at = hash >>> BELOW_PLACE; ; at++) {
      const cell = this.#cells[at]!;
      if (cell === 0) return Number.POSITIVE_INFINITY;
      if ((cell ^ (hash << LEVEL_BITS)) >>> LEVEL_BITS === 0)
        return COMMONEST + (cell & ((1 << LEVEL_BITS) - 1)) * PER_LEVEL;
    }
  }
}
