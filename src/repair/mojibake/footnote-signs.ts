import type { Tally } from './misread-words.ts';

/** A word with a sign behind it that refers to a note below. */
const FOOTNOTED = /^\p{L}{2,}[†‡]+$/u;

/**
 * Is a single word with the sign of a footnote all that tells of a misreading? A word it becomes is found in some language.
 *
 *     Enter the number of pages in‡ the preview
 *                                 ^ 87: ‡ in windows-1252, á in Mac OS Roman, and `iná` is Slovak
 */
export function isFootnoted({ changed: [only, another] }: Tally): boolean {
  return only !== undefined && another === undefined && FOOTNOTED.test(only.word.text);
}
