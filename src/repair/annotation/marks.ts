import {
  isSameSyllable,
  mandarinReadings,
  matchReading,
  PINYIN_LETTERS,
  withoutTone,
} from '../../unicode/mandarin.ts';
import type { Glance } from '../glance/glance.ts';
import { HAN } from '../glance/traits.ts';

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

/** `usual`: the reading that dictionaries give first; `toneless`: that without its tone mark; `other`: a further one, with or without. */
export type Fit = 'usual' | 'other' | 'toneless';

const PATTERN = new RegExp(
  `([\\u4e00-\\u9fa5])(?:\\(([${PINYIN_LETTERS}]{1,7})\\)|（([${PINYIN_LETTERS}]{1,7})）)`,
  'y',
);

/**
 * Every character followed by one of its own readings in brackets. Small letters only: `鹅(E)` is the key of a menu
 * entry, `王(Wang)` a name. Linear: brackets hold seven letters at most.
 */
export function findMarks(text: string, glance: Glance): Mark[] {
  // Readings stand behind ideographs.
  if ((glance.present & HAN) === 0) return [];
  return bracketsIn(text, glance).flatMap((open) => markAt(text, open) ?? []);
}

/** Pinyin is written in small Latin letters, of which these are the first and the last: ɑ and ɡ are of the IPA. */
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x2af;

/** Where a bracket opens in front of a letter, in order: at the end of what is beyond ASCII, or in front of a letter that is, too. */
function bracketsIn(text: string, { bounds, places, striking }: Glance): number[] {
  const found: number[] = [];
  const look = (open: number) => {
    const unit = text.charCodeAt(open + 1);
    if (unit < FIRST_LETTER || unit > LAST_LETTER) return;
    if ((text[open] === '(' || text[open] === '（') && open > 0 && found.at(-1) !== open) found.push(open);
  };
  let next = 0;
  for (let run = 1; run < bounds.length; run += 2) {
    const end = bounds[run]!;
    for (; next < striking.length && places[striking[next]!]! < end; next++)
      look(places[striking[next]!]! - 1);
    look(end - 1);
    look(end);
  }
  return found;
}

function markAt(text: string, open: number): Mark | null {
  PATTERN.lastIndex = open - 1;
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const character = match[1]!;
  const reading = match[2] ?? match[3]!;
  const fit = fitOf(character, reading);
  if (fit === null) return null;
  const at = match.index;
  const note = match[0].slice(1);
  // Converters that go over a page several times leave several: 監測系(xì)(xì)(xì)統.
  const once = at + 1 + note.length;
  let end = once;
  while (text.startsWith(note, end)) end += note.length;
  const fullWidth = match[3] !== undefined;
  return { at, start: at + 1, end, character, reading, fit, fullWidth, isRepeated: end > once };
}

function fitOf(character: string, reading: string): Fit | null {
  const codePoint = character.codePointAt(0)!;
  if (matchReading(codePoint, reading) === null) return null;
  const usual = mandarinReadings(codePoint)[0]!;
  if (withoutTone(reading) === reading) return isSameSyllable(reading, usual) ? 'toneless' : 'other';
  return usual === reading.normalize('NFC').toLowerCase() ? 'usual' : 'other';
}
