import { isFrequentWord, isKnownWord } from '../../model/index.ts';
import type { Stretch } from './stretches.ts';

/** Nats for a word of so many letters that becomes a known one: short ones come about by chance. */
const WORTH_BY_LENGTH = [0, 0, 0, 2, 4, 5, 6, 7];
/** More come about in alphabets in which every letter is exchanged. */
const LESS_IN_OTHER_ALPHABETS = 1;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Of the words that every text has there are so few that hardly one comes about by chance. */
const MORE_IF_FREQUENT = 3;
/** How far letters go on beside a stretch, in UTF-16 units. */
const REACH = 20;

/** Nats for becoming `word`, a known one, by the exchange of so many letters: all of them, if it is not said. */
export function worthOfWord(word: string, exchanged = word.length): number {
  const lengths = Array.from(word.matchAll(/[\p{L}\p{M}]+/gu), ([piece]) => piece.length);
  const isAnother = OTHER_ALPHABET.test(word) && exchanged * 2 > word.length;
  const length = Math.max(...lengths) - (isAnother ? LESS_IN_OTHER_ALPHABETS : 0);
  return (
    WORTH_BY_LENGTH[Math.min(length, WORTH_BY_LENGTH.length - 1)]! +
    (isFrequentWord(word) ? MORE_IF_FREQUENT : 0)
  );
}

/** Nats against, for each word that becomes one that we do not know: among many words some are known by chance. */
const PRICE_OF_UNKNOWN = 1.5;

/** Not as words are written: `KÖrper`. */
const INNER_CAPITAL = /\p{L}[^\P{Lu}A-Z]\p{Ll}|\p{Ll}\p{Lu}/u;

/** What the words that we know are written with, beyond ASCII: no ideographs, kana or Hangul. */
const OF_ALPHABET = /[\x80-\u2e7f]/;

/** The same for all the words that `stretches` change, each once. */
export function worthOfWords(text: string, stretches: readonly Stretch[]): number {
  const seen = new Set<string>();
  let worth = 0;
  for (const stretch of stretches) {
    if (!OF_ALPHABET.test(stretch.after)) continue;
    for (const word of changedWords(text, stretch)) {
      const folded = word.toLowerCase();
      if (seen.has(folded)) continue;
      seen.add(folded);
      worth += isKnownWord(word) && !INNER_CAPITAL.test(word) ? worthOfWord(word) : -PRICE_OF_UNKNOWN;
    }
  }
  return Math.max(0, worth);
}

/** The words beyond ASCII that stand, after the repair, where a stretch changes something. */
function* changedWords(text: string, { start, end, after, changes }: Stretch): Generator<string> {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0];
  const behind = /^\p{L}*/u.exec(text.slice(end, end + REACH))![0];
  let next = 0;
  let shift = before.length - start;
  for (const { 0: word, index } of `${before}${after}${behind}`.matchAll(/[\p{L}\p{M}]+/gu)) {
    let isChanged = false;
    for (let change = changes[next]; change !== undefined; change = changes[++next]) {
      const from = change.start + shift;
      if (from >= index + word.length) break;
      const to = from + change.after.length;
      if (to > index) isChanged = true;
      if (to > index + word.length) break;
      shift += change.after.length - (change.end - change.start);
    }
    if (isChanged && /[^\x00-\x7f]/.test(word)) yield word;
  }
}
