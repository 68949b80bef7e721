import { Vernacular } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { isOfPair, outcomesOf, WORTH_OF_CHARACTER } from './guard.ts';
import type { Plan } from './plan.ts';
import type { Stretch } from './stretches.ts';

/** Nats against the one pair of characters of its kind in a document, and against one of symbols away from any word. */
const PRICE_OF_LONE = 7;
/**
 * The same inside a word, where something else stands unharmed: as much more as a known word is worth, since whether this
 * was damage once is not the word's to say (`Bremer/Mccoy – DrÃ¥ber`, which ftfy leaves alone).
 */
const PRICE_OF_UNHARMED = 13;
const PRICE_OF_SYMBOLS = 14;
/** The same of a letter that the language of the line has: it is one in ten, not one in two hundred. */
const PRICE_AT_HOME = 3;
/** Nats for the mended words in the language of their line, below which they have letters that it has not. */
const LEAST_FIT = -2;
/** How far the word around a stretch goes on, in UTF-16 units. */
const WORD_REACH = 20;

const LETTER = /\p{L}/u;

/** One character that all the damage of a kind in a line comes down to. */
export interface Lone {
  readonly outcome: string;
  /** Nats against it, where nothing else in the document bears it out. */
  readonly price: number;
  /** Nats that it can be worth at most, however often it occurs. */
  readonly worth: number;
}

/**
 * What `stretches` come down to, when that is one character of two bytes in UTF-8: two characters may well
 * stand side by side by chance (`×”` for ה). Not so inside a word, unless something else in `region` stands
 * unharmed that the same decoder would have broken.
 */
export function loneOf(text: string, region: Span, stretches: readonly Stretch[], plan: Plan): Lone | null {
  if (plan.length > 1 || plan[0]!.written !== 'utf-8') return null;
  const [outcome, another] = outcomesOf(stretches);
  if (outcome === undefined || another !== undefined || !isOfPair(outcome)) return null;
  const changes = stretches.flatMap((stretch) => stretch.changes);
  const isHome = isAtHome(text, region, stretches);
  const lone: Lone = {
    outcome,
    price: isHome ? PRICE_AT_HOME : PRICE_OF_LONE,
    worth: Number.POSITIVE_INFINITY,
  };
  if (changes.every((change) => isOutlandish(text, change))) return { ...lone, price: PRICE_AT_HOME };
  const isUnharmed = hasUnharmed(text, region, stretches);
  if (changes.every(({ start }) => LETTER.test(text[start - 1] ?? '')))
    return isUnharmed && !isHome ? { ...lone, price: PRICE_OF_UNHARMED } : null;
  if (isUnharmed && changes.some((change) => isCharacterByItself(text, change)))
    return { ...lone, price: PRICE_OF_UNHARMED };
  if (
    ONE_LETTER_WORD.test(outcome) &&
    changes.every(({ start, end }) => standsBetweenWords(text, start, end))
  )
    return lone;
  const isNearLetters = changes.some(({ start, end }) => LETTER.test(text.slice(start, end + 1)));
  if (isNearLetters) return lone;
  return { outcome, price: PRICE_OF_SYMBOLS, worth: WORTH_OF_CHARACTER };
}

/**
 * Parts of a box, Cyrillic, Greek or half-width kana in a Latin word, or as a word of its own among such: `zn├н`, `si ﾃｨ stato`.
 * Nobody writes so, whatever else stands unharmed.
 */
function isOutlandish(text: string, { start, end, after }: Span & { readonly after: string }): boolean {
  if (!OUTLANDISH.test(text.slice(start, end))) return false;
  if (LATIN.test(text[start - 1] ?? '') || LATIN.test(text[end] ?? '')) return true;
  return ONE_LETTER_WORD.test(after) && standsBetweenWords(text, start, end);
}

const OUTLANDISH = /^[\u2500-\u259f\u0370-\u04ff\uff61-\uff9f]{2}$/;
const LATIN = /[a-z]/;

/** Letters beyond ASCII that are words in a language of Europe: `à la carte`, `che è`, `c'è`, `i å`. */
const ONE_LETTER_WORD = /^[àáâèéêìíòóôùúûåöøæ]$/iu;

function standsBetweenWords(text: string, start: number, end: number): boolean {
  return (
    /[A-Za-z](?:,? |['’])$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^ \p{Script=Latin}/u.test(text.slice(end, end + 2))
  );
}

/** Is what the stretches come to, in its words, at home in the language of what stands between them, which is certain? */
function isAtHome(text: string, region: Span, stretches: readonly Stretch[]): boolean {
  const vernacular = new Vernacular();
  let from = region.start;
  for (const { start, end } of stretches) {
    vernacular.read(text, from, start);
    from = end;
  }
  vernacular.read(text, from, region.end);
  if (!vernacular.isCertain) return false;
  const words = stretches.map(({ start, end, after }) => {
    const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - WORD_REACH), start))![0];
    return before + after + /^\p{L}*/u.exec(text.slice(end, end + WORD_REACH))![0];
  });
  return vernacular.fit(words.join(' ')) > LEAST_FIT;
}

/** An ideograph that touches no Latin word: a text may speak of it (`Il carattere 猫 significa gatto`). */
function isCharacterByItself(text: string, { start, end }: Span): boolean {
  const beside = (text[start - 1] ?? '') + (text[end] ?? '');
  return FIRST_DENSE <= text[start]! && !/[\p{Script=Latin}'’]/u.test(beside);
}

/** Where scripts of many characters begin. */
const FIRST_DENSE = '\u2e80';

function hasUnharmed(text: string, { start, end }: Span, stretches: readonly Stretch[]): boolean {
  let from = start;
  for (const stretch of [...stretches, { start: end, end }]) {
    if (/[^\x00-\x7f]/.test(text.slice(from, stretch.start))) return true;
    from = stretch.end;
  }
  return false;
}
