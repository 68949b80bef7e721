import { likeliest, REACH_OF_GUESS, surroundingsOf, unitsBehind, unitsOf } from '../guess.ts';
import type { Lattice } from './lattice.ts';

/** One character of a reading. */
export interface Read {
  readonly point: number;
  /** Slot where it begins. */
  readonly from: number;
  readonly isGuess: boolean;
}

/**
 * A reading of `text[start, end)` with the characters that lost bytes chosen once more: while searching, what stands
 * behind them was not known yet, nor what else the text says.
 */
export function guessedAgain(
  reads: readonly Read[],
  lattice: Lattice,
  text: string,
  start: number,
  end: number,
): Read[] {
  const before = unitsOf(text.slice(Math.max(0, start - REACH_OF_GUESS), start));
  const units = [...before, ...reads.map(({ point }) => point), ...unitsBehind(text, end)];
  const elsewhere = surroundingsOf(text, start, end);
  return reads.map((read, i) => {
    if (!read.isGuess) return read;
    const candidates = rivalsOf(read, reads[i + 1]?.from ?? lattice.slots.length, lattice);
    if (candidates.length < 2) return read;
    const at = before.length + i;
    units[at] = likeliest(units, at, candidates, elsewhere).unit;
    return { ...read, point: units[at]! };
  });
}

/** What else the same bytes may have been, at the same price. */
function rivalsOf({ point, from }: Read, next: number, lattice: Lattice): number[] {
  const options = lattice
    .optionsAt(from)
    .filter((option) => option.isGuess && option.next === next && option.behind === undefined);
  const own = options.find((option) => option.point === point);
  return options.flatMap(({ point: other, price }) => (price === own?.price ? [other] : []));
}
