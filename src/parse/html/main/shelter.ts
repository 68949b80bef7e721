import { bestThreshold } from '../../../forest/index.ts';
import type { Container } from './container.ts';
import { type PageFacts, SMALL_PAGE } from './facts.ts';
import { furniture } from './furniture.ts';

/** One that marks its menus as such can be larger and still be judged by that. */
const SMALL_MARKED_PAGE = 40;
/** Of a crawled page at least this share is menus, and so is marked as such somewhere. Tokens. */
const LEAST_FURNITURE = 0.02;
/** A larger page of which so much is expected is left to the forest. F1; on 69 Chinese pages, any value from .7 to .9 does. */
const SURE = 0.8;
/** The innermost element around this share of all that nothing marks as furniture holds the content. Tokens. */
const BULK = 0.6;
/** It grows as long as it takes in no more than this share of furniture: a heading above, a source below. Tokens. */
const MOST_FURNITURE = 0.2;
/** What stands there is so many times as likely content as on a large page. */
const ODDS = 20;
/** Chance of what stands elsewhere in a part that the page itself calls a menu, a footer, an aside. */
const ELSEWHERE = 0.1;

/**
 * On a small page, or one that is all content, nothing goes without a reason of its own: an ingredient, a line
 * of a poem or a term of a glossary looks like an entry of a menu, and there is too little around it to tell.
 */
export function shelter(page: PageFacts, alone: readonly number[]): readonly number[] {
  const { blocks } = page;
  const reasons = blocks.map((fact) => furniture(fact, page));
  // Windows that ask for consent say more than many an article, and in whole sentences.
  const chances = alone.map((chance, i) => (reasons[i] === 'consent' ? Math.min(chance, ELSEWHERE) : chance));
  const bare = blocks.map(({ shape }, i) => (reasons[i] === null ? shape.tokens : 0));
  const all = bare.reduce((sum, tokens) => sum + tokens, 0);
  const small = reasons.includes('landmark') ? SMALL_MARKED_PAGE : SMALL_PAGE;
  if (blocks.length > small && all < page.tokens * (1 - LEAST_FURNITURE)) return chances;
  if (blocks.length > small && isSure(page, chances)) return chances;
  const { bulk, place } = placeOf(page, bare, all);
  return chances.map((chance, i) => {
    const { container } = blocks[i]!;
    if (reasons[i] === null && isInside(container, place)) return raised(chance);
    return reasons[i] === 'landmark' && !isInside(container, bulk) ? Math.min(chance, ELSEWHERE) : chance;
  });
}

/** Whether the forest tells content from the rest by itself: so it does on most pages of before there were class names. */
function isSure({ blocks }: PageFacts, chances: readonly number[]): boolean {
  const tokens = blocks.map(({ shape }) => shape.tokens);
  return bestThreshold(chances, tokens).expected > SURE;
}

function raised(chance: number): number {
  return (chance * ODDS) / (1 + chance * (ODDS - 1));
}

/** The innermost element that holds the bulk of what nothing marks as furniture, and that with what belongs to it. */
function placeOf(
  { blocks }: PageFacts,
  bare: readonly number[],
  all: number,
): { bulk: Container | null; place: Container | null } {
  const sums = new Map<Container, number>();
  blocks.forEach(({ container }, i) => {
    for (let at: Container | null = container; at !== null; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + bare[i]!);
    }
  });
  let bulk: Container | null = null;
  for (const [container, sum] of sums) {
    if (sum >= all * BULK && (bulk === null || container.depth > bulk.depth)) bulk = container;
  }
  let place = bulk;
  for (let at = bulk?.parent ?? null; at !== null; at = at.parent) {
    if (at.tokens - sums.get(at)! <= at.tokens * MOST_FURNITURE) place = at;
  }
  return { bulk, place };
}

function isInside(container: Container, place: Container | null): boolean {
  for (let at: Container | null = container; at !== null; at = at.parent) if (at === place) return true;
  return false;
}
