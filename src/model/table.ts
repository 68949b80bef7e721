/**
 * One hash table for all n-grams: cells of 16 bits, an 11-bit fingerprint over a 5-bit value, in buckets of four. A key
 * lives in one of two buckets, so cells can be filled to 95% and a key that was never stored is taken for a stored one in
 * about 4 of 1000 cases. 0 is an empty cell.
 */
export interface NgramTable {
  readonly cells: Uint16Array;
  readonly buckets: number;
}

export const BUCKET = 4;
export const VALUE_BITS = 5;
export const VALUES = 1 << VALUE_BITS;

/** Backoff weight of the two symbols before. */
export const contextHash = (previous2: number, previous: number): number =>
  mix(Math.imul(previous2, 0x9e3779b1) ^ Math.imul(previous, 0x85ebca6b) ^ 0x165667b1);

export const bigramHash = (previous: number, next: number): number =>
  mix(Math.imul(previous, 0xc2b2ae35) ^ Math.imul(next, 0x27d4eb2f) ^ 0x2545f491);

export const trigramHash = (previous2: number, previous: number, next: number): number =>
  mix(Math.imul(previous2, 0x9e3779b1) ^ Math.imul(previous, 0xc2b2ae3d) ^ Math.imul(next, 0x27d4eb2f));

function mix(key: number): number {
  let h = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** 1 to 2047. */
export const fingerprint = (hash: number): number => 1 + (((hash & 0x7ff) * 2047) >>> 11);

/** Index of the first cell of a key's first bucket. */
export const firstBucket = (hash: number, buckets: number): number =>
  Math.floor((hash * buckets) / 0x1_0000_0000) * BUCKET;

/** Index of the first cell of a key's second bucket. */
export const secondBucket = (hash: number, buckets: number): number =>
  Math.floor(((Math.imul(hash ^ 0x5bd1e995, 0x7feb352d) >>> 0) * buckets) / 0x1_0000_0000) * BUCKET;

/** The value of a key, or -1. */
export function find(table: NgramTable, hash: number): number {
  const { cells, buckets } = table;
  const wanted = fingerprint(hash);
  let at = firstBucket(hash, buckets);
  for (let end = at + BUCKET; at < end; at++) {
    const cell = cells[at]!;
    if (cell >>> VALUE_BITS === wanted) return cell & (VALUES - 1);
  }
  at = secondBucket(hash, buckets);
  for (let end = at + BUCKET; at < end; at++) {
    const cell = cells[at]!;
    if (cell >>> VALUE_BITS === wanted) return cell & (VALUES - 1);
  }
  return -1;
}
