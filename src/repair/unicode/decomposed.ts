import { type HygieneRule, matchesIn, propose } from './rule.ts';

const KIND = {
  id: 'unicode/decomposed',
  severity: 'minor',
  confidence: 0.95,
  message:
    'Letters and their accents are separate characters, as some file systems write them; search misses them.',
} as const;

const MARKS = '\\u0300-\\u036f\\u3099\\u309a\\u1160-\\u11ff';
/** Marks behind what they belong to, which is looked for last: hardly any character is a mark. */
const RUNS = new RegExp(`[${MARKS}](?<=([^\\u0000-\\u001f${MARKS}])[${MARKS}])[${MARKS}]{0,31}`, 'uy');

/**
 * Composes what NFC composes: Latin, Greek and Cyrillic letters with accents, kana with voicing marks, Hangul
 * syllables from their parts. Unlike NFC it never takes a character apart (क़ stays) nor swaps one for another.
 */
export const decomposed: HygieneRule = {
  id: KIND.id,
  trigger: /[\u0300-\u036f\u3099\u309a\u1160-\u11ff]/,
  find(text, { glance }) {
    const proposals = [];
    for (const match of matchesIn(text, RUNS, glance(text))) {
      const base = match[1]!;
      const composed = (base + match[0]).normalize('NFC');
      if (composed.length >= base.length + match[0].length) continue;
      const start = match.index - base.length;
      proposals.push(propose(KIND, { start, end: match.index + match[0].length, after: composed }));
    }
    return proposals;
  },
};
