import { unigramNats } from '../model/index.ts';

/** Nats for each neighbour, and for a second one, beside which a character stands elsewhere as well. */
const WORTH_OF_PAIR = 2;
const WORTH_OF_THREE = 2.5;
/** The same for a letter of an alphabet, any two of which stand together elsewhere: with two on either side. */
const WORTH_OF_FIVE = 2.5;
/** Nats for standing elsewhere at all, if a text of that length need not have the character. */
const WORTH_OF_CHARACTER = 1;

/**
 * How many nats it is worth that what stands around a place stands elsewhere in the text, too. Names recur that no model
 * knows, and so do the words that a text is about. On paragraphs of some 500 characters four in a hundred more
 * characters of which half is lost are guessed.
 */
export function worthOfRecurrence(units: readonly number[], at: number, elsewhere: string): number {
  const word = (from: number, to: number) => String.fromCharCode(...units.slice(Math.max(0, from), to + 1));
  const recurs = (from: number, to: number) =>
    from >= 0 && to < units.length && elsewhere.includes(word(from, to));
  const here = units[at]!;
  if (!recurs(at, at)) return 0;
  if (isLetter(here)) return recurs(at - 2, at + 2) ? WORTH_OF_FIVE : 0;
  let worth = unigramNats(here) > Math.log(elsewhere.length) ? WORTH_OF_CHARACTER : 0;
  const [withBefore, withBehind] = [recurs(at - 1, at), recurs(at, at + 1)];
  if (withBefore) worth += WORTH_OF_PAIR;
  if (withBehind) worth += WORTH_OF_PAIR;
  const isThree =
    (withBefore && (recurs(at - 2, at) || recurs(at - 1, at + 1))) || (withBehind && recurs(at, at + 2));
  return isThree ? worth + WORTH_OF_THREE : worth;
}

/** Of a script with spaces between words. Thai and what stands behind it have none. */
function isLetter(unit: number): boolean {
  return unit < 0x0e00;
}
