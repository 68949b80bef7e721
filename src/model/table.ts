/**
 * Hash tables of n-grams: 3 × 2 ** 16 cells of 16 bits, an 11-bit fingerprint over a 5-bit value, in buckets of three. A key
 * lives in one of two buckets (cuckoo hashing), so that cells can be filled to 95% and a key that was never stored is
 * taken for a stored one in about 3 of 1000 cases. A cell of 0 is empty.
 */
export type NgramTable = Uint16Array;

export const BUCKET = 3;
export const BUCKET_BITS = 16;
export const CELLS = BUCKET << BUCKET_BITS;
export const VALUE_BITS = 5;
export const VALUES = 1 << VALUE_BITS;

export const bigramHash = (previous: number, next: number): number =>
  mix(Math.imul(previous, 0xc2b2ae35) ^ Math.imul(next, 0x27d4eb2f));

export const trigramHash = (previous2: number, previous: number, next: number): number =>
  mix(Math.imul(previous2, 0x9e3779b1) ^ Math.imul(previous, 0xc2b2ae3d) ^ Math.imul(next, 0x27d4eb2f));

function mix(key: number): number {
  const h = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return Math.imul(h ^ (h >>> 13), 0x297a2d39);
}

/** 1 to 2047, from the low bits. */
export const fingerprint = (hash: number): number => 1 + (((hash & 0x7ff) * 2047) >>> 11);

/** Index of the first cell of a key's first bucket, from the high bits. */
export const firstBucket = (hash: number): number => (hash >>> (32 - BUCKET_BITS)) * BUCKET;

/** Index of the first cell of a key's second bucket. */
export const secondBucket = (hash: number): number => firstBucket(Math.imul(hash, 0x7feb352d) ^ 0x5bd1e995);

/** Index of the cell of a key, or -1. Unrolled: this is where the time goes. */
export function find(table: NgramTable, hash: number): number {
  const wanted = fingerprint(hash);
  let at = firstBucket(hash);
  if (table[at]! >>> VALUE_BITS === wanted) return at;
  if (table[at + 1]! >>> VALUE_BITS === wanted) return at + 1;
  if (table[at + 2]! >>> VALUE_BITS === wanted) return at + 2;
  at = secondBucket(hash);
  if (table[at]! >>> VALUE_BITS === wanted) return at;
  if (table[at + 1]! >>> VALUE_BITS === wanted) return at + 1;
  if (table[at + 2]! >>> VALUE_BITS === wanted) return at + 2;
  return -1;
}
