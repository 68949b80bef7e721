import type { PageFacts, Sums } from './facts.ts';

/** Entries longer than this, on average, are posts or cards: each is judged by itself. Tokens. */
const LONGEST_ENTRY = 40;

/**
 * Judges lists, tables and figures as wholes: the rows of a table do not make sense without each other, and the
 * short ones among them look like a menu. Each gets the mean chance of all, by tokens.
 */
export function together({ blocks }: PageFacts, chances: readonly number[]): number[] {
  const sums = new Map<Sums, number>();
  blocks.forEach(({ unit, shape }, i) => {
    if (unit.blocks > 1) sums.set(unit, (sums.get(unit) ?? 0) + chances[i]! * shape.tokens);
  });
  return blocks.map(({ unit }, i) =>
    unit.blocks < 2 || unit.tokens === 0 || unit.tokens > LONGEST_ENTRY * unit.blocks
      ? chances[i]!
      : sums.get(unit)! / unit.tokens,
  );
}
