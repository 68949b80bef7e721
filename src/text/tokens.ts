import { runsOf } from '../unicode/unit-table.ts';

/**
 * Counts tokens: a character of Chinese, Japanese, Korean, Thai, Lao or Khmer is one, a run of other letters and digits
 * is one. So lengths compare across scripts, and this is the unit in which main content is measured.
 */
export function countTokens(text: string, start = 0, end = text.length): number {
  const kinds = tokenKinds();
  let count = 0;
  let before = 0;
  for (let i = start; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind === SINGLE || (kind === WORD && before !== WORD)) count++;
    before = kind;
  }
  return count;
}

/** A unit of a word, and one that is a token by itself. */
export const WORD = 1;
export const SINGLE = 2;

/** Letters, marks and digits; beyond ASCII roughly all but punctuation, symbols and private use. */
const WORDS = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\udfff]+/g;
/**
 * Scripts written without spaces between words, and Hangul, whose syllables carry as much as a Han character. The last range
 * is leading halves of ideographs beyond the BMP.
 */
const UNSPACED =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\u0e01-\u0edf\u1780-\u17df\ud840-\ud888]+/g;

let memo: Uint8Array | undefined;

/** {@link WORD}, {@link SINGLE} or 0 for each UTF-16 unit. */
export function tokenKinds(): Uint8Array {
  if (memo !== undefined) return memo;
  memo = new Uint8Array(0x10000);
  for (const { start, end } of runsOf(WORDS)) memo.fill(WORD, start, end);
  for (const { start, end } of runsOf(UNSPACED)) memo.fill(SINGLE, start, end);
  return memo;
}
