import { isBroken } from './strangers.ts';
import { isOfLetters } from './word-shape.ts';

// Set on damaged lines of treebanks in 14 languages, and against 8,000 clean lines of such with a foreign name put in.

/** Nats by which a word must fit into the language of the text better than before, unless it was none of any language. */
const LEAST_FIT = 5;
/** Nats that becoming a word that no list has can be worth at most; and a name that may be foreign, as it stands. */
export const MOST_WORTH = 16;
const MOST_OF_NAME = 9;

/** Does a stranger become a word that the language of the text may have, being `fit` nats more at home there? */
export function comesHome(before: string, after: string, fit: number): boolean {
  return fitsIn(before, fit) && mayComeHome(before, after);
}

/** Does what a word becomes fit in so much better than it did? */
export function fitsIn(before: string, fit: number): boolean {
  return fit > (isBroken(before) ? 0 : LEAST_FIT);
}

/** Might it, whatever the language? */
export function mayComeHome(before: string, after: string): boolean {
  return !IS_ABBREVIATION.test(before) && !IS_SHOUTED.test(after) && hasLettersOnly(before, after);
}

/** What that is worth at most, in nats. */
export function worthOfHome(before: string, after: string): number {
  return couldBeName(before, after) ? MOST_OF_NAME : MOST_WORTH;
}

/** A name of another country is spelt as there, which is no reason to try other readings. */
export function couldBeName(before: string, after: string): boolean {
  return IS_CAPITALISED.test(after) && !isBroken(before);
}

const IS_ABBREVIATION = /^\p{Lu}{2,3}$/u;
const IS_SHOUTED = /\p{Lu}\p{Lu}/u;
/** In Latin letters. */
const IS_CAPITALISED = /^[^\p{L}]*(?=\p{Script=Latin})\p{Lu}/u;

/**
 * Do letters come of what changes, or marks where words have them: at their ends, and the apostrophe of `l’ipotesi`?
 */
export function hasLettersOnly(before: string, after: string): boolean {
  for (let i = 0; i < after.length; i++) {
    const unit = after.charCodeAt(i);
    if (before.charCodeAt(i) === unit || isOfLetters(unit)) continue;
    const isAmidst = i > 0 && i + 1 < after.length;
    const isInside = isAmidst && isOfLetters(after.charCodeAt(i - 1)) && isOfLetters(after.charCodeAt(i + 1));
    if (isInside && !(after[i] === '’' && ELIDED.test(after.slice(0, i)))) return false;
  }
  return true;
}

/** What stands in front of an apostrophe: `d’`, `un’`, `dell’`. */
const ELIDED = /^\p{L}{1,2}$|ll$/u;
