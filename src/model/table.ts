/**
 * Hash tables of n-grams, in cells of 16 bits: an 11-bit fingerprint over a 5-bit value. A key lives in one of two
 * buckets (cuckoo hashing), so that cells can be filled to 95% and a key that was never stored is taken for a stored one
 * in about 3 of 1000 cases. A cell of 0 is empty.
 */
export interface NgramTable {
  /** Cells of a bucket, times 2 ** {@link BUCKET_BITS} buckets. */
  readonly bucket: number;
  readonly cells: Uint16Array;
}

export const BUCKET_BITS = 16;
export const VALUE_BITS = 5;
export const VALUES = 1 << VALUE_BITS;

/** Cells of a bucket: what fits into 1.5 MB. Most bigrams are Han, and there are more of those worth keeping. */
export const BIGRAM_BUCKET = 4;
export const TRIGRAM_BUCKET = 3;

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

/** A key's first bucket, from the high bits. */
export const firstBucket = (hash: number): number => hash >>> (32 - BUCKET_BITS);

export const secondBucket = (hash: number): number => firstBucket(Math.imul(hash, 0x7feb352d) ^ 0x5bd1e995);

/** Index of the cell of a key, or -1. Unrolled: this is where the time goes. */
export function find({ cells, bucket }: NgramTable, hash: number): number {
  const wanted = fingerprint(hash);
  let at = firstBucket(hash) * bucket;
  if (cells[at]! >>> VALUE_BITS === wanted) return at;
  if (cells[at + 1]! >>> VALUE_BITS === wanted) return at + 1;
  if (cells[at + 2]! >>> VALUE_BITS === wanted) return at + 2;
  if (bucket > 3 && cells[at + 3]! >>> VALUE_BITS === wanted) return at + 3;
  at = secondBucket(hash) * bucket;
  if (cells[at]! >>> VALUE_BITS === wanted) return at;
  if (cells[at + 1]! >>> VALUE_BITS === wanted) return at + 1;
  if (cells[at + 2]! >>> VALUE_BITS === wanted) return at + 2;
  if (bucket > 3 && cells[at + 3]! >>> VALUE_BITS === wanted) return at + 3;
  return -1;
}

/** The value in a cell that {@link find} found. */
export const valueAt = ({ cells }: NgramTable, cell: number): number => cells[cell]! & (VALUES - 1);
