/**
 * The yardstick: how natural is a text? Natural logarithms throughout (nats; divide by .693 for bits): the surprise of a
 * model that has read Chinese in both scripts, Japanese, Korean and some forty alphabetic languages.
 */
import { CLASSES, type ClassName, fillByClass } from './classes.ts';
import { type Coherence, measureCoherence } from './languages.ts';
import { SIXTEENTH, shipped } from './load.ts';
import { measure, type Naturalness } from './naturalness.ts';
import { codePointNats, NUL_NATS, roughNats as roughly } from './score.ts';
import { LAST, scoreSpan } from './span.ts';

export { LONGEST_WORD, SHORTEST_WORD, wordNats } from './everyday-words.ts';
export { isKnownPair } from './pairs.ts';
export { Vernacular } from './vernacular.ts';
export { isFrequentWord, isKnownSpelling, isKnownWord } from './words.ts';

import { ASTRAL_NATS, ASTRAL_SYMBOLS, astralSymbol } from './symbols.ts';

export type { ClassName, Coherence, Naturalness };
export { fillByClass };

export interface TextScore {
  /** Total surprise, at least 0. Compare decodings of the same bytes by this. */
  readonly nats: number;
  /** Code points; a lone surrogate counts as one. */
  readonly characters: number;
  /** `nats / characters`; 0 for an empty text. Clean text has 2 to 6, random characters 10 and more. */
  readonly perCharacter: number;
  /** Chance (0..1) that `perCharacter` is within one nat of what a longer text of this kind would have. */
  readonly confidence: number;
}

/** Standard deviation of one character's surprise in clean text, in nats. */
const DEVIATION = 2.5;

/** How natural `text` is between the UTF-16 offsets `start` and `end`, taken as a text of its own. Linear; never throws. */
export function scoreText(text: string, start = 0, end: number = text.length): TextScore {
  scoreSpan(shipped(), text, Math.max(0, start), Math.min(text.length, end));
  const { nats, characters, informative } = LAST;
  return {
    nats,
    characters,
    perCharacter: characters === 0 ? 0 : nats / characters,
    confidence: informative === 0 ? 0 : errorFunction(Math.sqrt(informative / 2) / DEVIATION),
  };
}

/**
 * Surprise in nats of the code point `next` after `previous2` and `previous`; 0 is the start of the text. Summed over a
 * text it is exactly `scoreText(text).nats`: all values are multiples of 1/256, which add without rounding.
 */
export function nats(previous2: number, previous: number, next: number): number {
  return codePointNats(shipped(), previous2, previous, next);
}

/** The same of UTF-16 units by the kinds of characters alone, which is rough and fast. */
export function roughNats(previous2: number, previous: number, next: number): number {
  return roughly(shipped(), previous2, previous, next);
}

/**
 * Surprise in nats of a code point wherever it stands: how common it is at all. Case and the value of a digit are not
 * priced. About 3 for `e`, 7 for an everyday Han character, 13 for a rare one, 20 and more for private use.
 */
export function unigramNats(codePoint: number): number {
  if (codePoint === 0) return NUL_NATS;
  const { alphabet, symbolClass, marginals, within } = shipped();
  const isAstral = codePoint > 0xffff;
  const symbol = isAstral ? astralSymbol(codePoint) : alphabet.symbols[codePoint]!;
  const nats = (marginals[symbolClass[symbol]!]! + within[symbol]!) * SIXTEENTH;
  return isAstral ? nats + ASTRAL_NATS[symbol - ASTRAL_SYMBOLS]! : nats;
}

/** The kind of character: mostly its script, with C1 controls, private use and the like apart. */
export function classOf(codePoint: number): ClassName {
  const { alphabet, symbolClass } = shipped();
  return CLASSES[codePoint > 0xffff ? symbolClass[astralSymbol(codePoint)]! : alphabet.classes[codePoint]!]!;
}

/** How a text compares with clean text of the same kinds of characters and the same length. Linear; never throws. */
export function naturalness(text: string, start = 0, end: number = text.length): Naturalness {
  return measure(shipped(), text, Math.max(0, start), Math.min(text.length, end));
}

/**
 * How well a text holds together in one language, as nats to take off its score. `scoreText` reads all languages at
 * once; for choosing among single-byte decodings compare `scoreText(t).nats - coherence(t).nats`, which no longer lets a
 * text borrow its letters from several languages. 0 for scripts with one language. Linear.
 */
export function coherence(text: string, start = 0, end: number = text.length): Coherence {
  const { groups, letters, alphabet } = shipped();
  return measureCoherence(groups, letters, alphabet, text, Math.max(0, start), Math.min(text.length, end));
}

/** Abramowitz and Stegun 7.1.26, exact to 1.5e-7, for x ≥ 0. */
function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return 1 - polynomial * Math.exp(-x * x);
}
