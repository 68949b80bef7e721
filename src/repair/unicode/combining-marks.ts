import type { Change, Proposal } from '../../types.ts';
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

/** Characters in a row that have the same mark, before it is taken for a disguise or a style. */
const shortestRow = 6;
/** Marks that no letter of any orthography is composed with (UnicodeData, field 5): each letter of a text has none of them. */
const strange =
  '[\\u0305\\u030d\\u030e\\u0310\\u0312\\u0315-\\u031a\\u031c-\\u0320\\u0329-\\u032c\\u032f\\u0332-\\u0337\\u0339-\\u0341\\u0343\\u0344\\u0346-\\u034e\\u0350-\\u035f\\u0488\\u0489\\u20d0-\\u20f0]';
const row = `(${strange})(?:(?:(?!\\1)[^\\n]){1,4}\\1){${shortestRow - 1},}`;
/** Letters that orthographies put such a mark on are few (Yoruba has e̩ o̩ s̩); who disguises words puts it on any. */
const fewestLetters = 4;
/** Lines through letters: who strikes out a few words means it. */
const struckOut = /[\u0335-\u0338]/;
const fewStruckOut = 0.5;
const doubtful = 0.6;

/**
 * Zalgo, of which every mark of a pile is taken off, and texts with the same mark on every letter, which filters do not
 * read as words (`v̼i̼ệ̼n̼`).
 */
export const combiningMarks: HygieneRule = {
  id: kind.id,
  trigger: new RegExp(`${marks}{${limit}}|${row}`),
  find(text) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(pile)) {
      const start = match.index;
      const data = { marks: match[0].length };
      proposals.push(propose(kind, { start, end: start + match[0].length, after: '', data }));
    }
    for (const match of text.matchAll(new RegExp(row, 'g'))) {
      const before = Math.max(0, match.index - 1);
      if (lettersUnder(match[1]!, text.slice(before, match.index + match[0].length)) >= fewestLetters)
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
  const isMeant = struckOut.test(mark) && end - start < fewStruckOut * text.length;
  return {
    rule: kind.id,
    severity: 'major',
    start,
    end,
    confidence: isMeant ? doubtful : kind.confidence,
    message: 'Every letter has the same mark, which no orthography writes: words are disguised so.',
    data: { marks: fix.length },
    fix,
  };
}
