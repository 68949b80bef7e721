import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/compatibility-ideograph',
  severity: 'minor',
  confidence: 0.95,
  message: 'A compatibility ideograph stands for the canonical character, so that the word is not found.',
} as const;

/**
 * U+F900..FAD9 and U+2F800..2FA1D are canonically equal to other characters (all but twelve, which normalise to
 * themselves). Korean sets wrote some for a second reading. In Japanese text a compatibility form may be the
 * form that a name insists on (神 and 福 with the old radical): there it is only reported.
 */
export const compatibilityIdeographs: HygieneRule = {
  id: KIND.id,
  trigger: /[\uf900-\ufad9]|\ud87e[\udc00-\ude1d]/,
  find(text, { around }) {
    const proposals = [];
    for (const match of text.matchAll(/(?:[\uf900-\ufad9]|\ud87e[\udc00-\ude1d])+/g)) {
      const start = match.index;
      const meant = match[0].normalize('NFC');
      if (meant === match[0]) continue;
      const confidence = around.hasKana ? 0.6 : KIND.confidence;
      proposals.push(propose(KIND, { start, end: start + match[0].length, after: meant, confidence }));
    }
    return proposals;
  },
};
