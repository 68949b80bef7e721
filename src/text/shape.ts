import { isUnspaced } from './tokens.ts';

/** What a stretch of text looks like, whatever it says. Counts are of UTF-16 units unless they say otherwise. */
export interface Shape {
  /** See `countTokens`. */
  readonly tokens: number;
  /** Share of tokens that are single characters of an unspaced script, 0..1. */
  readonly unspaced: number;
  readonly digits: number;
  readonly upper: number;
  readonly letters: number;
  /** Commas and the like: signs that a sentence goes on. */
  readonly pauses: number;
  readonly ends: number;
  /** Bars, arrows, bullets and slashes that part the entries of a menu. */
  readonly separators: number;
  readonly lines: number;
}

const PAUSES = new Set(',，、;；:：،؛'.split('').map((c) => c.charCodeAt(0)));
const ENDS = new Set('.。!！?？…؟।'.split('').map((c) => c.charCodeAt(0)));
const SEPARATORS = new Set('|｜»›>·•/_→«‹<\\'.split('').map((c) => c.charCodeAt(0)));

/** One pass over the units of `[start, end)`. */
export function shapeOf(text: string, start = 0, end = text.length): Shape {
  let tokens = 0;
  let single = 0;
  let digits = 0;
  let upper = 0;
  let letters = 0;
  let pauses = 0;
  let ends = 0;
  let separators = 0;
  let lines = 1;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    let word = false;
    if (unit >= 0x61 && unit <= 0x7a) {
      letters++;
      word = true;
    } else if (unit === 0x20) {
      // the most common unit but letters
    } else if (unit >= 0x30 && unit <= 0x39) {
      digits++;
      word = true;
    } else if (unit >= 0x41 && unit <= 0x5a) {
      upper++;
      letters++;
      word = true;
    } else if (unit === 0x0a) lines++;
    else if (isUnspaced(unit)) {
      tokens++;
      single++;
      letters++;
    } else if (PAUSES.has(unit)) pauses++;
    else if (ENDS.has(unit)) ends++;
    else if (SEPARATORS.has(unit)) separators++;
    else if (isLetter(unit)) {
      letters++;
      word = true;
    }
    if (word && !inWord) tokens++;
    inWord = word;
  }
  return {
    tokens,
    unspaced: tokens === 0 ? 0 : single / tokens,
    digits,
    upper,
    letters,
    pauses,
    ends,
    separators,
    lines,
  };
}

/** Letters beyond ASCII, roughly: no punctuation, symbols or private use. */
function isLetter(unit: number): boolean {
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    unit < 0xe000
  );
}
