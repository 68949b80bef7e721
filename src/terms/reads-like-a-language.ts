import { familyOf } from '../unicode/family.ts';
import { SCRIPTS } from '../unicode/script-of.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** The words of a text in an alphabet, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Words from which on it shows whether the same ones come back. */
const FEWEST_WORDS = 40;
/** So many of the words that come most are looked at. */
const LOOKED = 10;
/**
 * What they make up of a text at least, and how long they are, as against all its words. Of the Universal Declaration of Human Rights
 * in 246 languages that are none of ours, they make up .15 and more, and with code and links between them about half of that; in
 * 19 of 20 they are .91 as long or shorter, and never shorter than .4. Single letters that come back are no words.
 */
const LEAST_SHARE = 0.08;
const SHORTEST = 0.37;
const LONGEST = 0.91;
/** A letter in the middle of a word is a capital in misread bytes and in code. Share of words with one. */
const MOST_MIXED = 0.05;
const MIXED = /\p{Ll}\p{M}*\p{Lu}/u;

/** What misread bytes, code and lists come in. */
const DOUBTFUL: ReadonlySet<string> = new Set(['Latn', 'Cyrl']);

/**
 * Whether a text in an alphabet is in a language, whichever: a few short words come back all the time, as they do where grammar holds
 * a text together. Random letters do not come back, keywords that do are long.
 */
export function readsLikeALanguage(text: string): boolean {
  const { kind, script } = familyOf(text);
  if (kind === 'none') return inUnknownScript(text);
  if (kind !== 'alphabetic') return false;
  return !DOUBTFUL.has(SCRIPTS[script]!) || hasShortWordsThatRecur(text);
}

/** Whether a text has letters, of writings that nothing here knows; letters in borrowed styles are of none. */
export function inUnknownScript(text: string): boolean {
  return /(?!\p{Script=Common})\p{L}/u.test(text);
}

function hasShortWordsThatRecur(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  if (words.filter((one) => MIXED.test(one)).length > MOST_MIXED * words.length) return false;
  const counts = new Map<string, number>();
  let letters = 0;
  for (const one of words) {
    const key = one.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    letters += one.length;
  }
  const most = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, LOOKED);
  const times = most.reduce((sum, [, count]) => sum + count, 0);
  const length = most.reduce((sum, [one, count]) => sum + count * one.length, 0) / times;
  const ratio = length / (letters / words.length);
  return times >= LEAST_SHARE * words.length && ratio >= SHORTEST && ratio <= LONGEST;
}
