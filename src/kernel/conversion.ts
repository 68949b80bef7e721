import type { ConversionTarget, Edit, Proposal } from '../types.ts';

interface Tally {
  readonly start: number;
  readonly end: number;
  readonly places: number;
  readonly confidence: number;
}

/**
 * A finding for each rule of a conversion, over all that it changed: the conversion was asked for, so it is no
 * fault and one place is as good as another, but no edit is without a finding that names its rule.
 *
 * @param edits sorted
 */
export function conversionNotes(edits: readonly Edit[], to: ConversionTarget): Proposal[] {
  const tallies = new Map<string, Tally>();
  for (const { start, end, rules, confidence } of edits) {
    for (const rule of rules) {
      const before = tallies.get(rule) ?? { start, end, places: 0, confidence };
      tallies.set(rule, {
        start: before.start,
        end,
        places: before.places + 1,
        confidence: Math.min(before.confidence, confidence),
      });
    }
  }
  return [...tallies].map(([rule, { start, end, places, confidence }]) => ({
    rule,
    start,
    end,
    severity: 'info',
    confidence,
    message: `${places} ${places === 1 ? 'place is' : 'places are'} written otherwise in ${to}.`,
    data: { to, places },
  }));
}
