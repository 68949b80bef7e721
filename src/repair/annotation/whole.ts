import type { Proposal } from '../../types.ts';
import { HAN } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { findInserts, hasPictograph } from './emoji.ts';
import { findHabit, habitConfidence } from './habit.ts';
import { findMarks } from './marks.ts';

const ANNOTATION = 'mojibake/pinyin-annotation';
const EMOJI = 'mojibake/emoji-annotation';

/** Log-odds at which emoji alone show a spinner: that of one inside a word in a text that speaks to nobody. */
const ENOUGH_WITHOUT_READINGS = 6;
/** The same where a spinner's readings show it: a converter's say nothing of emoji. */
const ENOUGH_BESIDE_READINGS = -3;

/**
 *     開發(fā)和部署平臺(tái)      is 開發和部署平臺
 *
 * Strips readings that a converter or a spinner wrote behind whole characters, and the emoji that the same spinner
 * dropped between characters. Ruby, glosses and lessons stay: see {@link findHabit}.
 */
export const stripAnnotations: RepairStep = (text, context) => {
  const glance = context.glance(text);
  if ((glance.present & HAN) === 0) return [];
  const marks = findMarks(text, glance);
  if (marks.length === 0 && !hasPictograph(text, glance)) return [];
  const inserts = findInserts(text, marks, glance);
  const habit = findHabit(text, marks, inserts.odds);
  if (habit === null && inserts.odds < ENOUGH_WITHOUT_READINGS) return [];
  const confidence = habitConfidence(habit?.weight ?? inserts.odds);
  const proposals = (habit?.marks ?? []).map(
    (mark): Proposal => ({
      rule: ANNOTATION,
      start: mark.start,
      end: mark.end,
      severity: 'minor',
      confidence,
      message: 'A program wrote the reading of a character behind it.',
      data: { character: mark.character, reading: mark.reading },
      fix: [{ start: mark.start, end: mark.end, after: '' }],
    }),
  );
  const isSpun = habit !== null && inserts.areBesideReadings;
  const enough = isSpun ? ENOUGH_BESIDE_READINGS : ENOUGH_WITHOUT_READINGS;
  for (const { start, end } of inserts.odds < enough ? [] : inserts.spans) {
    proposals.push({
      rule: EMOJI,
      start,
      end,
      severity: 'minor',
      confidence,
      message: 'A spinner dropped emoji between the characters of words.',
      fix: [{ start, end, after: '' }],
    });
  }
  return proposals.filter(({ rule }) => context.enabled(rule));
};
