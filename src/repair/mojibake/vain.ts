import type { Proposal } from '../../types.ts';
import { dense, rare, traitTable } from '../glance/traits.ts';
import { isStripped } from './stripped.ts';

/** Share of rare ones among ideographs, kana and Hangul: clean lines have four in ten at most, mojibake nine. */
const mostRare = 0.6;
/** Rare characters of a line without which nothing is said of it. */
const fewest = 8;

/**
 * Without the repairs of lines of which too much was lost: those that went through decoders so many times, with losses,
 * that they would read like mojibake none the less, and those that are {@link isStripped}.
 */
export function withoutVain(text: string, proposals: readonly Proposal[]): Proposal[] {
  const lines = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const start = text.lastIndexOf('\n', proposal.start) + 1;
    const those = lines.get(start);
    if (those === undefined) lines.set(start, [proposal]);
    else those.push(proposal);
  }
  return [...lines].flatMap(([start, those]) => {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    return isVain(text, start, end, those) || isStripped(text, start, end) ? [] : those;
  });
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
      if ((traits & dense) !== 0) this.#all += times;
      if ((traits & dense) !== 0 && (traits & rare) !== 0) this.#rare += times;
    }
  }

  isMostlyRare(): boolean {
    return this.#rare >= fewest && this.#rare > this.#all * mostRare;
  }
}
