import type { Spelling } from './spelling.ts';

/** What a UTF-16 unit is to a word: a letter of one of three alphabets or of another, and its case. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 4;
const OTHER_LETTER = 8;
export const LETTERS = LATIN | CYRILLIC | GREEK | OTHER_LETTER;
export const UPPER = 16;
const LOWER = 32;
const MARK = 64;
const IS_FILLED = 128;

/** Filled as units are asked for: few of them ever are. */
const shapes = new Uint8Array(0x10000);

/** The shape of a UTF-16 unit; never 0. */
export function shapeOf(unit: number): number {
  if (shapes[unit] === 0) shapes[unit] = findShape(String.fromCharCode(unit));
  return shapes[unit]!;
}

export function isLetter(unit: number): boolean {
  return (shapeOf(unit) & LETTERS) !== 0;
}

export function isCapital(unit: number): boolean {
  return (shapeOf(unit) & UPPER) !== 0;
}

/** Is it a letter, or a mark on one? */
export function isOfLetters(unit: number): boolean {
  return (shapeOf(unit) & (LETTERS | MARK)) !== 0;
}

/** Has it a capital beyond ASCII behind a small letter, as no word has: `perchÈ`? Not an ending to a word in capitals. */
export function hasInnerCapital({ units, length }: Spelling): boolean {
  for (let i = 1; i < length; i++) {
    if (units[i]! < 0x80 || !isCapital(units[i]!) || !isSmall(units[i - 1]!)) continue;
    if (i + 1 === length || !isCapital(units[i + 1]!)) return true;
  }
  return false;
}

/** Is all of it in capitals but for the first letter, and nothing of ASCII, as no abbreviation is: `оПЕБНГЗР`? */
export function isTurnedOver({ units, length }: Spelling): boolean {
  if (length < FEWEST_TURNED || units[0]! < 0x80 || !isSmall(units[0]!)) return false;
  for (let i = 1; i < FEWEST_TURNED; i++) if (units[i]! < 0x80 || !isCapital(units[i]!)) return false;
  return true;
}

const FEWEST_TURNED = 4;

function isSmall(unit: number): boolean {
  return (shapeOf(unit) & LOWER) !== 0;
}

function findShape(character: string): number {
  let shape = IS_FILLED;
  if (/\p{L}/u.test(character)) {
    if (/\p{Script=Latin}/u.test(character)) shape |= LATIN;
    else if (/\p{Script=Cyrillic}/u.test(character)) shape |= CYRILLIC;
    else shape |= /\p{Script=Greek}/u.test(character) ? GREEK : OTHER_LETTER;
  }
  if (/\p{M}/u.test(character)) shape |= MARK;
  if (/\p{Lu}/u.test(character)) shape |= UPPER;
  if (/\p{Ll}/u.test(character)) shape |= LOWER;
  return shape;
}

/** Has a word letters of more than one of the three alphabets that look alike? */
export function mixesAlphabets({ units, length }: Spelling): boolean {
  let all = 0;
  for (let i = 0; i < length; i++) all |= shapeOf(units[i]!) & LETTERS & ~OTHER_LETTER;
  return (all & (all - 1)) !== 0;
}

/**
 * Are the letters that `bytes` stand for Latin, Cyrillic or Greek, only one of these, without a capital behind a small
 * letter, or one beyond ASCII amidst a word in small letters (`KÖrper`)? Most misreadings are through with here, within two
 * or three letters.
 *
 * @param shapes {@link shapeOf} what each byte stands for, 0 for what no word has
 */
export function looksLikeWord(bytes: Uint8Array, start: number, end: number, shapes: Uint8Array): boolean {
  let all = 0;
  let before = 0;
  let isInner = false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    const shape = shapes[byte]!;
    if (shape === 0) return false;
    if ((shape & UPPER) !== 0 && (before & LOWER) !== 0) return false;
    if (isInner && (shape & LOWER) !== 0) return false;
    isInner = i > start && (shape & UPPER) !== 0 && byte > 0x7f;
    all |= shape & LETTERS;
    if (all !== LATIN && all !== CYRILLIC && all !== GREEK && all !== 0) return false;
    before = shape;
  }
  return all !== 0;
}
