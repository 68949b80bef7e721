import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/line-separator',
  severity: 'minor',
  confidence: 0.95,
  message: 'A separator that most programs do not take for a line break.',
} as const;

/** U+2028 and U+2029. Carriage returns are left as they are: they are a convention, not damage. */
export const lineSeparators: HygieneRule = {
  id: KIND.id,
  trigger: /[\u2028\u2029]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\u2028\u2029]/g)) {
      const start = match.index;
      proposals.push(propose(KIND, { start, end: start + 1, after: '\n' }));
    }
    return proposals;
  },
};
