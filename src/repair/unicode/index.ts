import type { RepairStep } from '../step.ts';
import { bidiControls } from './bidi-controls.ts';
import { blankLetters } from './blank-letters.ts';
import { c1Controls } from './c1-controls.ts';
import { combiningMarks } from './combining-marks.ts';
import { compatibilityIdeographs } from './compatibility-ideographs.ts';
import { controls } from './controls.ts';
import { decomposed } from './decomposed.ts';
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

const rules: readonly HygieneRule[] = [
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
  decomposed,
  ligatures,
  widthForms,
  kangxiRadicals,
  compatibilityIdeographs,
  styledLetters,
  homoglyphs,
];

/**
 * Anything but what plain English, Chinese, Japanese and Korean are made of. Most clean text stops here, after
 * one look at each character.
 */
const uncommon =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf\u2100-\u2109\u2190-\u2498\u2500-\u2e7f\u3000-\u3098\u309b-\u3163\u3165-\ud7a3\uff01-\uff9f\uffe0-\uffef]/;

/** Faults of single characters, after everything that was done to bytes has been undone. */
export const repairCharacters: RepairStep = (text, context) => {
  if (!uncommon.test(text) && !widthForms.trigger.test(text)) return [];
  const hygiene = { ...context, around: new Surroundings(text) };
  return rules.flatMap((rule) =>
    context.enabled(rule.id) && rule.trigger.test(text) ? rule.find(text, hygiene) : [],
  );
};
