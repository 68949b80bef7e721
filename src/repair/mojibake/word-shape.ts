/** What a UTF-16 unit is to a word: a letter of one of three alphabets or of another, and its case. */
const latin = 1;
const cyrillic = 2;
const greek = 4;
const otherLetter = 8;
const letters = latin | cyrillic | greek | otherLetter;
const upper = 16;
const lower = 32;
const isFilled = 128;

/** Filled as units are asked for: few of them ever are. */
const shapes = new Uint8Array(0x10000);

/** The shape of a UTF-16 unit; never 0. */
export function shapeOf(unit: number): number {
  if (shapes[unit] === 0) shapes[unit] = findShape(String.fromCharCode(unit));
  return shapes[unit]!;
}

function findShape(character: string): number {
  let shape = isFilled;
  if (/\p{L}/u.test(character)) {
    if (/\p{Script=Latin}/u.test(character)) shape |= latin;
    else if (/\p{Script=Cyrillic}/u.test(character)) shape |= cyrillic;
    else shape |= /\p{Script=Greek}/u.test(character) ? greek : otherLetter;
  }
  if (/\p{Lu}/u.test(character)) shape |= upper;
  if (/\p{Ll}/u.test(character)) shape |= lower;
  return shape;
}

/** Has a word letters of more than one of the three alphabets that look alike? */
export function mixesAlphabets(word: string): boolean {
  let all = 0;
  for (let i = 0; i < word.length; i++) all |= shapeOf(word.charCodeAt(i)) & letters & ~otherLetter;
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
    if ((shape & upper) !== 0 && (before & lower) !== 0) return false;
    if (isInner && (shape & lower) !== 0) return false;
    isInner = i > start && (shape & upper) !== 0 && byte > 0x7f;
    all |= shape & letters;
    if (all !== latin && all !== cyrillic && all !== greek && all !== 0) return false;
    before = shape;
  }
  return all !== 0;
}
