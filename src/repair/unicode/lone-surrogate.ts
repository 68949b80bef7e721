import { codePointNames, type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/lone-surrogate',
  severity: 'major',
  confidence: 0.97,
  message: 'Half of a character: a surrogate without its partner, which cannot be written as UTF-8.',
} as const;

/** Becomes U+FFFD, as an encoder would write it, so that the loss is seen rather than fatal further on. */
export const loneSurrogate: HygieneRule = {
  id: KIND.id,
  trigger: /\p{Surrogate}/u,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/\p{Surrogate}/gu)) {
      const start = match.index;
      const data = { characters: codePointNames(match[0]) };
      proposals.push(propose(KIND, { start, end: start + 1, after: '\ufffd', data }));
    }
    return proposals;
  },
};
