import { mandarinReadings, matchReading, pinyinLetters, withoutTone } from '../../unicode/mandarin.ts';

/** A reading written behind a character: `發(fā)`. */
export interface Mark {
  /** Where the character stands. */
  readonly at: number;
  /** The opening bracket. */
  readonly start: number;
  /** Behind the closing bracket, the last one where the same reading stands there several times. */
  readonly end: number;
  readonly character: string;
  readonly reading: string;
  readonly fit: Fit;
  /** `（fā）` rather than `(fā)`. */
  readonly fullWidth: boolean;
  /** `(fā)(fā)`: only programs say it twice. */
  readonly isRepeated: boolean;
}

/** `usual`: the reading that dictionaries give first; `other`: a further one; `toneless`: without tone mark. */
export type Fit = 'usual' | 'other' | 'toneless';

const pattern = new RegExp(
  `([\\u4e00-\\u9fa5])(?:\\(([${pinyinLetters}]{1,7})\\)|（([${pinyinLetters}]{1,7})）)`,
  'y',
);

/**
 * Every character followed by one of its own readings in brackets. Small letters only: `鹅(E)` is the key of a menu
 * entry, `王(Wang)` a name. Linear: brackets hold seven letters at most.
 */
export function findMarks(text: string): Mark[] {
  return [...marksWith('(', text), ...marksWith('（', text)].sort((a, b) => a.at - b.at);
}

/** Pinyin is written in Latin letters, of which these are the last: ɑ and ɡ are of the IPA. */
const lastLetter = 0x2af;

function marksWith(bracket: string, text: string): Mark[] {
  const marks: Mark[] = [];
  for (let open = text.indexOf(bracket, 1); open > 0; open = text.indexOf(bracket, open + 1)) {
    // Most brackets hold no letters.
    if (text.charCodeAt(open + 1) > lastLetter) continue;
    pattern.lastIndex = open - 1;
    const match = pattern.exec(text);
    if (match === null) continue;
    const character = match[1]!;
    const reading = match[2] ?? match[3]!;
    const fit = fitOf(character, reading);
    if (fit === null) continue;
    const at = match.index;
    const note = match[0].slice(1);
    // Converters that go over a page several times leave several: 監測系(xì)(xì)(xì)統.
    const once = at + 1 + note.length;
    let end = once;
    while (text.startsWith(note, end)) end += note.length;
    const fullWidth = match[3] !== undefined;
    marks.push({ at, start: at + 1, end, character, reading, fit, fullWidth, isRepeated: end > once });
  }
  return marks;
}

function fitOf(character: string, reading: string): Fit | null {
  const codePoint = character.codePointAt(0)!;
  const match = matchReading(codePoint, reading);
  if (match === null) return null;
  if (withoutTone(reading) === reading) return 'toneless';
  return mandarinReadings(codePoint)[0] === reading.normalize('NFC').toLowerCase() ? 'usual' : 'other';
}
