/**
 * Hashed character n-grams of words: what the language model sees. Shared by training and use, so that both
 * hash alike. A word is taken between marks, `<word>`; n runs from 2 to 4, and short words count whole.
 *
 *     the  →  <t <th <the th the the> he he> e>
 */
export const BUCKET_BITS = 14;
const LONGEST = 4;
const LONGEST_WHOLE = LONGEST + 6; // with its marks

const OPEN = 0x3c;
const CLOSE = 0x3e;

/** Writes the buckets of a word of `count` UTF-16 units into `out` from `at` on; gives the new end. */
export function wordBuckets(units: Uint16Array, count: number, out: Uint16Array, at: number): number {
  const length = count + 2;
  const last = length - 1;
  for (let i = 0; i < length; i++) {
    let hash = i === 0 ? FROM_OPEN : mix(SEED, i === last ? CLOSE : units[i - 1]!);
    const stop = Math.min(i + LONGEST, length);
    for (let k = i + 1; k < stop; k++) {
      hash = mix(hash, k === last ? CLOSE : units[k - 1]!);
      out[at++] = bucket(hash);
    }
  }
  if (length > LONGEST && length <= LONGEST_WHOLE) {
    let hash = mix(WHOLE_SEED, OPEN);
    for (let k = 0; k < count; k++) hash = mix(hash, units[k]!);
    out[at++] = bucket(mix(hash, CLOSE));
  }
  return at;
}

/** Room that {@link wordBuckets} needs for a word of `length` UTF-16 units. */
export function bucketRoom(length: number): number {
  return (length + 2) * (LONGEST - 1) + 1;
}

const SEED = 0x811c9dc5;
const WHOLE_SEED = 0x1234567;

/** FNV-1a, with a shift so that short inputs spread. */
function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

function bucket(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
}

const FROM_OPEN = mix(SEED, OPEN);
