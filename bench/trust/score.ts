import { judge } from '../../src/trust/index.ts';
import { evidenceOf } from './evidence.ts';

/** The trust score of a text, by the whole way that `clean` goes. */
export const score = (text: string): number => judge(evidenceOf(text)).score;

/** A page with its badness, and whether it is bad. */
export interface Ranked {
  readonly score: number;
  readonly y: 0 | 1;
}

export function ranked(honest: readonly number[], bad: readonly number[]): Ranked[] {
  return [
    ...honest.map((value) => ({ score: 1 - value, y: 0 as const })),
    ...bad.map((value) => ({ score: 1 - value, y: 1 as const })),
  ];
}

/** The largest recall at which precision still holds. */
export function recallAt(rows: readonly Ranked[], precision: number): number {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const total = rows.filter(({ y }) => y === 1).length;
  let good = 0;
  let best = 0;
  sorted.forEach(({ y }, i) => {
    good += y;
    const next = sorted[i + 1];
    if (good / (i + 1) >= precision && next?.score !== sorted[i]!.score) best = Math.max(best, good / total);
  });
  return best;
}
