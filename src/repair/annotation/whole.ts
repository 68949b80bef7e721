import type { Proposal } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { findEmojiInserts } from './emoji.ts';
import { findHabit, habitConfidence } from './habit.ts';
import { findMarks } from './marks.ts';

const annotation = 'mojibake/pinyin-annotation';
const emoji = 'mojibake/emoji-annotation';

/** Anything that could be a reading behind a character. Most texts stop here. */
const trigger = /[\u4e00-\u9fa5][(（][a-zāáǎàēéěèōóǒòɑɡ]/;

/**
 *     開發(fā)和部署平臺(tái)      is 開發和部署平臺
 *
 * Strips readings that a converter or a spinner wrote behind whole characters, and the emoji that the same spinner
 * dropped between characters. Ruby, glosses and lessons stay: see {@link findHabit}.
 */
export const stripAnnotations: RepairStep = (text, context) => {
  if (!trigger.test(text)) return [];
  const marks = findMarks(text);
  const inserts = context.enabled(emoji) ? findEmojiInserts(text, marks) : [];
  const habit = findHabit(text, marks, inserts.length);
  if (habit === null) return [];
  const confidence = habitConfidence(habit.weight);
  const proposals = habit.marks.map(
    (mark): Proposal => ({
      rule: annotation,
      start: mark.start,
      end: mark.end,
      severity: 'minor',
      confidence,
      message: 'A program wrote the reading of a character behind it.',
      data: { character: mark.character, reading: mark.reading },
      fix: [{ start: mark.start, end: mark.end, after: '' }],
    }),
  );
  for (const { start, end } of inserts) {
    proposals.push({
      rule: emoji,
      start,
      end,
      severity: 'minor',
      confidence,
      message: 'The spinner that annotated this text also dropped emoji between its characters.',
      fix: [{ start, end, after: '' }],
    });
  }
  return proposals;
};
