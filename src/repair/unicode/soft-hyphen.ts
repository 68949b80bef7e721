import { isLetter } from '../../unicode/letters.ts';
import { type HygieneRule, propose } from './rule.ts';
import { after, before } from './surroundings.ts';

const KIND = {
  id: 'unicode/soft-hyphen',
  severity: 'minor',
  confidence: 0.95,
  message: 'An invisible hyphenation hint splits a word.',
} as const;

/** U+00AD between two letters: a hint for the browser, of no use in text, and it hides the word from search. */
export const softHyphen: HygieneRule = {
  id: KIND.id,
  trigger: /\u00ad/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/\u00ad+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!isLetter(before(text, start)) || !isLetter(after(text, end))) continue;
      proposals.push(propose(KIND, { start, end, after: '' }));
    }
    return proposals;
  },
};
