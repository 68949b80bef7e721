import type { Change, Proposal } from '../../types.ts';
import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/combining-marks',
  severity: 'minor',
  confidence: 0.95,
  message: 'Combining marks are piled up on single letters; no orthography does that.',
} as const;

/** The most marks that any orthography stacks on one letter is three (Vietnamese takes two, polytonic Greek three). */
const LIMIT = 4;
const MARKS = '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
const PILE = new RegExp(`${MARKS}{${LIMIT},}`, 'g');

/** Characters in a row that have the same mark, before it is taken for a disguise or a style. */
const SHORTEST_ROW = 6;
/** Marks that no letter of any orthography is composed with (UnicodeData, field 5): each letter of a text has none of them. */
const STRANGE =
  '[\\u0305\\u030d\\u030e\\u0310\\u0312\\u0315-\\u031a\\u031c-\\u0320\\u0329-\\u032c\\u032f\\u0332-\\u0337\\u0339-\\u0341\\u0343\\u0344\\u0346-\\u034e\\u0350-\\u035f\\u0488\\u0489\\u20d0-\\u20f0]';
const ROW = `(${STRANGE})(?:(?:(?!\\1)[^\\n]){1,4}\\1){${SHORTEST_ROW - 1},}`;
/** Letters that orthographies put such a mark on are few (Yoruba has e̩ o̩ s̩); who disguises words puts it on any. */
const FEWEST_LETTERS = 4;
/** Lines through letters: who strikes out a few words means it. */
const STRUCK_OUT = /[\u0335-\u0338]/;
const FEW_STRUCK_OUT = 0.5;
const DOUBTFUL = 0.6;

/**
 * Zalgo, of which every mark of a pile is taken off, and texts with the same mark on every letter, which filters do not
 * read as words (`v̼i̼ệ̼n̼`).
 */
export const combiningMarks: HygieneRule = {
  id: KIND.id,
  trigger: new RegExp(`${MARKS}{${LIMIT}}|${ROW}`),
  find(text) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(PILE)) {
      const start = match.index;
      const data = { marks: match[0].length };
      proposals.push(propose(KIND, { start, end: start + match[0].length, after: '', data }));
    }
    for (const match of text.matchAll(new RegExp(ROW, 'g'))) {
      const before = Math.max(0, match.index - 1);
      if (lettersUnder(match[1]!, text.slice(before, match.index + match[0].length)) >= FEWEST_LETTERS)
        proposals.push(unmarked(text, match));
    }
    return proposals;
  },
};

/** How many letters stand in front of a mark, each counted once, whatever other marks they have. */
function lettersUnder(mark: string, text: string): number {
  const parts = text.normalize('NFD').toLowerCase().split(mark).slice(0, -1);
  return new Set(parts.map((part) => part.replaceAll(/\p{M}+$/gu, '').at(-1))).size;
}

function unmarked(text: string, match: RegExpExecArray): Proposal {
  const mark = match[1]!;
  const start = match.index;
  const end = start + match[0].length;
  const fix: Change[] = [];
  for (let at = start; at >= 0 && at < end; at = text.indexOf(mark, at + 1))
    fix.push({ start: at, end: at + 1, after: '' });
  const isMeant = STRUCK_OUT.test(mark) && end - start < FEW_STRUCK_OUT * text.length;
  return {
    rule: KIND.id,
    severity: 'major',
    start,
    end,
    confidence: isMeant ? DOUBTFUL : KIND.confidence,
    message: 'Every letter has the same mark, which no orthography writes: words are disguised so.',
    data: { marks: fix.length },
    fix,
  };
}
