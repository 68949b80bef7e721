import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/ligature',
  severity: 'minor',
  confidence: 0.95,
  message: 'A typographic ligature stands for several letters, so that the word is not found.',
} as const;

/** U+FB00..FB06, ﬀ to ﬆ: what PDF extraction leaves. Letters in their own right (œ, æ, ĳ, ǆ) are not ligatures. */
export const ligatures: HygieneRule = {
  id: KIND.id,
  trigger: /[\ufb00-\ufb06]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\ufb00-\ufb06]/g)) {
      const start = match.index;
      proposals.push(propose(KIND, { start, end: start + 1, after: match[0].normalize('NFKC') }));
    }
    return proposals;
  },
};
