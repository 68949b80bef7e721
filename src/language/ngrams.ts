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

/** Writes the buckets of the word `[start, end)` of `text` into `out` from `at` on; gives the new end. */
export function wordBuckets(text: string, start: number, end: number, out: Uint16Array, at: number): number {
  const length = end - start + 2;
  const unit = (i: number) => (i === 0 ? OPEN : i === length - 1 ? CLOSE : text.charCodeAt(start + i - 1));
  for (let i = 0; i < length; i++) {
    let hash = SEED;
    for (let n = 1; n <= LONGEST && i + n <= length; n++) {
      hash = mix(hash, unit(i + n - 1));
      if (n > 1) out[at++] = bucket(hash);
    }
  }
  if (length > LONGEST && length <= LONGEST_WHOLE) {
    let hash = WHOLE_SEED;
    for (let i = 0; i < length; i++) hash = mix(hash, unit(i));
    out[at++] = bucket(hash);
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

const bucket = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - BUCKET_BITS);
