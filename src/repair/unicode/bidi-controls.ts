import { codePointNames, type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/bidi-control',
  severity: 'minor',
  confidence: 0.95,
  message: 'A direction control stands in a line that is written from left to right throughout.',
} as const;

const OVERRIDES = /[\u202d\u202e]/;

/**
 * Marks, embeddings, overrides and isolates (UAX #9). A text with Hebrew or Arabic may need them; in lines of
 * these only overrides are reported, because they can make a text read differently from what it says (CVE-2021-42574).
 */
export const bidiControls: HygieneRule = {
  id: KIND.id,
  trigger: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f]/,
  find(text, { around }) {
    const proposals = [];
    for (const match of text.matchAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f]+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      const overriding = OVERRIDES.test(match[0]);
      const data = { characters: codePointNames(match[0].slice(0, 16)) };
      if (!(overriding ? around.isRightToLeftLine(start) : around.hasRightToLeft)) {
        proposals.push(
          propose(KIND, { start, end, after: '', data, severity: overriding ? 'major' : 'minor' }),
        );
      } else if (overriding) {
        const message = 'A direction override makes the text read differently from its characters.';
        proposals.push(propose(KIND, { start, end, data, message, severity: 'major', confidence: 0.7 }));
      }
    }
    return proposals;
  },
};
