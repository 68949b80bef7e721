import { nats, type Vernacular } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import type { CharsetName } from './charset.ts';
import { MOST_WORTH } from './homecoming.ts';
import type { Tally } from './misread-words.ts';
import type { Misreading } from './names.ts';
import { costInPlace } from './naturalness.ts';
import { type OddWord, standing } from './odd-words.ts';
import { planPrice } from './plan-price.ts';
import { vernacularOf } from './strangers.ts';
import { BARRIER, streamOf, undo } from './stream.ts';
import { worthOfWord } from './word-worth.ts';

/** Decoders of two bytes a character, and what Latin text was written in, each the likeliest first. */
const READ: readonly CharsetName[] = ['gb18030', 'shift_jis', 'big5', 'euc-kr', 'euc-jp'];
const WRITTEN: readonly CharsetName[] = [
  'windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257', 'macintosh', 'ibm850', 'utf-8',
]; // biome-ignore format: one list

/** Nats that the model, which does not know words, may add to what a known one is worth. */
const GAIN_AT_MOST = 10;
/** Nats for the letter that the accent took along, which is the right one of some twenty. */
const WORTH_OF_TAKEN = 3;
/** Nats that a word must win, and by which it may fit worse into the language of its text than into any. */
const LEAST_GAIN = 6;
const LEAST_FIT = -2;
/** Nats against for a word that a misreading cannot explain. */
const PRICE_OF_UNEXPLAINED = 3;

/** Every misreading that makes words of some of the torn ones, the likeliest first. */
export function tallyTorn(text: string, torn: readonly OddWord[]): Tally[] {
  const vernacular = vernacularOf(text, torn);
  return READ.flatMap((read) => WRITTEN.map((written) => weigh(text, torn, vernacular, { written, read })))
    .filter(({ evidence }) => evidence > 0)
    .sort((a, b) => b.evidence - a.evidence);
}

function weigh(
  text: string,
  torn: readonly OddWord[],
  vernacular: Vernacular,
  misreading: Misreading,
): Tally {
  const changed: { word: OddWord; after: string }[] = [];
  let won = 0;
  for (const word of torn) {
    const [place] = word.places;
    const after = rereadTorn(text, place!, misreading);
    const worth = after === null ? 0 : worthOf(text, place!, after, vernacular);
    if (worth > 0) changed.push({ word, after: after! });
    won += worth > 0 ? worth : -PRICE_OF_UNEXPLAINED;
  }
  return { misreading, changed, evidence: won - planPrice([misreading]) };
}

/** What `text[start, end)` was; null where a misreading cannot have made it. */
export function rereadTorn(text: string, { start, end }: Span, misreading: Misreading): string | null {
  const { units, length } = undo(streamOf(text, start, end), misreading);
  const read = units.subarray(0, length);
  return read.includes(BARRIER) ? null : String.fromCharCode(...read);
}

/** Nats by which `after` is more natural. The model has mostly read `don't` for `don’t`. */
export function gainOfTorn(text: string, { start, end }: Span, after: string): number {
  const plain = after.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return costInPlace(text, start, end, null, nats) - costInPlace(text, start, end, plain, nats);
}

/** Nats for a torn word to have been `after`; 0 where it was not. */
function worthOf(text: string, place: Span, after: string, vernacular: Vernacular): number {
  if (!WORD.test(after) || INNER_CAPITAL.test(after) || vernacular.hasForeign(after)) return 0;
  const fit = vernacular.fit(after);
  const gain = gainOfTorn(text, place, after) + Math.min(0, fit);
  if (gain < LEAST_GAIN) return 0;
  if (standing(after) === 'known') return worthOfWord(after) + Math.min(gain, GAIN_AT_MOST) + WORTH_OF_TAKEN;
  const isAtHome = fit > LEAST_FIT && (vernacular.isCertain || isTornInside(text, place));
  return isAtHome || CONTRACTED.test(after) ? Math.min(gain, MOST_WORTH) : 0;
}

/** Latin letters, and between them an apostrophe, a dash or dots. */
const WORD = /^(?:[\p{Script=Latin}\p{M}]+(?:['’–—…](?=\p{L})|$))+$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{L}(?![A-Z])\p{Lu}\p{Ll}/u;
/** `don’t`, `it’s`: few pairs of bytes in thousands are such an ending. */
const CONTRACTED = /^\p{L}+’(?:s|t|re|ve|ll|m|d)$/u;

/** Do letters stand on both sides of what is torn? `app里` may well be meant. */
function isTornInside(text: string, { start, end }: Span): boolean {
  return /[a-z]/i.test(text[start]!) && /[a-z]/i.test(text[end - 1]!);
}
