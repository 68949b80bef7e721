import { type Charset, type CharsetName, charset, NONE } from './charset.ts';
import { LONGEST_WORD, MOST_WORDS } from './odd-words.ts';
import type { Spelling } from './spelling.ts';
import { looksLikeWord, shapeOf } from './word-shape.ts';

/** The bytes of each word, in a row of {@link LONGEST_WORD}, and how many; 0 for a word that has none. */
export const rows = new Uint8Array(MOST_WORDS * LONGEST_WORD);
export const lengths = new Uint8Array(MOST_WORDS);

/** Lays out the bytes that `reader` read `words` from; false when it can have read none of the first so many. */
export function layOut(words: readonly Spelling[], { packed }: Charset, first = words.length): boolean {
  let isAny = false;
  for (let row = 0; row < words.length; row++) {
    const { units, length } = words[row]!;
    let i = 0;
    for (; i < length; i++) {
      const byte = packed[units[i]!]!;
      if (byte === NONE) break;
      rows[row * LONGEST_WORD + i] = byte;
    }
    lengths[row] = i === length ? i : 0;
    if (i === length) isAny = true;
    else if (row + 1 === first && !isAny) return false;
  }
  return isAny;
}

/** Does a row look like a word in an alphabet? */
export function readsAsWord(row: number, { shapes }: Images): boolean {
  const start = row * LONGEST_WORD;
  return looksLikeWord(rows, start, start + lengths[row]!, shapes);
}

/** One letter for another, into `after`; false where one is none that a word has. */
export function reread(row: number, { units }: Images, after: Spelling): boolean {
  const start = row * LONGEST_WORD;
  const length = lengths[row]!;
  after.length = length;
  for (let i = 0; i < length; i++) {
    const unit = units[rows[start + i]!]!;
    if (unit === 0) return false;
    after.units[i] = unit;
  }
  return true;
}

/** Would a row read like the word that it was made of? Cheap beside {@link reread}. */
export function readsLike(row: number, { units }: Images, word: Spelling): boolean {
  const start = row * LONGEST_WORD;
  for (let i = 0; i < lengths[row]!; i++) if (units[rows[start + i]!] !== word.units[i]) return false;
  return true;
}

/** Neither a letter nor a mark of punctuation. */
function isNoWord(unit: number): boolean {
  return (unit >= 0x80 && unit < 0xa0) || (unit >= 0x2050 && unit < 0x3000) || unit >= 0xe000;
}

/** What each byte of an alphabet is as part of a word; 0 for what no word has: boxes, mathematics and controls. */
export interface Images {
  readonly units: Uint16Array;
  readonly shapes: Uint8Array;
}

const cache = new Map<CharsetName, Images>();

export function imagesOf(written: CharsetName): Images {
  let images = cache.get(written);
  if (images === undefined) {
    const units = charset(written).alphabet!.map((unit, byte) =>
      byte < 0x80 ? byte : isNoWord(unit) ? 0 : unit,
    );
    const shapes = Uint8Array.from(units, (unit) => (unit === 0 ? 0 : shapeOf(unit)));
    images = { units, shapes };
    cache.set(written, images);
  }
  return images;
}
