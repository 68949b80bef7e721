import type { Spelling } from './spelling.ts';
import { isBroken } from './strangers.ts';
import { CYRILLIC, isCapital, isOfLetters, LATIN, LETTERS, shapeOf, UPPER } from './word-shape.ts';

// Set on damaged lines of treebanks in 14 languages, and against 8,000 clean lines of such with a foreign name put in.

/** Nats by which a word must fit into the language of the text better than before, unless it was none of any language. */
const LEAST_FIT = 5;
/** The same in Cyrillic, into which names are transcribed: `ѕревозът` is no foreign one. */
const LEAST_FIT_OF_TRANSCRIBED = 1;
/** Nats that becoming a word that no list has can be worth at most; and a name that may be foreign, as it stands. */
export const MOST_WORTH = 16;
const MOST_OF_NAME = 9;
/** Share of what is won beyond that which counts as well: of two readings one is a word and the other only could be. */
const BEYOND = 0.1;
/** UTF-16 units; what is longer and in the language of the text is a word of it (`Fertilitõtsraten`). */
const LONGEST_NAME = 11;

/** Does a stranger become a word that the language of the text may have, being `fit` nats more at home there? */
export function comesHome(before: Spelling, after: Spelling, fit: number): boolean {
  return fitsIn(before, fit) && mayComeHome(before, after);
}

/** Does what a word becomes fit in so much better than it did? */
export function fitsIn(before: Spelling, fit: number): boolean {
  if (fit > LEAST_FIT) return true;
  const isTranscribed = (shapeOf(before.units[0]!) & CYRILLIC) !== 0;
  return fit > (isBroken(before) ? 0 : isTranscribed ? LEAST_FIT_OF_TRANSCRIBED : LEAST_FIT);
}

/** Might it, whatever the language? */
export function mayComeHome(before: Spelling, after: Spelling): boolean {
  return (
    !isAbbreviation(before) &&
    !isShouted(after) &&
    hasLettersOnly(before, after) &&
    !(losesLetter(before, after) && !isBroken(before))
  );
}

/** Does a mark come of the letter that a word begins with? `Òfin` may be a name, and is none the less `“fin`. */
function losesLetter(before: Spelling, after: Spelling): boolean {
  return !isOfLetters(after.units[0]!) && isOfLetters(before.units[0]!);
}

/** What that is worth, of `gain` nats. */
export function worthOfHome(before: Spelling, after: Spelling, gain: number): number {
  if (couldBeName(before, after)) return Math.min(gain, MOST_OF_NAME);
  return gain > MOST_WORTH ? MOST_WORTH + (gain - MOST_WORTH) * BEYOND : gain;
}

/** A name of another country is spelt as there, which is no reason to try other readings. */
export function couldBeName(before: Spelling, after: Spelling): boolean {
  return after.length <= LONGEST_NAME && isCapitalised(after) && !isBroken(before);
}

/** Two capitals or three, and nothing else. */
function isAbbreviation({ units, length }: Spelling): boolean {
  if (length < 2 || length > 3) return false;
  for (let i = 0; i < length; i++) if (!isCapital(units[i]!)) return false;
  return true;
}

/** Two capitals side by side? */
function isShouted({ units, length }: Spelling): boolean {
  for (let i = 1; i < length; i++) if (isCapital(units[i]!) && isCapital(units[i - 1]!)) return true;
  return false;
}

/** Is the first letter a capital one, of Latin? */
function isCapitalised({ units, length }: Spelling): boolean {
  for (let i = 0; i < length; i++) {
    const shape = shapeOf(units[i]!);
    if ((shape & LETTERS) !== 0) return (shape & (LATIN | UPPER)) === (LATIN | UPPER);
  }
  return false;
}

/**
 * Do letters come of what changes, or marks where words have them: at their ends, and the apostrophe of `l’ipotesi`?
 */
export function hasLettersOnly(before: Spelling, after: Spelling): boolean {
  const { units, length } = after;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (before.units[i] === unit || isOfLetters(unit)) continue;
    const isAmidst = i > 0 && i + 1 < length;
    const isInside = isAmidst && isOfLetters(units[i - 1]!) && isOfLetters(units[i + 1]!);
    if (isInside && !(unit === APOSTROPHE && ELIDED.test(after.text(0, i)))) return false;
  }
  return true;
}

const APOSTROPHE = 0x2019;

/** What stands in front of an apostrophe: `d’`, `un’`, `dell’`. */
const ELIDED = /^\p{L}{1,2}$|ll$/u;
