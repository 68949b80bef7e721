import type { Runs } from '../runs.ts';
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
 * Anything but what plain English, Chinese, Japanese and Korean are made of, and full-width letters. Most clean text
 * stops here, after one look at each character: no trigger matches without one of these.
 */
const uncommon =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf\u2100-\u2109\u2190-\u2498\u2500-\u2e7f\u3000-\u3098\u309b-\u3163\u3165-\ud7a3\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\uffe0-\uffef]/;
/** UTF-16 units that a trigger may look at on either side of an uncommon one. */
const margin = 5;
/** Of a text with more uncommon characters than one in so many, no excerpt is made. */
const sparse = 32;

/** Faults of single characters, after everything that was done to bytes has been undone. */
export const repairCharacters: RepairStep = (text, context) => {
  const excerpt = uncommonPlaces(text, context.runs(text));
  if (excerpt === '') return [];
  const hygiene = { ...context, around: new Surroundings(text) };
  return rules.flatMap((rule) =>
    context.enabled(rule.id) && rule.trigger.test(excerpt) ? rule.find(text, hygiene) : [],
  );
};

/** What stands around the uncommon characters of a text, or all of it where they are many: for triggers to look at. */
function uncommonPlaces(text: string, { bounds, hasControls }: Runs): string {
  if (hasControls) return text;
  const isUncommon = uncommonUnits();
  const most = text.length / sparse + 1;
  const pieces: string[] = [];
  let end = 0;
  for (let run = 0; run < bounds.length; run += 2) {
    for (let i = bounds[run]!; i < bounds[run + 1]!; i++) {
      if (isUncommon[text.charCodeAt(i)] === 0) continue;
      if (pieces.length > most) return text;
      const start = Math.max(end, i - margin);
      end = i + margin + 1;
      pieces.push(text.slice(start, end));
    }
  }
  return pieces.join('');
}

let memo: Uint8Array | null = null;

function uncommonUnits(): Uint8Array {
  memo ??= Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    uncommon.test(String.fromCharCode(unit)) ? 1 : 0,
  );
  return memo;
}
