import type { Change, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import type { Misreading } from './names.ts';
import { streamOf, undo } from './stream.ts';
import { gainOfTorn, rereadTorn, tallyTorn } from './torn-readings.ts';
import { shortRunsIn, tornWordsIn } from './torn-words.ts';
import { proposeLikeliest } from './word-proposals.ts';

/** How far from a word that a misreading explains others are read the same way, in UTF-16 units. */
const REACH = 200;
/** Nats that these must win. */
const LEAST_GAIN = 4;

/**
 * Accents, quotation marks and apostrophes that took the letter behind them along, for a decoder of two bytes a character:
 * `opini鉶` for opinião, `don抰` for don’t. So few in a line of Latin letters are too little for n-grams to go by.
 */
export const repairTornLetters: RepairStep = (text, context) => {
  const glance = context.glance(text);
  const torn = tornWordsIn(text, glance);
  if (torn.length === 0) return [];
  return proposeLikeliest(text, tallyTorn(text, torn), ({ misreading, changed }) => {
    const words = changed.flatMap(({ word }) => word.places);
    const kin = kinOf(text, shortRunsIn(text, glance), words, misreading);
    return [...words, ...kin].map((place) => ({ ...place, changes: changesIn(text, place, misreading) }));
  });
};

/** Other short runs near the words that a misreading explains, which become likelier by it: `揑 don抰`, where 揑 is “I. */
function kinOf(
  text: string,
  runs: readonly Span[],
  words: readonly Span[],
  misreading: Misreading,
): readonly Span[] {
  return runs.filter((run) => {
    if (words.some(({ start, end }) => start < run.end && run.start < end)) return false;
    if (!words.some(({ start, end }) => start - run.end < REACH && run.start - end < REACH)) return false;
    const after = rereadTorn(text, run, misreading);
    return after !== null && !/\p{C}/u.test(after) && gainOfTorn(text, run, after) >= LEAST_GAIN;
  });
}

/** Character for character, leaving out what reads as before. */
function changesIn(text: string, { start, end }: Span, misreading: Misreading): Change[] {
  const changes: Change[] = [];
  const { units, origin, length } = undo(streamOf(text, start, end), misreading);
  for (let i = 0; i < length; ) {
    const from = origin[i]!;
    let after = String.fromCharCode(units[i++]!);
    while (i < length && origin[i]! < 0) after += String.fromCharCode(units[i++]!);
    const to = origin[i]!;
    if (text.slice(from, to) !== after) changes.push({ start: from, end: to, after });
  }
  return changes;
}
