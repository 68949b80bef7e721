import { scoreText } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { cyrillicTwin, latinTwin } from '../../unicode/confusables.ts';

/** Nats a letter that a word may cost: clean ones have 2 to 4, and those in mixed case a little more. */
const NATURAL_AT = 5;
const FEWEST_LETTERS = 4;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}0-9]/u;
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}0-9]+/gu;

/**
 *     зaмeнa      0437 0061 043c 0065 ...   two letters of Latin that look like Cyrillic
 *
 * Is it a word of Cyrillic, some letters of which were exchanged for Latin ones that look alike? Whoever hides from filters does
 * so, and whoever types on the wrong layout. No decoder does: accents read as Cyrillic stand among Latin letters that have no
 * twin (`poйmёt`), or come to no natural word.
 */
export function isTwinned(word: string): boolean {
  if (word.length < FEWEST_LETTERS || !couldBeTwinned(word)) return false;
  const read = Array.from(word, (letter) => twinOf(letter) ?? letter).join('');
  return scoreText(read).perCharacter < NATURAL_AT;
}

/** Has each Latin letter in it a twin in Cyrillic, and has it some of both, and one of Cyrillic that has no twin in Latin? */
export function couldBeTwinned(word: string): boolean {
  let latin = 0;
  let proper = 0;
  for (const letter of word) {
    if (/\p{Script=Cyrillic}/u.test(letter)) {
      if (latinTwin(letter) === undefined) proper++;
    } else if (twinOf(letter) === undefined) return false;
    else latin++;
  }
  return latin > 0 && proper > 0;
}

/** Digits that are written for letters, and small letters that look like one in size alone. */
const NEARLY: Readonly<Record<string, string>> = { '0': 'о', '3': 'з', '6': 'б', k: 'к', m: 'м', t: 'т' };

function twinOf(letter: string): string | undefined {
  return cyrillicTwin(letter) ?? NEARLY[letter];
}

/** Is a word that a part of a text belongs to {@link isTwinned}? */
export function hasTwinned(text: string, { start, end }: Span): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && LETTER.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < REACH && LETTER.test(text[to]!)) to++;
  return text.slice(from, to).match(WORDS)?.some(isTwinned) ?? false;
}

/** UTF-16 units of a long word. */
const REACH = 20;
