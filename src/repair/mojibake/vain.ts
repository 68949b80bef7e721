import type { Proposal } from '../../types.ts';
import { DENSE, RARE, traitTable } from '../glance/traits.ts';
import { lostLine } from './lost-lines.ts';
import { isStripped } from './stripped.ts';

/** Share of rare ones among ideographs, kana and Hangul: clean lines have four in ten at most, mojibake nine. */
const MOST_RARE = 0.6;
/** Rare characters of a line without which nothing is said of it. */
const FEWEST = 8;
/** Rules that fill in what was lost of UTF-8. */
const FILLED_IN = /lossy-utf8-as-/;

/**
 * Without the repairs of lines of which too much was lost: those that went through decoders so many times, with losses,
 * that they would read like mojibake none the less, those that are {@link isStripped}, and what another encoding makes of
 * a {@link lostLine}. That such a place was given up is still said.
 */
export function withoutVain(text: string, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const sorted = [...proposals].sort((a, b) => a.start - b.start);
  for (let i = 0; i < sorted.length; ) {
    const start = text.lastIndexOf('\n', sorted[i]!.start) + 1;
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const those: Proposal[] = [];
    while (i < sorted.length && sorted[i]!.start <= end) those.push(sorted[i++]!);
    if (isStripped(text, start, end)) continue;
    const vain = isVain(text, start, end, those);
    // A line that has lost pairs throughout is reported as a whole, unless they could be filled in.
    const isLost = lostLine(text, start, end) !== null;
    for (const one of those) {
      const isFilled = FILLED_IN.test(one.rule);
      if (one.fix === undefined ? !isLost : !vain && (isFilled || !isLost)) kept.push(one);
    }
  }
  return kept;
}

function isVain(text: string, start: number, end: number, proposals: readonly Proposal[]): boolean {
  const census = new Census();
  census.add(text, start, end, 1);
  if (!census.isMostlyRare()) return false;
  for (const { fix = [] } of proposals) {
    for (const change of fix) {
      census.add(text, change.start, change.end, -1);
      census.add(change.after, 0, change.after.length, 1);
    }
  }
  return census.isMostlyRare();
}

/** How many characters of scripts of many characters there are, and how many of them are rare. */
class Census {
  #all = 0;
  #rare = 0;

  add(text: string, start: number, end: number, times: 1 | -1): void {
    const table = traitTable();
    for (let i = start; i < end; i++) {
      const traits = table[text.charCodeAt(i)]!;
      if ((traits & DENSE) !== 0) this.#all += times;
      if ((traits & DENSE) !== 0 && (traits & RARE) !== 0) this.#rare += times;
    }
  }

  isMostlyRare(): boolean {
    return this.#rare >= FEWEST && this.#rare > this.#all * MOST_RARE;
  }
}
