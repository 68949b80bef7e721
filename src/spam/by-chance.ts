import { weighedLength } from '../text/weighed-length.ts';
import type { Proposal } from '../types.ts';

const REFRAIN = 'spam/refrain';
/** What is told by how a place reads; the other rules have something to show for it. */
const BY_WORDING: ReadonlySet<string> = new Set([
  'spam/injected-phrase',
  'spam/shop-sign',
  'spam/trade-talk',
  'spam/contact',
  REFRAIN,
]);

/**
 * Characters, by {@link weighedLength}, up to which a find is believed as it is. Chosen by judgement: with 4,000 two of 712 transcripts
 * of the news are rejected, with 3,000 none of 475 of them; with less more injections in long pages go unseen.
 */
const USUAL_LENGTH = 3000;

/**
 * In a longer text more places look by chance as if something had been put in: of those 712, of 10,000 UTF-16 units each and none
 * injected, five were rejected for such a place. So the odds fall with the length that there is to each of the finds, and those
 * that are not likely any more are none.
 */
export function lessByChance(found: readonly Proposal[], text: string): Proposal[] {
  // A refrain is one find, however often it comes back.
  const finds = new Set(
    found.filter(isByWording).map(({ rule, start }) => (rule === REFRAIN ? rule : start)),
  );
  const times = finds.size === 0 ? 1 : timesByChance(text, finds.size);
  if (times <= 1) return [...found];
  return found.flatMap((proposal) => {
    if (!isByWording(proposal)) return proposal;
    const { confidence: alone } = proposal;
    const confidence = alone / (alone + times * (1 - alone));
    return confidence < LIKELY ? [] : { ...proposal, confidence };
  });
}

const LIKELY = 0.5;

/** How many times as often as in a text of a usual length so many places look by chance as if something had been put in, 1 and more. */
export function timesByChance(text: string, finds: number): number {
  const usual = USUAL_LENGTH * finds;
  return text.length <= usual ? 1 : Math.max(1, weighedLength(text) / usual);
}

/** Whether it was told by how the place reads. */
export function isByWording({ rule }: Proposal): boolean {
  return BY_WORDING.has(rule);
}
