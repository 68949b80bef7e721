import { naturalness } from '../../model/index.ts';
import type { Misreading } from './names.ts';
import type { Stretch } from './stretches.ts';

/** Nats that each exchange of one character for another can bring, after the first, in an alphabet and elsewhere. */
const worthOfLetter = 6;
const worthOfCharacter = 14;
/** Standard deviations above clean text that a repair may be for nothing, what each one more costs in nats, and the limit. */
const unusual = 1.5;
const unusualInUtf8 = 3;
const priceOfUnusual = 5;
const outlandish = 3.5;
/** Nats against taking words in an alphabet for damage: they may be of a language that the model has not read. */
const priceOfProse = 30;
/** How much of the words around a stretch is judged with it, in UTF-16 units. */
const wordReach = 12;

/**
 * The evidence of `stretches` after second thoughts. Any bytes make some sense in encodings other than
 * UTF-8, and the model does not know every language: so what such a repair writes must be natural in itself
 * and not only better.
 */
export function weighed(text: string, stretches: readonly Stretch[], plan: readonly Misreading[]): number {
  const isUtf8 = plan[plan.length - 1]!.written === 'utf-8';
  const free = isUtf8 ? unusualInUtf8 : unusual;
  let evidence = 0;
  for (const stretch of stretches) {
    // 锟斤拷 is U+FFFD read as GBK: turning it back mends nothing.
    if (stretch.after.includes('\ufffd\ufffd')) continue;
    const deviation = deviationOf(text, stretch);
    if (!isUtf8 && deviation > outlandish) continue;
    const prose = !isUtf8 && couldBeProse(text.slice(stretch.start, stretch.end)) ? priceOfProse : 0;
    evidence += Math.max(0, stretch.gain - Math.max(0, deviation - free) * priceOfUnusual - prose);
  }
  return evidence;
}

/** Words of one alphabet, with capitals where words have them: Mongolian, not KOI8-R (which is лНЯЙБЮ). */
function couldBeProse(text: string): boolean {
  if (/^\p{Nd}+$/u.test(text)) return true;
  if (!/^[\p{L}\p{M}\p{P}\p{N}\s\xad]+$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)) return false;
  return alphabets.some((alphabet) => alphabet.test(text));
}

const alphabets = [
  /^[^\p{L}]*(?:\p{Script=Cyrillic}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Greek}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Arabic}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Hebrew}[^\p{L}]*)+$/u,
  /^[^\p{L}]*(?:\p{Script=Thai}[^\p{L}]*)+$/u,
];

/**
 * What the exchanges of characters can be worth at most, each counted once: the same one seen ten times
 * (ë for æ in Albanian) is one observation. Whole UTF-8 sequences are no accident however few.
 */
export function worthOf(text: string, stretches: readonly Stretch[], plan: readonly Misreading[]): number {
  if (plan[plan.length - 1]!.written === 'utf-8') return Number.POSITIVE_INFINITY;
  const characters = new Set<string>();
  let letters = 0;
  for (const { changes } of stretches) {
    for (const { start, end } of changes) {
      for (const character of text.slice(start, end)) {
        if (character <= '\x7f' || characters.has(character)) continue;
        characters.add(character);
        if (/\p{Script=Latin}/u.test(character)) letters++;
      }
    }
  }
  const others = characters.size - letters;
  return Math.max(
    0,
    letters * worthOfLetter + others * worthOfCharacter - (others > 0 ? worthOfCharacter : worthOfLetter),
  );
}

/** How unusual the words are that a repair makes, in standard deviations of clean text. */
function deviationOf(text: string, { start, end, after }: Stretch): number {
  return naturalness(wordBefore(text, start) + after + wordAfter(text, end)).deviation;
}

function wordBefore(text: string, end: number): string {
  return /[A-Za-z]*$/.exec(text.slice(Math.max(0, end - wordReach), end))![0];
}

function wordAfter(text: string, start: number): string {
  return /^[A-Za-z]*/.exec(text.slice(start, start + wordReach))![0];
}
