import { MAIN_CONTENT } from '../../../data/main-content.generated.ts';
import { bestThreshold, chancesOf, decodeForest, type Forest } from '../../../forest/index.ts';
import type { PageLayout } from '../page.ts';
import { believe } from './believe.ts';
import { addShares, gatherFacts, type PageFacts, type Shares } from './facts.ts';
import { type Features, featuresOf } from './features.ts';
import { withoutGallery } from './gallery.ts';
import { withoutOverlays } from './overlays.ts';
import { readWith } from './readability.ts';
import { withoutReviews } from './reviews.ts';
import { shelter } from './shelter.ts';
import { withPosts } from './thread.ts';
import { together } from './together.ts';

const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
/** A Chinese sentence says in 150 characters what takes 500 in Latin script. */
const SHORTEST = { cjk: 150, other: 500 };

/** Thresholds that the page itself does not set are kept within these. */
const LENIENT = 0.1;
const STRICT = 0.5;
/**
 * The more is expected of a page (F1), the more it is an article, and the less what is doubtful on it is part of it: from
 * the first value on the threshold rises, by so much at most.
 */
const CLEAR = 0.6;
const SLOPE = 0.7;
const MOST_CAUTION = 0.2;

/** What is thought of a block: the probability that it belongs to the main content, and what follows from it. */
export interface Judgement {
  readonly chance: number;
  readonly main: boolean;
}

let shipped: Forest | undefined;

/**
 * Which blocks belong to the main content. Where no block stands out, as in a fragment of a few words, nothing
 * is left out. Takes the tree apart.
 */
export function mainBlocks(page: PageLayout, forest?: Forest): Judgement[] {
  shipped ??= decodeForest(MAIN_CONTENT);
  const { facts, features } = examine(page);
  const { rows, width } = features;
  const alone = chancesOf(forest ?? shipped, rows, width);
  const content = believe(facts, withPosts(facts, shelter(facts, together(facts, alone))));
  const served = withoutOverlays(facts, withoutReviews(facts, content));
  const chances = withoutGallery(facts, page.working.text, served);
  // What does not show stays out whatever is thought of it, and tells nothing of what does.
  const shows = facts.blocks.map(({ block }) => block.hidden === undefined);
  const { threshold, expected } = bestThreshold(
    chances,
    facts.blocks.map(({ shape }, i) => (shows[i] ? shape.tokens : 0)),
  );
  const caution = Math.min(MOST_CAUTION, Math.max(0, (expected - CLEAR) * SLOPE));
  const least = Math.min(STRICT, Math.max(LENIENT, threshold + caution));
  const stands = chances.some((chance, i) => shows[i] && chance >= least);
  return chances.map((chance) => ({ chance, main: !stands || chance >= least }));
}

/** What is known of a page, and as a forest is shown it. Takes the tree apart. */
export function examine(page: PageLayout): { readonly facts: PageFacts; readonly features: Features } {
  const { title } = page.document;
  const facts = gatherFacts(page);
  addShares(facts, readShares(page));
  return { facts, features: featuresOf(page.working.text, title, facts) };
}

/** The share of each block that Readability keeps, and that it throws out beforehand. */
function readShares({ document, layout, working, blocks }: PageLayout): Shares[] {
  const { text, leafSpans } = working;
  const cjk = (text.slice(0, 20_000).match(CJK)?.length ?? 0) / Math.max(1, Math.min(text.length, 20_000));
  const reading = readWith(document, cjk > 0.2 ? SHORTEST.cjk : SHORTEST.other);
  const sums = blocks.map(() => ({ kept: 0, thrown: 0, visible: 0 }));
  layout.leaves.forEach((leaf, i) => {
    const length = leafSpans[i]!.end - leafSpans[i]!.start;
    const sum = sums[leaf.block]!;
    sum.visible += length;
    if (reading === null) return;
    if (reading.kept.has(i)) sum.kept += length;
    else if (!reading.stands(leaf.node)) sum.thrown += length;
  });
  return sums.map(({ kept, thrown, visible }) =>
    visible === 0 ? { kept: 0, thrown: 0 } : { kept: kept / visible, thrown: thrown / visible },
  );
}
