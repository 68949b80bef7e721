import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/width-form',
  severity: 'minor',
  confidence: 0.92,
  message: 'Full-width letters in a text without Chinese, Japanese or Korean: they dodge search and filters.',
} as const;

/**
 * Only in texts without any East Asian writing. There, full-width forms, punctuation and U+3000 are ordinary
 * spelling and stay, all of them.
 */
export const widthForms: HygieneRule = {
  id: KIND.id,
  trigger: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/,
  find(text, { around }) {
    if (around.hasCjk) return [];
    const proposals = [];
    // One alone is being talked about.
    const runs =
      /(?<![\uff01-\uff5e])[\uff01-\uff5e]*[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{2}[\uff01-\uff5e\u3000]*/g;
    for (const match of text.matchAll(runs)) {
      const start = match.index;
      const end = start + match[0].length;
      proposals.push(propose(KIND, { start, end, after: match[0].normalize('NFKC') }));
    }
    return proposals;
  },
};
