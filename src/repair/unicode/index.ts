import type { Glance } from '../glance/glance.ts';
import { OTHER, UNCOMMON } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { bidiControls } from './bidi-controls.ts';
import { blankLetters } from './blank-letters.ts';
import { c1Controls } from './c1-controls.ts';
import { combiningMarks } from './combining-marks.ts';
import { compatibilityIdeographs } from './compatibility-ideographs.ts';
import { controls } from './controls.ts';
import { decomposed } from './decomposed.ts';
import { disguisedWords } from './disguised-words.ts';
import { homoglyphs } from './homoglyphs.ts';
import { kangxiRadicals } from './kangxi-radicals.ts';
import { ligatures } from './ligatures.ts';
import { lineSeparators } from './line-separators.ts';
import { loneSurrogate } from './lone-surrogate.ts';
import type { HygieneRule } from './rule.ts';
import { softHyphen } from './soft-hyphen.ts';
import { styledLetters } from './styled-letters.ts';
import { Surroundings } from './surroundings.ts';
import { tagCharacters } from './tag-characters.ts';
import { variationSelectors } from './variation-selectors.ts';
import { widthForms } from './width-forms.ts';
import { zeroWidth } from './zero-width.ts';

/** What stands between letters, on them or in their place, and is not seen as such. */
const BETWEEN_LETTERS: readonly HygieneRule[] = [
  controls,
  c1Controls,
  loneSurrogate,
  lineSeparators,
  zeroWidth,
  bidiControls,
  softHyphen,
  tagCharacters,
  variationSelectors,
  blankLetters,
  combiningMarks,
];

/** What is wrong with the letters themselves, which shows when nothing else is in the way. */
const OF_LETTERS: readonly HygieneRule[] = [
  decomposed,
  ligatures,
  widthForms,
  kangxiRadicals,
  compatibilityIdeographs,
  styledLetters,
  homoglyphs,
  disguisedWords,
];

/** UTF-16 units that a trigger may look at on either side of an uncommon one. */
const MARGIN = 5;
/** Of a text with more uncommon characters than one in so many, no excerpt is made. */
const SPARSE = 32;

/** Faults of single characters, after everything that was done to bytes has been undone. */
export const takeOutBetweenLetters = stepOf(BETWEEN_LETTERS, UNCOMMON);
export const repairLetters = stepOf(OF_LETTERS, UNCOMMON | OTHER);

/** @param asked traits of what the rules look for */
function stepOf(rules: readonly HygieneRule[], asked: number): RepairStep {
  return (text, context) => {
    const excerpt = placesWith(asked, text, context.glance(text));
    if (excerpt === '') return [];
    const hygiene = { ...context, around: new Surroundings(text) };
    return rules.flatMap((rule) =>
      context.enabled(rule.id) && rule.trigger.test(excerpt) ? rule.find(text, hygiene) : [],
    );
  };
}

/**
 * What stands around characters with such traits, or all of the text where they are many: for triggers to look at. Of
 * other alphabets only letters beside Latin ones are asked for.
 */
function placesWith(
  asked: number,
  text: string,
  { places, traits, striking, uncommons, present, hasControls }: Glance,
): string {
  if (hasControls) return text;
  if ((present & asked) === 0) return '';
  const most = text.length / SPARSE + 1;
  const pieces: string[] = [];
  let end = 0;
  for (const i of asked === UNCOMMON ? uncommons : striking) {
    const at = places[i]!;
    const found = traits[i]! & asked;
    if (found === 0 || (found === OTHER && !isBesideLatin(text, at))) continue;
    if (pieces.length > most) return text;
    const start = Math.max(end, at - MARGIN);
    end = at + MARGIN + 1;
    pieces.push(text.slice(start, end));
  }
  return pieces.join('');
}

/** Is it a letter of another alphabet with a Latin one before or behind it: `pаypal`? */
function isBesideLatin(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) >= FIRST_OF_OTHERS &&
    (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1)))
  );
}

/** Greek and all behind it. */
const FIRST_OF_OTHERS = 0x370;

function isLatin(unit: number): boolean {
  const folded = unit | 0x20;
  return (folded >= 0x61 && folded <= 0x7a) || (unit >= 0xc0 && unit < 0x250);
}
