import { naturalness, unigramNats } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { areAccentRows } from './accent-rows.ts';
import { type CharsetName, charset } from './charset.ts';
import { isCoincidence } from './coincidence.ts';
import { evidenceOverKatakana } from './katakana.ts';
import { areMarksOfWindows } from './marks-of-windows.ts';
import { isHangul, isPastime } from './pastimes.ts';
import type { Plan } from './plan.ts';
import { hasReplaced, holdsReplaced } from './replaced.ts';
import type { Stretch } from './stretches.ts';
import { hasTwinned } from './twin-letters.ts';
import { worthOfWords } from './word-worth.ts';

/** Nats that each exchange of one character for another can bring, after the first, in an alphabet and elsewhere. */
const WORTH_OF_LETTER = 6;
export const WORTH_OF_CHARACTER = 14;
/** The same for a character of two bytes in an alphabet: two letters that stand well together are found for most. */
const WORTH_OF_TORN = 8;
/** The same for symbols and punctuation: in formulas, tables and faces they stand side by side as they never do in words. */
const WORTH_OF_SYMBOL = 6;
/**
 * Nats against two ideographs for two others: in a list of 300,000 words some 290 rare ones (`伉儷`) would be common ones in another
 * encoding, and of 800 short damaged texts only nine are so short that no third character tells.
 */
const PRICE_OF_RARE_WORD = 6;
/** How many times what a known word is worth, the model's own opinion of it included. */
const TIMES_WORD = 3;
/** Nats of a character above which it is more likely an accident than what was written. */
const RARE_CHARACTER = 12;
/** Standard deviations above clean text that a repair may be for nothing, what each one more costs in nats, and the limit. */
const UNUSUAL = 1.5;
const UNUSUAL_IN_UTF8 = 3;
const PRICE_OF_UNUSUAL = 5;
const OUTLANDISH = 3.5;
/** Nats against taking words in an alphabet for damage: they may be of a language that the model has not read. */
const PRICE_OF_PROSE = 30;
/** Nats against each letter that stands in a word of another script. */
const PRICE_OF_MIXTURE = 8;
/**
 * Nats against Japanese or Korean without a letter of its own in the place of Chinese: any three rare characters are three
 * common ones in EUC-JP (連儂牆 would be 連字扇). Real damage has far more to say: no row of the matrix needs a lower price.
 */
const PRICE_OF_KANALESS = 14;
/** Nats against syllables of Hangul and nothing else: no model has read all that people make of them, and of ideographs half are hanja. */
const PRICE_OF_HANGUL = 8;
/**
 * Nats against characters of two bytes for others, right beside one that stays: nobody's program reads half a word with another
 * decoder, and rare words of two characters are common ones in some other encoding (`尪痹胶囊`).
 */
const PRICE_INSIDE_WORDS = 14;
/** How much of the words around a stretch is judged with it, in UTF-16 units. */
const WORD_REACH = 12;

/**
 * The evidence of `stretches` after second thoughts. Any bytes make some sense in encodings other than
 * UTF-8, and the model does not know every language: so what such a repair writes must be natural in itself
 * and not only better.
 */
export function weighed(text: string, stretches: readonly Stretch[], plan: Plan): number {
  const isUtf8 = plan[plan.length - 1]!.written === 'utf-8';
  const free = isUtf8 ? UNUSUAL_IN_UTF8 : UNUSUAL;
  let evidence = 0;
  for (const stretch of stretches) {
    if (stretch.gain <= 0 || hasReplaced(stretch.after)) continue;
    const deviation = deviationOf(text, stretch);
    if (!isUtf8 && deviation > OUTLANDISH) continue;
    const source = text.slice(stretch.start, stretch.end);
    if (!isUtf8 && (holdsReplaced(source) || isPastime(source) || hasTwinned(text, stretch))) continue;
    const prose = !isUtf8 && couldBeProse(source) ? PRICE_OF_PROSE : 0;
    const gain = Math.min(stretch.gain, evidenceOverKatakana(text, stretch));
    const mixed = isUtf8 ? 0 : mixtures(text, stretch) * PRICE_OF_MIXTURE;
    const kanaless = isKanaless(plan, stretch.after) ? PRICE_OF_KANALESS : 0;
    const hangul = !isUtf8 && isHangul(source) ? PRICE_OF_HANGUL : 0;
    const inside = !isUtf8 && isInsideWords(text, stretch, plan) ? PRICE_INSIDE_WORDS : 0;
    evidence += Math.max(
      0,
      gain - Math.max(0, deviation - free) * PRICE_OF_UNUSUAL - prose - mixed - kanaless - hangul - inside,
    );
  }
  if (
    evidence === 0 ||
    areSigns(text, stretches, plan) ||
    isCoincidence(text, stretches) ||
    areMarksOfWindows(text, stretches, plan) ||
    areAccentRows(stretches.flatMap(({ start, end }) => text.slice(start, end).match(BEYOND_ASCII) ?? []))
  )
    return 0;
  return evidence + worthOfWords(text, stretches);
}

const BEYOND_ASCII = /[^\u0000-\u007f]+/g;

function isKanaless(plan: Plan, after: string): boolean {
  const { written, read } = plan[plan.length - 1]!;
  return !CHINESE.has(written) && CHINESE.has(read) && /^[\p{Script=Han}\p{P}\s]+$/u.test(after);
}

/** Does what a decoder of pairs would have read touch an ideograph or a syllable that it leaves alone? Kana are the same to many. */
function isInsideWords(text: string, { start, end }: Stretch, plan: Plan): boolean {
  if (!charset(plan[0]!.read).multibyte) return false;
  return DENSE.test(text[start - 1] ?? '') || DENSE.test(text[end] ?? '');
}

const DENSE = /[\p{Script=Han}\p{Script=Hangul}]/u;

const CHINESE: ReadonlySet<CharsetName> = new Set(['gb18030', 'big5']);

/** Would signs that a decoder of pairs may well have read become other signs, and no letter change: `∪∩~∨∧`, `¨по¨`? */
function areSigns(text: string, stretches: readonly Stretch[], plan: Plan): boolean {
  if (!charset(plan[plan.length - 1]!.read).multibyte) return false;
  return stretches.every(
    ({ start, end, after }) =>
      text.slice(start, end).replaceAll(NO_LETTER, '') === after.replaceAll(NO_LETTER, ''),
  );
}

const NO_LETTER = /\P{L}+/gu;

/** In how many places a repair writes a letter of another script in or at a Latin word in small letters, or ideographs at Thai. */
function mixtures(text: string, { start, end, after }: Stretch): number {
  const written = wordBefore(text, start) + after + wordAfter(text, end);
  return written.match(MIXTURE)?.length ?? 0;
}

/** Scripts that no ideograph or letter of Cyrillic touches. */
const apart = `[${[
  'Thai',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Georgian',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`;
const OTHERS = String.raw`[\p{Script=Han}\p{Script=Cyrillic}]`;
const OF_APART = new RegExp(apart, 'u');
const MIXTURE = new RegExp(
  String.raw`[a-z]{2}(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}[a-z]{2}|${apart}${OTHERS}|${OTHERS}${apart}`,
  'gu',
);

/** Words of one alphabet, with capitals where words have them: Mongolian, not KOI8-R (which is лНЯЙБЮ). */
function couldBeProse(text: string): boolean {
  if (/^\p{Nd}+$/u.test(text)) return true;
  if (!/^[\p{L}\p{M}\p{P}\p{N}\s\xad]+$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)) return false;
  return ALPHABETS.some((alphabet) => alphabet.test(text));
}

const ALPHABETS = [
  /^[^\p{L}]*(?:\p{Script=Cyrillic}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Greek}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Arabic}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Hebrew}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Thai}[^\p{L}]*)+$/u,
];

/**
 * What the exchanges of characters can be worth at most, each counted once: the same one seen ten times
 * (ë for æ in Albanian) is one observation. Whole UTF-8 sequences are no accident however few, unless they
 * make letters that hardly anybody writes out of symbols.
 */
export function worthOf(text: string, stretches: readonly Stretch[], plan: Plan): number {
  if (plan[plan.length - 1]!.written === 'utf-8') return worthOfSequences(text, stretches);
  const { written, read } = plan[plan.length - 1]!;
  const isTorn = charset(read).multibyte && !charset(written).multibyte;
  const worths = new Map<string, number>();
  for (const { changes } of stretches) {
    for (const { start, end } of changes) {
      // What stands next to a change is as it was written.
      const isInWord = CASED.test(text[start - 1] ?? '') && CASED.test(text[end] ?? '');
      for (const character of text.slice(start, end)) {
        if (character <= '\x7f') continue;
        const worth = isTorn ? WORTH_OF_TORN : worthOfExchange(character, isInWord);
        worths.set(character, Math.max(worths.get(character) ?? 0, worth));
      }
    }
  }
  const all = [...worths.values()];
  const words = worthOfWords(text, stretches) * TIMES_WORD;
  const rare = charset(read).multibyte && charset(written).multibyte ? PRICE_OF_RARE_WORD : 0;
  return all.reduce((sum, each) => sum + each, 0) - Math.max(0, ...all) + words - rare;
}

/** Letters of words that are told apart by spaces: beside a Chinese character a formula may begin. */
const CASED = /[\p{Ll}\p{Lu}]/u;

function worthOfExchange(character: string, isInWord: boolean): number {
  if (/\p{Script=Latin}/u.test(character)) return WORTH_OF_LETTER;
  return isInWord || /[\p{L}\p{M}\p{Cc}]/u.test(character) ? WORTH_OF_CHARACTER : WORTH_OF_SYMBOL;
}

/**
 * Pairs of symbols that would be one rare letter (┼┐ for ſ) speak as much against a reading as those that
 * would be a common one speak for it.
 */
function worthOfSequences(text: string, stretches: readonly Stretch[]): number {
  if (!areSymbols(text, stretches)) return Number.POSITIVE_INFINITY;
  let rare = 0;
  let common = 0;
  for (const character of outcomesOf(stretches)) {
    if (isOfPair(character) && unigramNats(character.codePointAt(0)!) > RARE_CHARACTER) rare++;
    else common++;
  }
  return rare === 0 ? Number.POSITIVE_INFINITY : Math.max(0, common - rare) * WORTH_OF_CHARACTER;
}

/** Is there no letter among the characters that would change? */
function areSymbols(text: string, stretches: readonly Stretch[]): boolean {
  const hasLetter = ({ start, end }: Span) => /(?=[^\x00-\x7f])\p{L}/u.test(text.slice(start, end));
  return !stretches.some(({ changes }) => changes.some(hasLetter));
}

/** Is it two bytes in UTF-8? Of longer sequences each byte more is a coincidence more. */
export function isOfPair(character: string): boolean {
  return character < '\u0800';
}

export function outcomesOf(stretches: readonly Stretch[]): Set<string> {
  const outcomes = new Set<string>();
  for (const { changes } of stretches) {
    for (const { after } of changes) {
      for (const character of after) if (character > '\x7f') outcomes.add(character);
    }
  }
  return outcomes;
}

/** How unusual the words are that a repair makes, in standard deviations of clean text. */
function deviationOf(text: string, { start, end, after }: Stretch): number {
  return naturalness(wordBefore(text, start) + after + wordAfter(text, end)).deviation;
}

function wordBefore(text: string, end: number): string {
  const last = text.slice(Math.max(0, end - 1), end);
  if (!isAsciiLetter(last.charCodeAt(0))) return OF_APART.test(last) ? last : '';
  return /[A-Za-z]*$/.exec(text.slice(Math.max(0, end - WORD_REACH), end))![0];
}

function wordAfter(text: string, start: number): string {
  const first = text.slice(start, start + 1);
  if (!isAsciiLetter(first.charCodeAt(0))) return OF_APART.test(first) ? first : '';
  return /^[A-Za-z]*/.exec(text.slice(start, start + WORD_REACH))![0];
}

function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}
