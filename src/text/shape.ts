import { SINGLE, tokenKinds, WORD } from './tokens.ts';

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

// Beside those of tokens.
const PAUSE = 3;
const END = 4;
const SEPARATOR = 5;
const DIGIT = 6;
const UPPER = 7;
const BREAK = 8;

let memo: Uint8Array | undefined;

/** What each UTF-16 unit counts as: one look for every unit of every text. Built on first use, 64 kB. */
function classes(): Uint8Array {
  if (memo !== undefined) return memo;
  memo = tokenKinds().slice().fill(UPPER, 0x41, 0x5b).fill(DIGIT, 0x30, 0x3a);
  memo[0x0a] = BREAK;
  for (const separator of '|｜»›>·•/_→«‹<\\') memo[separator.charCodeAt(0)] = SEPARATOR;
  for (const end of '.。!！?？…؟।') memo[end.charCodeAt(0)] = END;
  for (const pause of ',，、;；:：،؛') memo[pause.charCodeAt(0)] = PAUSE;
  return memo;
}

/** One pass over the units of `[start, end)`. */
export function shapeOf(text: string, start = 0, end = text.length): Shape {
  const kinds = classes();
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
    const kind = kinds[text.charCodeAt(i)]!;
    let word = false;
    switch (kind) {
      case WORD:
        letters++;
        word = true;
        break;
      case SINGLE:
        tokens++;
        single++;
        letters++;
        break;
      case UPPER:
        upper++;
        letters++;
        word = true;
        break;
      case DIGIT:
        digits++;
        word = true;
        break;
      case PAUSE:
        pauses++;
        break;
      case END:
        ends++;
        break;
      case SEPARATOR:
        separators++;
        break;
      case BREAK:
        lines++;
        break;
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
