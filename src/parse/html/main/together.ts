import { type PageFacts, SMALL_PAGE, type Sums } from './facts.ts';

/** Entries longer than this, on average, are posts or cards: each is judged by itself. Tokens. */
const LONGEST_ENTRY = 40;

/**
 * Judges tables as wholes, and on small pages lists and figures too: the rows do not make sense without each other, and
 * the short ones among them look like a menu. Each gets the mean chance of all, by tokens. On large pages the
 * forest knows better: lists that begin with content there end with links.
 */
export function together({ blocks }: PageFacts, chances: readonly number[]): number[] {
  const sums = new Map<Sums, number>();
  blocks.forEach(({ unit, shape }, i) => {
    if (unit.blocks > 1) sums.set(unit, (sums.get(unit) ?? 0) + chances[i]! * shape.tokens);
  });
  return blocks.map(({ unit, block }, i) => {
    const whole = block.kind === 'table' || blocks.length <= SMALL_PAGE;
    return !whole || unit.tokens === 0 || unit.tokens > LONGEST_ENTRY * unit.blocks || unit.blocks < 2
      ? chances[i]!
      : sums.get(unit)! / unit.tokens;
  });
}
