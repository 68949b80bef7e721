/** Values of n-grams in their tables: the level of the nats in 5 bits, and a bit for bigrams with which trigrams begin. */
export const LEVEL_BITS = 5;
export const LEVELS = 1 << LEVEL_BITS;
export const GOES_ON = LEVELS;

export const bigramHash = (previous: number, next: number): number =>
  mix(Math.imul(previous, 0xc2b2ae35) ^ Math.imul(next, 0x27d4eb2f));

export const trigramHash = (previous2: number, previous: number, next: number): number =>
  mix(Math.imul(previous2, 0x9e3779b1) ^ Math.imul(previous, 0xc2b2ae3d) ^ Math.imul(next, 0x27d4eb2f));

function mix(key: number): number {
  const h = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return Math.imul(h ^ (h >>> 13), 0x297a2d39);
}
