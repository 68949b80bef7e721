import { SINGLE_BYTE } from '../../data/single-byte.generated.ts';
import type { Ranked } from './rank.ts';
import type { Sample } from './sample.ts';

/**
 * Chance that the best encoding gives the right text, from its lead over the best one that gives another text.
 * `scripts/calibrate-encoding.ts` fits an intercept of 0 and a slope of 1 on everyday text in the common pages, as it
 * should be for likelihoods. Names, rare pages and languages that we have no tables for are worse than that, so less is
 * claimed, and never certainty.
 */
const INTERCEPT = -0.2;
const SLOPE = 0.65;
const CEILING = 0.998;

export function confidenceOf(lead: number): number {
  return CEILING / (1 + Math.exp(-(INTERCEPT + SLOPE * lead)));
}

/** Do two encodings give the sample the same text? For pages the bytes that occur are compared, the rest differ. */
export function sameText(a: string, b: string, sample: Sample): boolean {
  if (a === b) return true;
  const left = SINGLE_BYTE[a];
  const right = SINGLE_BYTE[b];
  if (left === undefined || right === undefined || left.length !== 128 || right.length !== 128) return false;
  for (let byte = 0x80; byte < 0x100; byte++)
    if (sample.seen[byte] === 1 && left[byte - 0x80] !== right[byte - 0x80]) return false;
  return true;
}

/** Nats by which the first is ahead of the first that would give another text. */
export function leadOf(ranked: readonly Ranked[], sample: Sample): number {
  const best = ranked[0]!;
  const rival = ranked.find((each) => each !== best && !sameText(best.encoding, each.encoding, sample));
  return rival === undefined ? 20 : rival.nats - best.nats;
}

/** Confidences for all: those with the text of the best share its confidence, the others what is left. */
export function shareConfidence(
  ranked: readonly Ranked[],
  sample: Sample,
  limit: number,
): { encoding: string; confidence: number }[] {
  const best = ranked[0]!;
  const confidence = confidenceOf(leadOf(ranked, sample));
  const top = ranked.slice(0, limit);
  const weight = ({ nats }: Ranked) => Math.exp(-SLOPE * (nats - best.nats));
  let rivals = 0;
  for (const each of top) if (!sameText(best.encoding, each.encoding, sample)) rivals += weight(each);
  return top.map((each) => ({
    encoding: each.encoding,
    confidence: sameText(best.encoding, each.encoding, sample)
      ? confidence
      : Math.min(1 - confidence, ((1 - confidence) * weight(each)) / rivals),
  }));
}
