import type { Container } from './container.ts';
import type { PageFacts } from './facts.ts';
import { furniture } from './furniture.ts';

/** Chance that a block is content that the page declares to be so, and what stands among such blocks. */
const DECLARED = 0.9;
const AMONG = 0.7;
/** Of the part of the page that it stands in this share is declared: at .5, cards of other recipes are such parts. */
const MOST = 0.6;

/** Holds for content what the page declares, and what stands among it: the names of the lists, the servings. */
export function believe(page: PageFacts, chances: readonly number[]): readonly number[] {
  const { blocks } = page;
  if (!blocks.some(({ declared }) => declared)) return chances;
  const sums = new Map<Container, number>();
  for (const { container, declared, shape } of blocks) {
    if (!declared) continue;
    for (let at: Container | null = container; at !== null; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + shape.tokens);
  }
  /** The largest part of the page around a block of which most is declared. */
  const partAround = (container: Container): Container | null => {
    let part: Container | null = null;
    for (let at: Container | null = container; at !== null; at = at.parent)
      if ((sums.get(at) ?? 0) >= MOST * at.tokens) part = at;
    return part;
  };
  return blocks.map((fact, i) => {
    const chance = chances[i]!;
    if (fact.declared) return Math.max(chance, DECLARED);
    const part = fact.shape.tokens === 0 ? null : partAround(fact.container);
    return part === null || furniture(fact, page, part) !== null ? chance : Math.max(chance, AMONG);
  });
}
