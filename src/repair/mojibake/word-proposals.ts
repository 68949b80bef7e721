import type { Change, Proposal, Span } from '../../types.ts';
import { confidenceInChoice, confidenceOf } from './confidence.ts';
import type { Tally } from './misread-words.ts';
import { ruleOf, shortName } from './names.ts';
import { spareQuotations } from './quotation.ts';

export interface Mended extends Span {
  readonly changes: readonly Change[];
}

/** What the likeliest of some tallies mends, as sure as it is likelier than the first that would make something else of it. */
export function proposeLikeliest(
  text: string,
  [best, ...others]: readonly Tally[],
  mend: (best: Tally) => readonly Mended[],
): Proposal[] {
  if (best === undefined) return [];
  const rival = others.find((other) => contradicts(best, other));
  const confidence = Math.min(
    confidenceOf(best.evidence),
    rival === undefined ? 1 : confidenceInChoice(best.evidence - rival.evidence),
  );
  const { written, read } = best.misreading;
  const proposals = mend(best).map(
    ({ start, end, changes }): Proposal => ({
      rule: ruleOf(best.misreading, false),
      severity: 'major',
      start,
      end,
      confidence,
      message: `Letters were decoded wrongly: ${shortName(written)} read as ${shortName(read)}.`,
      data: {
        plan: [{ written: shortName(written), read: shortName(read) }],
        evidence: Math.round(best.evidence * 10) / 10,
      },
      fix: changes,
    }),
  );
  return spareQuotations(text, proposals);
}

/** Would another misreading make something else of the same word? */
function contradicts(best: Tally, other: Tally): boolean {
  const afters = new Map(best.changed.map(({ word, after }) => [word, after]));
  return other.changed.some(({ word, after }) => (afters.get(word) ?? after) !== after);
}
