import type { Change } from '../../types.ts';
import type { Tally } from './misread-words.ts';

/** A word with a sign behind it that refers to a note below. */
const FOOTNOTED = /^\p{L}{2,}[†‡]+$/u;
const SIGNS = /^[†‡]+$/;
const LETTERS = /^\p{L}{2}/u;
const LETTER = /^\p{L}/u;

/**
 * Is a single word with the sign of a footnote all that tells of a misreading? A word it becomes is found in some language.
 *
 *     Enter the number of pages in‡ the preview
 *                                 ^ 87: ‡ in windows-1252, á in Mac OS Roman, and `iná` is Slovak
 */
export function isFootnoted({ changed: [only, another] }: Tally): boolean {
  return only !== undefined && another === undefined && FOOTNOTED.test(only.word.text);
}

/** The same of all that would change. */
export function isFootnoteSign(text: string, [only, another]: readonly Change[]): boolean {
  if (only === undefined || another !== undefined) return false;
  const { start, end } = only;
  if (!SIGNS.test(text.slice(start, end)) || LETTER.test(text.slice(end, end + 2))) return false;
  return start >= 2 && LETTERS.test(text.slice(start - 2, start));
}
