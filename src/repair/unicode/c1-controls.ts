import { isEnumeration } from '../enumeration.ts';
import { meaningOfC1 } from './c1-meaning.ts';
import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'mojibake/c1-control',
  severity: 'minor',
  confidence: 0.93,
  message:
    'A C1 control stands where windows-1252 has a printable character: the text was read as ISO 8859-1.',
} as const;

const EAST_ASIAN = /[\u2e80-\ud7a3\uff00-\uffef]/;

/**
 *     parl é 85        C3 A9 85 is "é…" in windows-1252
 *            ^^
 *
 * As the HTML standard does for numeric references in this range. Runs of them beside other Latin-1 letters are
 * double-encoded text and have been put right before this rule looks.
 */
export const c1Controls: HygieneRule = {
  id: KIND.id,
  trigger: /[\u0080-\u009f]/,
  find(text) {
    const proposals = [];
    for (const { 0: run, index } of text.matchAll(/[\u0080-\u009f]+/g)) {
      // All of them in their order are there to be tested.
      if (isEnumeration(run)) continue;
      for (let start = index; start < index + run.length; start++) {
        // Beside East Asian characters it is what is left of something else.
        const beside = text.slice(Math.max(0, start - 1), start) + text.slice(start + 1, start + 2);
        const after = EAST_ASIAN.test(beside) ? undefined : meaningOfC1(text, start);
        proposals.push(propose(KIND, { start, end: start + 1, after }));
      }
    }
    return proposals;
  },
};
