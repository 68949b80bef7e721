import { type HygieneRule, propose } from './rule.ts';

const kind = {
  id: 'unicode/combining-marks',
  severity: 'minor',
  confidence: 0.95,
  message: 'Combining marks are piled up on single letters; no orthography does that.',
} as const;

/** The most marks that any orthography stacks on one letter is three (Vietnamese takes two, polytonic Greek three). */
const limit = 4;
const marks = '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
const pile = new RegExp(`${marks}{${limit},}`, 'g');

/** Zalgo: every mark of a pile is taken off, since none of them means anything. */
export const combiningMarks: HygieneRule = {
  id: kind.id,
  trigger: new RegExp(`${marks}{${limit}}`),
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(pile)) {
      const start = match.index;
      const data = { marks: match[0].length };
      proposals.push(propose(kind, { start, end: start + match[0].length, after: '', data }));
    }
    return proposals;
  },
};
