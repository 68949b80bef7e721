import { certainty } from '../data/trust-weights.generated.ts';
import type { Evidence } from '../types.ts';

/** What a text's length allows to be said: how much each signal counts, and where the score starts, in nats. */
export interface Certainty {
  readonly scale: number;
  readonly start: number;
}

/**
 * Signals of short texts are noise more often than those of long ones, and a short text that shows nothing has had no room to.
 * Both were fitted per length (see scripts/trust/fit-trust.ts), and are read in between by interpolation over the logarithm. The
 * length is that of what came in, so that no finding has a say in how much findings count.
 */
export function certaintyOf(evidence: Evidence): Certainty {
  const at = Math.log(Math.max(1, lengthOf(evidence)));
  const last = certainty.length - 1;
  let k = 0;
  while (k < last - 1 && at > certainty[k + 1]![0]) k++;
  const [from, scale, start] = certainty[k]!;
  const [to, nextScale, nextStart] = certainty[k + 1]!;
  const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return { scale: scale + share * (nextScale - scale), start: start + share * (nextStart - start) };
}

/** Characters of all that a reader of the document would meet, menus and spam included. */
export function lengthOf({ input, segments }: Evidence): number {
  if (segments.length === 0) return input.length;
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
