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

function shapeOf(unit: number): number {
  const character = String.fromCharCode(unit);
  let shape = isFilled;
  if (/\p{L}/u.test(character)) {
    if (/\p{Script=Latin}/u.test(character)) shape |= latin;
    else if (/\p{Script=Cyrillic}/u.test(character)) shape |= cyrillic;
    else shape |= /\p{Script=Greek}/u.test(character) ? greek : otherLetter;
  }
  if (/\p{Lu}/u.test(character)) shape |= upper;
  if (/\p{Ll}/u.test(character)) shape |= lower;
  shapes[unit] = shape;
  return shape;
}

/**
 * Are the letters of `units` Latin, Cyrillic or Greek, only one of these, without a capital behind a small letter, or one
 * beyond ASCII amidst a word in small letters (`KÖrper`)?
 */
export function looksLikeWord(units: Uint16Array, length: number): boolean {
  let all = 0;
  let before = 0;
  let isInner = false;
  for (let i = 0; i < length; i++) {
    const shape = shapes[units[i]!] || shapeOf(units[i]!);
    if ((shape & upper) !== 0 && (before & lower) !== 0) return false;
    if (isInner && (shape & lower) !== 0) return false;
    isInner = i > 0 && (shape & upper) !== 0 && units[i]! > 0x7f;
    all |= shape & letters;
    if (all !== latin && all !== cyrillic && all !== greek && all !== 0) return false;
    before = shape;
  }
  return all !== 0;
}
