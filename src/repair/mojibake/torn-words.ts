import type { Span } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import { DENSE, RARE, traitTable } from '../glance/traits.ts';
import { LONGEST_WORD, MOST_WORDS, type OddWord } from './odd-words.ts';

/** Characters in a row that an accent or two can have become, each with the letter behind it. */
const LONGEST_RUN = 3;
/** Latin letters that must be left of a word for each of them: `T恤` and `app内` are clean. */
const LETTERS_FOR_EACH = 2;
/** How far around such letters are counted as well, in UTF-16 units. */
const NEARBY = 40;

/**
 * Latin words in which a decoder of two bytes a character took an accent and what stands behind it for one:
 *
 *     opini E3 6F      "ão" in windows-1252, 鉶 in GBK
 */
export function tornWordsIn(text: string, { bounds, present }: Glance): OddWord[] {
  const torn = new Map<string, { text: string; places: Span[] }>();
  if ((present & DENSE) === 0) return [];
  let behind = 0;
  for (let run = 0; run < bounds.length; run += 2) {
    const start = bounds[run]!;
    const end = bounds[run + 1]!;
    if (end - start > LONGEST_RUN || start < behind || !couldBeTorn(text, start, end)) continue;
    const place = wordAround(text, start, end);
    behind = place.end;
    const word = text.slice(place.start, place.end);
    if (word.length > LONGEST_WORD || !isMostlyLatin(word)) continue;
    const found = torn.get(word);
    if (found !== undefined) found.places.push(place);
    else if (torn.size < MOST_WORDS) torn.set(word, { text: word, places: [place] });
  }
  return [...torn.values()];
}

/** Where one to three characters of a script of many stand amid ASCII. */
export function shortRunsIn(text: string, { bounds }: Glance): Span[] {
  const runs: Span[] = [];
  for (let run = 0; run < bounds.length; run += 2) {
    const [start, end] = [bounds[run]!, bounds[run + 1]!];
    if (end - start <= LONGEST_RUN && isAllOfMany(text, start, end)) runs.push({ start, end });
  }
  return runs;
}

/** In Chinese, `number是` and `Mac跟Mac` are clean. */
function couldBeTorn(text: string, start: number, end: number): boolean {
  const isBehind = isSmall(text.charCodeAt(start - 1));
  const isBefore = isSmall(text.charCodeAt(end));
  if (!(isBehind || isBefore) || !isAllOfMany(text, start, end)) return false;
  return (isBehind && isBefore && isRare(text.charCodeAt(start))) || isAmidLatin(text, start, end);
}

function isAllOfMany(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isOfMany(text.charCodeAt(at))) return false;
  return true;
}

function isRare(unit: number): boolean {
  return (traitTable()[unit]! & RARE) !== 0;
}

/** Are there no more characters of a script of many around than damage leaves among Latin letters? */
function isAmidLatin(text: string, start: number, end: number): boolean {
  let dense = 0;
  let latin = 0;
  for (let i = Math.max(0, start - NEARBY); i < Math.min(text.length, end + NEARBY); i++) {
    if (isOfMany(text.charCodeAt(i))) dense++;
    else if (isSmall(text.charCodeAt(i))) latin++;
  }
  return latin >= dense * LETTERS_FOR_EACH;
}

function wordAround(text: string, start: number, end: number): Span {
  const least = Math.max(0, start - LONGEST_WORD);
  while (start > least && isPart(text.charCodeAt(start - 1))) start--;
  const most = Math.min(text.length, end + LONGEST_WORD);
  while (end < most && isPart(text.charCodeAt(end))) end++;
  return { start, end };
}

function isPart(unit: number): boolean {
  const isAccented = unit >= 0xc0 && unit < 0x250;
  return isSmall(unit | 0x20) || isAccented || isOfMany(unit);
}

function isMostlyLatin(word: string): boolean {
  let dense = 0;
  for (let i = 0; i < word.length; i++) if (isOfMany(word.charCodeAt(i))) dense++;
  return word.length - dense >= dense * LETTERS_FOR_EACH;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** An ideograph, or a letter of Japanese or Korean; no punctuation. */
function isOfMany(unit: number): boolean {
  return (unit >= 0x3041 && unit < 0xd7a4) || (unit >= 0xf900 && unit < 0xfb00);
}
