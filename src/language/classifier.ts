import {
  LANGUAGE_GRAMS,
  LANGUAGE_RANK,
  LANGUAGE_ROWS,
  LANGUAGE_STEP,
  LANGUAGE_TAGS,
} from '../data/language-model.generated.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { basicPlane, COMMON } from '../unicode/script-of.ts';
import { bucketRoom, wordBuckets } from './ngrams.ts';

/**
 * The language model: a linear classifier over hashed n-grams, see scripts/language/train.ts.
 * One pass over the text; four additions per n-gram.
 */
export const TAGS: readonly string[] = LANGUAGE_TAGS.split(' ');
const LONGEST_WORD = 40; // UTF-16 units; longer ones are no words

/** Columns of a bucket are numbers of four bits, eight to a word: two words, which {@link scoreWords} names. */
const RANK: 16 = LANGUAGE_RANK;
const WORDS = 2;
const LOW = 0x0f0f0f0f;
/** So many numbers of four bits fit a sum of eight. */
const MOST_ADDED = 17;
/** What was added to each number to be stored without a sign. */
const OFFSET = 8;

/** Room for the units of a word and for its buckets, used anew for each. */
const word = new Uint16Array(LONGEST_WORD);
const buckets = new Uint16Array(bucketRoom(LONGEST_WORD));

let grams: Int32Array | undefined;
let rows: Int8Array | undefined;

function load(): { grams: Int32Array; rows: Int8Array } {
  grams ??= new Int32Array(decodeBase64(LANGUAGE_GRAMS).buffer);
  rows ??= new Int8Array(decodeBase64(LANGUAGE_ROWS).buffer);
  return { grams, rows };
}

export interface Scores {
  /** Per language of {@link TAGS}, in nats; only differences mean something. */
  readonly nats: Float64Array;
  /** N-grams seen. */
  readonly grams: number;
}

/** Scores the words of `text` that are written in `script`. `text` must be in lower case. */
export function scoreWords(text: string, script: number): Scores {
  const { grams, rows } = load();
  const sum = new Float64Array(RANK);
  // Four columns to a number, until one could overflow: even columns of a word of the table in one, odd ones in the next.
  let [even0, odd0, even1, odd1] = [0, 0, 0, 0];
  let added = 0;
  let seen = 0;
  const scripts = basicPlane();
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    if (scripts[unit] !== script) continue;
    let length = 0;
    do {
      // What does not fit is not kept.
      word[length++] = unit;
      unit = ++at < text.length ? text.charCodeAt(at) : NO_LETTER;
    } while (scripts[unit] === script || (scripts[unit] === COMMON && isJoined(unit)));
    if (length > LONGEST_WORD) continue;
    const count = wordBuckets(word, length, buckets, 0);
    for (let i = 0; i < count; i++) {
      const row = buckets[i]! * WORDS;
      const word0 = grams[row]!;
      const word1 = grams[row + 1]!;
      even0 = (even0 + (word0 & LOW)) | 0;
      odd0 = (odd0 + ((word0 >>> 4) & LOW)) | 0;
      even1 = (even1 + (word1 & LOW)) | 0;
      odd1 = (odd1 + ((word1 >>> 4) & LOW)) | 0;
      if (++added === MOST_ADDED) {
        unpack(sum, even0, odd0, even1, odd1);
        added = even0 = odd0 = even1 = odd1 = 0;
      }
    }
    seen += count;
  }
  unpack(sum, even0, odd0, even1, odd1);
  for (let d = 0; d < RANK; d++) sum[d]! -= seen * OFFSET;
  const nats = new Float64Array(TAGS.length);
  const scale = seen === 0 ? 0 : LANGUAGE_STEP / Math.sqrt(seen);
  for (let l = 0; l < nats.length; l++) {
    let score = 0;
    for (let d = 0; d < RANK; d++) score += sum[d]! * rows[l * RANK + d]!;
    nats[l] = score * scale;
  }
  return { nats, grams: seen };
}

/** Stands behind the end of a text. */
const NO_LETTER = 0;

/** Is it a mark that combines with letters? */
function isJoined(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x64b && unit <= 0x652);
}

/** Adds what was packed to the sums of the columns. */
function unpack(sum: Float64Array, even0: number, odd0: number, even1: number, odd1: number): void {
  for (let lane = 0; lane < 4; lane++) {
    const shift = 8 * lane;
    sum[2 * lane]! += (even0 >>> shift) & 0xff;
    sum[2 * lane + 1]! += (odd0 >>> shift) & 0xff;
    sum[2 * lane + 8]! += (even1 >>> shift) & 0xff;
    sum[2 * lane + 9]! += (odd1 >>> shift) & 0xff;
  }
}
