import { isKnownWord } from '../../model/index.ts';
import type { OddWord } from './odd-words.ts';

/** A mark in front of a word in which no other letter was misread: what Spanish has beyond ASCII stays as it is. */
const MARKED = /^[¡¿]{1,3}([a-záéíóúüñ]+)$/iu;
/**
 * Up to where what it opens must be closed, in UTF-16 units, and what ends a sentence before that. Closed behind its first word it
 * is for sure; where others follow, that word must be known, which only words with accents are.
 */
const LONGEST_SHOUT = 200;
const END = /[!?.\n]/u;
const LETTER = /[\p{L}\p{M}]$/u;

/**
 * Is this a word of Spanish in which `¡` and `¿` open what `!` and `?` close? Code pages 437 and 850 have letters there, so that a
 * short sentence looks as damage does:
 *
 *     El maestro gritó ¡silencio! y nadie habló.
 *                      ^ A1: ¡ in windows-1252, í in code page 850
 */
export function isSpanishShout(text: string, { text: word, places }: OddWord): boolean {
  const rest = MARKED.exec(word)?.[1];
  if (rest === undefined) return false;
  const closing = word.includes('¡') ? '!' : '?';
  return places.every(({ start, end }) => {
    if (LETTER.test(text.slice(Math.max(0, start - 2), start))) return false;
    const behind = text.slice(end, end + LONGEST_SHOUT);
    const at = behind.search(END);
    return at >= 0 && '!?'.includes(behind[at]!) && (at === 0 ? behind[0] === closing : isKnownWord(rest));
  });
}
