import type { Band, Preset } from '../types.ts';

/**
 * However sure it is that a text sells something, that is no fraud: when it comes to the band, selling alone leaves it in the
 * middle of `low`, so that a small fault beside it rejects nothing either.
 */
const SELLING_ALONE = 0.35;

/**
 * The logit by which a document is banded: its own, but for what selling costs it beyond {@link SELLING_ALONE}.
 *
 * @param start where the document started, in nats; what any text sells is counted there
 * @param selling what the signal of selling contributes, in nats
 */
export function bandedLogit(logit: number, start: number, selling: number): number {
  const most = Math.log(SELLING_ALONE / (1 - SELLING_ALONE)) - start;
  return logit - selling + Math.max(selling, most);
}

/**
 * The logit by which a document is banded that has a place which may have been put in: that it may ranks it behind others, and takes
 * it no further than selling does.
 *
 * @param suspicion what the place contributes to `logit`, in nats, beside what it does when it was found for sure
 */
export function withoutRejection(logit: number, suspicion: number): number {
  const most = Math.log(SELLING_ALONE / (1 - SELLING_ALONE));
  return Math.max(logit, Math.min(logit - suspicion, most));
}

/**
 * Where the score becomes a word. `high`: use it. `medium`: use it, mind the reasons. `low`: only after a look.
 * `reject`: more likely than not worthless; by preset, how much proof that takes.
 */
const THRESHOLDS: Readonly<Record<Preset, readonly [high: number, medium: number, low: number]>> = {
  strict: [0.85, 0.65, 0.35],
  balanced: [0.8, 0.5, 0.2],
  lenient: [0.7, 0.35, 0.1],
};

/**
 * @param uncertainty half-width: how little a short text says is not held against it. It is `low` when it would be so at its best,
 * and to be rejected it must be bad enough half-way to there.
 */
export function bandOf(score: number, uncertainty: number, preset: Preset): Band {
  const [high, medium, low] = THRESHOLDS[preset];
  if (score >= high) return 'high';
  if (score + uncertainty / 2 < low) return 'reject';
  return score + uncertainty >= medium ? 'medium' : 'low';
}
