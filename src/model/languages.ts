import { unpackBytes } from './pack.ts';
import type { Alphabet } from './symbols.ts';

/**
 * The n-grams of the model are of all languages at once, so to them `diņcesi` is as good Latin as `diòcesi`. Here each
 * language has its own letter bigrams: a text that holds together in one language gains over one that borrows its
 * letters from several, which is what a wrong single-byte decoding does.
 */
export interface LanguageGroupData {
  readonly languages: readonly string[];
  /** Lower-case letters. The first {@link core} have bigrams; the others only a frequency. */
  readonly letters: string;
  readonly core: number;
  /**
   * Sixteenths of a nat, signed: how much likelier in this language than in all, for each language in turn; first for
   * each pair of core letters (0 is no letter), then for each other letter wherever it stands.
   */
  readonly gains: string;
}

export interface LanguageGroup {
  readonly languages: readonly string[];
  /** Columns and rows of pairs: core letters and what is no letter. */
  readonly side: number;
  readonly gains: Int8Array;
}

/** Letter of a symbol: group in the high byte, place within the group in the low one. 0 is no letter of any group. */
export type LetterTable = Uint16Array;

export function loadGroups(data: readonly LanguageGroupData[]): {
  groups: LanguageGroup[];
  letters: LetterTable;
} {
  const letters = new Uint16Array(0x10000);
  const groups = data.map((group, i) => {
    Array.from(group.letters).forEach((letter, place) => {
      letters[letter.charCodeAt(0)] = (i << 8) | (place + 1);
    });
    const side = group.core + 1;
    const rows = side * side + group.letters.length - group.core;
    const bytes = unpackBytes(group.gains, rows * group.languages.length);
    return { languages: group.languages, side, gains: new Int8Array(bytes.buffer) };
  });
  return { groups, letters };
}

/** Chance that a text is in no one language of the group but a mixture, or in another language. */
const MIXED = 0.3;

export interface Coherence {
  /** What to take off the nats of the text because it holds together in one language. May be a little below 0. */
  readonly nats: number;
  /** The language that explains it best, BCP 47, and its share (0..1) among the languages known; `und` without letters. */
  readonly language: string;
  readonly share: number;
}

export function measureCoherence(
  groups: readonly LanguageGroup[],
  letters: LetterTable,
  { symbols }: Alphabet,
  text: string,
  start: number,
  end: number,
): Coherence {
  const gains = noGains(groups);
  addGains(gains, groups, letters, symbols, text, start, end);
  return summarise(groups, gains.sums, gains.seen);
}

/** How much likelier a text is in each language of each group than in all, in sixteenths of a nat, and letters of the group. */
export interface Gains {
  readonly sums: readonly Float64Array[];
  readonly seen: number[];
}

export function noGains(groups: readonly LanguageGroup[]): Gains {
  return {
    sums: groups.map(({ languages }) => new Float64Array(languages.length)),
    seen: groups.map(() => 0),
  };
}

/** Adds those of `text[start, end)`, taken as a text of its own. */
export function addGains(
  { sums, seen }: Gains,
  groups: readonly LanguageGroup[],
  letters: LetterTable,
  symbols: Alphabet['symbols'],
  text: string,
  start: number,
  end: number,
): void {
  let previous = 0;
  for (let i = start; i < end; i++) {
    const letter = letters[symbols[text.charCodeAt(i)]!]!;
    const inGroup = (letter || previous) >> 8;
    if (letter !== 0 || previous !== 0) {
      const { side, gains, languages } = groups[inGroup]!;
      const before = previous >> 8 === inGroup ? previous & 0xff : 0;
      const row = rowOf(before, letter & 0xff, side);
      if (row >= 0) {
        const sum = sums[inGroup]!;
        for (let k = 0, at = row * languages.length; k < sum.length; k++, at++) sum[k]! += gains[at]!;
      }
      if (letter !== 0) seen[inGroup]!++;
    }
    previous = letter;
  }
}

/** Row of the table for a letter after another; -1 when the pair says nothing. */
export function rowOf(before: number, letter: number, side: number): number {
  if (letter >= side) return side * side + letter - side;
  return before >= side ? -1 : before * side + letter;
}

function summarise(
  groups: readonly LanguageGroup[],
  sums: readonly Float64Array[],
  seen: number[],
): Coherence {
  let nats = 0;
  let language = 'und';
  let share = 0;
  let most = 0;
  sums.forEach((sum, i) => {
    if (seen[i] === 0) return;
    let best = 0;
    for (let k = 1; k < sum.length; k++) if (sum[k]! > sum[best]!) best = k;
    const top = Math.max(0, sum[best]! / 16);
    let total = MIXED * Math.exp(-top);
    for (const gain of sum) total += ((1 - MIXED) / sum.length) * Math.exp(gain / 16 - top);
    nats += top + Math.log(total);
    if (seen[i]! <= most) return;
    most = seen[i]!;
    language = groups[i]!.languages[best]!;
    share = (((1 - MIXED) / sum.length) * Math.exp(sum[best]! / 16 - top)) / total;
  });
  return { nats, language, share };
}
