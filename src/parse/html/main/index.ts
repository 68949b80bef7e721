import { MAIN_CONTENT } from '../../../data/main-content.generated.ts';
import { bestThreshold, decodeForest, type Forest, probability, score } from '../../../forest/index.ts';
import { countTokens } from '../../../text/tokens.ts';
import type { PageLayout } from '../page.ts';
import { gatherFacts } from './facts.ts';
import { type Features, featuresOf } from './features.ts';
import { pageTypeOf } from './page-type.ts';
import { readabilityLeaves } from './readability.ts';

const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
/** A Chinese sentence says in 150 characters what takes 500 in Latin script. */
const SHORTEST = { cjk: 150, other: 500 };

/** Thresholds that the page itself does not set are kept within these. */
const LENIENT = 0.1;
const STRICT = 0.55;
/** A page of which so much is expected is an article, and what is doubtful on it is no part of it. F1. */
const CLEAR = 0.8;
const CAUTION = 0.1;

let shipped: Forest | undefined;

/**
 * For each block, whether it belongs to the main content. Where no block stands out, as in a fragment of a few
 * words, nothing is left out. Takes the tree apart.
 */
export function mainBlocks(page: PageLayout, forest?: Forest): boolean[] {
  shipped ??= decodeForest(MAIN_CONTENT);
  const { rows, width } = pageFeatures(page);
  const { text } = page.working;
  const chances = page.blocks.map((_, i) => probability(score(forest ?? shipped!, rows, i * width)));
  const tokens = page.blocks.map(({ start, end }) => countTokens(text, start, end));
  const { threshold, expected } = bestThreshold(chances, tokens);
  const careful = threshold + (expected > CLEAR ? CAUTION : 0);
  const main = chances.map((chance) => chance >= Math.min(STRICT, Math.max(LENIENT, careful)));
  return main.includes(true) ? main : main.map(() => true);
}

/** The features of every block of a page. */
export function pageFeatures(page: PageLayout): Features {
  const { title } = page.document;
  const type = pageTypeOf(page.document);
  return featuresOf(page.working.text, title, gatherFacts(page, keptShares(page), type));
}

/** The share of each block that Readability keeps. */
function keptShares({ document, layout, working, blocks }: PageLayout): number[] {
  const { text, leafSpans } = working;
  const cjk = (text.slice(0, 20_000).match(CJK)?.length ?? 0) / Math.max(1, Math.min(text.length, 20_000));
  const kept = readabilityLeaves(document, cjk > 0.2 ? SHORTEST.cjk : SHORTEST.other);
  if (kept === null) return blocks.map(() => 0);
  const inside = blocks.map(() => 0);
  const visible = blocks.map(() => 0);
  layout.leaves.forEach((leaf, i) => {
    const length = leafSpans[i]!.end - leafSpans[i]!.start;
    visible[leaf.block]! += length;
    if (kept.has(i)) inside[leaf.block]! += length;
  });
  return inside.map((length, i) => (visible[i] === 0 ? 0 : length / visible[i]!));
}
