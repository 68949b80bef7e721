/**
 * A list of words by their hashes, in ascending order, each as its distance from the one before (Rice coding: the high
 * part in ones and a zero, then `low` bits) and how common it is in `levelBits` bits, lowest bit first. Of 30 bits of hash,
 * one string in ten thousand is taken for a word that is none: among hundreds that are asked about, a chance match would
 * often win.
 */
export interface WordList {
  readonly count: number;
  readonly low: number;
  readonly bits: Uint16Array;
}

export const hashBits = 30;
export const levelBits = 2;
/** Nats of the most common level, and of one level more. */
export const commonest = 5.5;
export const perLevel = 2;

const bucketBits = 18;
const buckets = 1 << bucketBits;
const empty = -1;

/** The same as a hash table with open addressing, built in some milliseconds when first asked. */
export class WordTable {
  readonly #keys = new Int32Array(buckets).fill(empty);
  readonly #levels = new Uint8Array(buckets);

  constructor({ count, low, bits }: WordList) {
    let at = 0;
    const read = (length: number): number => {
      let value = 0;
      for (let i = 0; i < length; i++, at++) value |= ((bits[at >> 4]! >> (at & 15)) & 1) << i;
      return value;
    };
    let key = 0;
    for (let i = 0; i < count; i++) {
      let high = 0;
      while (read(1) === 1) high++;
      key += (high << low) + read(low);
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#levels[slot] = read(levelBits);
    }
  }

  /** Nats of the word with a hash of 32 bits, or infinity. */
  nats(hash: number): number {
    const key = hash >>> (32 - hashBits);
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? commonest + this.#levels[slot]! * perLevel : Number.POSITIVE_INFINITY;
  }

  #slotOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bucketBits);
    while (this.#keys[slot] !== empty && this.#keys[slot] !== key) slot = (slot + 1) & (buckets - 1);
    return slot;
  }
}
