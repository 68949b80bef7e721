import { applyChanges } from '../../edit/index.ts';
import type { Span } from '../../types.ts';
import { charset } from './charset.ts';
import type { Stretch } from './stretches.ts';
import type { Diagnosis } from './trial.ts';

/** What else damage could have been than was thought the likeliest, and how many nats less likely. */
export interface Rival {
  readonly stretches: readonly Stretch[];
  readonly margin: number;
}

/** Share of what is changed in which two readings may part without being in doubt. */
const DETAIL = 0.2;

/** The first of `others`, `best` among them, that makes something else of `region` than it. What is sure is not held back by what is not. */
export function rivalOf(
  text: string,
  region: Span,
  best: Diagnosis,
  others: readonly Diagnosis[],
): Rival | null {
  if (others.length < 2) return null;
  const before = text.slice(region.start, region.end);
  const reading = outcomeOf(before, region, best);
  const rival = others.find(
    (other) => other !== best && contradicts(before, reading, outcomeOf(before, region, other), best),
  );
  return rival === undefined ? null : { stretches: rival.stretches, margin: best.evidence - rival.evidence };
}

/**
 * Do two readings part in more than a detail of what `best` changes? In an alphabet every letter that both change counts,
 * since it makes sense of anything; where one leaves a letter as it was, only the border is in doubt.
 */
function contradicts(before: string, one: string, other: string, { stretches, plan }: Diagnosis): boolean {
  if (one === other) return false;
  const { length } = one;
  if (!charset(plan.at(-1)!.written).multibyte) {
    if (length !== other.length || length !== before.length) return true;
    for (let i = 0; i < length; i++) {
      if (one[i] !== other[i] && one[i] !== before[i] && other[i] !== before[i]) return true;
    }
    return false;
  }
  let start = 0;
  while (start < length && one[start] === other[start]) start++;
  let end = 0;
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const changed = stretches.reduce((sum, { after }) => sum + after.length, 0);
  return length - start - end > changed * DETAIL;
}

/** What the region would read like. Plans often agree, having parted only in bytes that do not occur. */
function outcomeOf(before: string, { start }: Span, { stretches }: Diagnosis): string {
  const changes = stretches.map((one) => ({
    start: one.start - start,
    end: one.end - start,
    after: one.after,
  }));
  return applyChanges(before, changes);
}
