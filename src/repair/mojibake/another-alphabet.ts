import { scoreText } from '../../model/index.ts';
import { mayComeHome } from './homecoming.ts';
import { Spelling } from './spelling.ts';

/** Nats for each letter, and for all of them, that a word must win. */
const LEAST_FOR_EACH = 3.5;
const LEAST = 14;
/** Shorter ones are natural by accident. */
const FEWEST_LETTERS = 4;
/** Nats for each letter that it may cost then. Clean words have 2 to 4. */
const NATURAL_AT = 4.2;

/**
 * Does a word in which every letter is exchanged become a natural one, as `АПЮМЕЬЕ` does, which is `бранеше`? So much is
 * won then that no language need be certain, nor any list have the word.
 *
 * @param gain nats by which it is more natural
 */
export function comesAlive(before: Spelling, after: Spelling, gain: number): boolean {
  return (
    gain >= LEAST &&
    gain >= LEAST_FOR_EACH * after.length &&
    mayComeAlive(before, after) &&
    scoreText(after.text()).perCharacter < NATURAL_AT
  );
}

/** Might it, whatever it wins? */
export function mayComeAlive(before: Spelling, after: Spelling): boolean {
  return (
    after.length >= FEWEST_LETTERS &&
    isOfOtherAlphabet(after.units[1]!) &&
    areOthers(before, after) &&
    mayComeHome(before, after)
  );
}

/** Greek or Cyrillic, in which hardly a letter is left as it was. */
function isOfOtherAlphabet(unit: number): boolean {
  return unit >= 0x0370 && unit < 0x0530;
}

/** Is hardly a letter left as it was? Of Cyrillic read as that of the Macintosh all small ones but `я` are. */
export function isAnother(before: string, after: string): boolean {
  return areOthers(one.spell(before), other.spell(after));
}

/** Room for two words. */
const one = new Spelling();
const other = new Spelling();

function areOthers(before: Spelling, after: Spelling): boolean {
  let same = 0;
  for (let i = 0; i < before.length; i++) if (before.units[i] === after.units[i]) same++;
  return same * 2 < before.length;
}
