import { nats } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { isLetterSpokenOf, mayNameThings } from './about-letters.ts';
import { areAccentRows } from './accent-rows.ts';
import { isAnother } from './another-alphabet.ts';
import { charset, isMultibyte } from './charset.ts';
import { isFootnoted } from './footnote-signs.ts';
import { kinOf } from './kin-words.ts';
import { type Tally, tally } from './misread-words.ts';
import { READ_WITH } from './names.ts';
import { hasKnownWord, type OddWord, oddWordsOf } from './odd-words.ts';
import { isQuantity } from './quantities.ts';
import { areInSequences } from './sequences.ts';
import { isSpanishShout } from './spanish-marks.ts';
import { beyondAscii, streamOf } from './stream.ts';
import type { Prices } from './stretches.ts';
import { Trial } from './trial.ts';
import { type Mended, proposeLikeliest } from './word-proposals.ts';

/** Borders cost little where words have told what kind of damage there is. */
const TOLD: Prices = { enter: 2, leave: 1, midway: 8 };
/** How far from a word its line is read, in UTF-16 units. */
const FURTHEST = 1000;

/**
 * A few accents among plain letters (`sŽlectionner` for sélectionner) are too little for n-grams to go by: each
 * might be a letter of a language that the model has not read. Words tell them apart.
 */
export const repairMisreadWords: RepairStep = (text, context) => {
  const odd = oddWordsOf(text, context.glance(text)).filter(
    (word) => !isLetterSpokenOf(text, word) && !isSpanishShout(text, word) && !isQuantity(word),
  );
  if (odd.length === 0 || isSurelyUtf8(text)) return [];
  const tallies = tally(text, odd, nats);
  if (tallies.length === 0) return [];
  const single = withoutUtf8(odd);
  const told = single.length === odd.length ? tallies : tally(text, single, nats);
  if (told[0] !== undefined && isNoMisreading(text, told[0])) return [];
  return proposeLikeliest(text, told, (best) => mend(text, single, best));
};

/** Is what tells of the likeliest one something that people write? */
function isNoMisreading(text: string, likeliest: Tally): boolean {
  return (
    mayNameThings(text, likeliest) ||
    isFootnoted(likeliest) ||
    areAccentRows(likeliest.changed.map(({ word }) => word.text))
  );
}

/** The words but for those that are UTF-8 all through, if so much of it is no accident: others see to these. */
function withoutUtf8(odd: readonly OddWord[]): readonly OddWord[] {
  let inUtf8 = 0;
  const others = odd.filter((word) => {
    const stream = streamOf(word.text, 0, word.text.length);
    const beyond = beyondAscii(stream);
    const isInUtf8 = READ_WITH.some(
      (read) => !isMultibyte(read) && areInSequences(stream, charset(read), word.text.length, WHOLLY, beyond),
    );
    if (isInUtf8) inUtf8 += beyond;
    return !isInUtf8;
  });
  return inUtf8 < FEWEST ? odd : others;
}

const WHOLLY = 1;

/** Is the text full of UTF-8 sequences? They say more than words, and others see to them first. */
function isSurelyUtf8(text: string): boolean {
  const stream = streamOf(text, 0, Math.min(text.length, SAMPLE));
  const beyond = beyondAscii(stream);
  if (beyond < FEWEST) return false;
  // One by one: the tables that ask all readers at once are large, and most texts need none of them.
  return READ_WITH.some(
    (read) => !isMultibyte(read) && areInSequences(stream, charset(read), text.length, SURELY, beyond),
  );
}

const SAMPLE = 400;
const SURELY = 0.9;
/** Of two characters together some decoder or other makes a sequence. */
const FEWEST = 4;

/**
 * Where words in the same line are as they should be, accents are mended word by word. Elsewhere, and in other
 * alphabets, where hardly a letter is left as it was, what is damaged is told from what is not along the line.
 */
function mend(text: string, odd: readonly OddWord[], { misreading, changed }: Tally): Mended[] {
  const isOther = changed.some(
    ({ word, after }) => OTHER_ALPHABET.test(after) && isAnother(word.text, after),
  );
  const places = changed.flatMap(({ word }) => word.places);
  const alongLines = linesOf(text, places)
    .filter((line) => isOther || !hasWordOfItsOwn(text, line, odd, changed))
    .flatMap((line) => new Trial(text, line, nats, TOLD).stretchesOf([misreading]) ?? []);
  if (isOther) return alongLines;
  const isCovered = ({ start, end }: Span) => alongLines.some((one) => one.start < end && start < one.end);
  const wordByWord = changed.flatMap(({ word, after }) =>
    word.places
      .filter((place) => !isCovered(place))
      .map(({ start, end }) => ({ start, end, changes: changesBetween(word.text, after, start) })),
  );
  const kin = kinOf(text, { misreading, changed })
    .filter((one) => !isCovered(one))
    .map(({ start, end, before, after }) => ({ start, end, changes: changesBetween(before, after, start) }));
  return [...alongLines, ...wordByWord, ...kin];
}

/** Is there a word beyond ASCII in a line that we know, or one in Latin letters that the misreading leaves as it is? */
function hasWordOfItsOwn(
  text: string,
  { start, end }: Span,
  odd: readonly OddWord[],
  changed: Tally['changed'],
): boolean {
  const mended = new Set(changed.map(({ word }) => word));
  const isLeft = odd.some(
    (word) =>
      !mended.has(word) &&
      /\p{Script=Latin}/u.test(word.text) &&
      word.places.some((place) => start <= place.start && place.end <= end),
  );
  return isLeft || hasKnownWord(text.slice(start, end));
}

const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The lines that `places` are in, or as much of them as is read in one go. */
function linesOf(text: string, places: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const taken = lines.at(-1)?.end ?? 0;
    if (place.start < taken) continue;
    let { start, end } = place;
    while (start > taken && place.start - start < FURTHEST && text.charCodeAt(start - 1) !== 0x0a) start--;
    while (end < text.length && end - place.end < FURTHEST && text.charCodeAt(end) !== 0x0a) end++;
    lines.push({ start, end });
  }
  return lines;
}

/** Letter for letter: both have as many. */
function changesBetween(before: string, after: string, start: number): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < before.length; i++) {
    if (before[i] !== after[i]) changes.push({ start: start + i, end: start + i + 1, after: after[i]! });
  }
  return changes;
}
