import {
  LANGUAGE_GRAMS,
  LANGUAGE_RANK,
  LANGUAGE_ROWS,
  LANGUAGE_STEP,
  LANGUAGE_TAGS,
} from '../data/language-model.generated.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { COMMON, scriptOf } from '../unicode/script-of.ts';
import { bucketRoom, wordBuckets } from './ngrams.ts';

/**
 * The language model: a linear classifier over hashed n-grams, see scripts/language/train.ts.
 * One pass over the text; sixteen additions per n-gram.
 */
export const TAGS: readonly string[] = LANGUAGE_TAGS.split(' ');
const RANK = LANGUAGE_RANK;
const LONGEST_WORD = 40; // UTF-16 units; longer ones are no words

let grams: Int8Array | undefined;
let rows: Int8Array | undefined;

function load(): { grams: Int8Array; rows: Int8Array } {
  if (grams === undefined) {
    const packed = decodeBase64(LANGUAGE_GRAMS);
    grams = new Int8Array(packed.length * 2);
    for (let i = 0; i < packed.length; i++) {
      grams[2 * i] = (packed[i]! & 15) - 8;
      grams[2 * i + 1] = (packed[i]! >> 4) - 8;
    }
  }
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
  const buckets = new Uint16Array(bucketRoom(LONGEST_WORD));
  let seen = 0;
  for (let at = 0; at < text.length; ) {
    if (scriptOf(text.charCodeAt(at)) !== script) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isWordPart(text.charCodeAt(at), script)) at++;
    if (at - start > LONGEST_WORD) continue;
    const count = wordBuckets(text, start, at, buckets, 0);
    for (let i = 0; i < count; i++) {
      const row = buckets[i]! * RANK;
      for (let d = 0; d < RANK; d++) sum[d]! += grams[row + d]!;
    }
    seen += count;
  }
  const nats = new Float64Array(TAGS.length);
  const scale = seen === 0 ? 0 : LANGUAGE_STEP / Math.sqrt(seen);
  for (let l = 0; l < nats.length; l++) {
    let score = 0;
    for (let d = 0; d < RANK; d++) score += sum[d]! * rows[l * RANK + d]!;
    nats[l] = score * scale;
  }
  return { nats, grams: seen };
}

/** Letters of the script and the marks that combine with them. */
function isWordPart(unit: number, script: number): boolean {
  const own = scriptOf(unit);
  return (
    own === script ||
    (own === COMMON && ((unit >= 0x300 && unit <= 0x36f) || (unit >= 0x64b && unit <= 0x652)))
  );
}
