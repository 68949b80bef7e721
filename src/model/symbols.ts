import { identityTable } from '../unicode/unit-table.ts';
import { astralClass, bmpClasses, CLASSES, fillByClass } from './classes.ts';

/**
 * What the n-grams are made of. A code point becomes a 16-bit symbol that forgets case and the value of a digit, and a
 * shape that remembers them; letters and case are then priced apart. So WIKIPEDIA costs its letters plus "capitals go
 * on", while wIkIpEdIa pays for every change: KOI8-R read as windows-1251 is exactly Cyrillic with the case turned over.
 */

/** The line break, which also stands for the start of a text. */
export const BOUNDARY = 0x0a;

/**
 * Symbols of characters above the BMP: one per class, in the room that surrogates leave free.
 * The choice within the class is uniform, see {@link ASTRAL_NATS}.
 */
export const ASTRAL_SYMBOLS = 0xd800;

/** Roughly how many characters above the BMP a class has to choose from; anything not named counts as 5000. */
const ASTRAL_SIZES: Readonly<Record<string, number>> = {
  emoji: 1500,
  'han-rare': 60_000,
  private: 131_000,
  enclosed: 300,
};

/** Natural logarithm of the number of characters above the BMP, by class. */
export const ASTRAL_NATS = Float64Array.from(CLASSES, (name) =>
  rounded(Math.log(ASTRAL_SIZES[name] ?? 5000)),
);

/** Shapes: 3 bits. */
export const SHAPE = {
  other: 0,
  lower: 1,
  upper: 2,
  space: 3,
  break: 4,
  digit: 5,
  /** `.`, `!`, `?`, `:` and the like, after which a capital is no surprise. */
  stop: 6,
  uncased: 7,
} as const;

/** All scores are multiples of 1/256 nat, which doubles add without error: sums do not depend on their order. */
export function rounded(nats: number): number {
  return Math.round(nats * 256) / 256;
}

export interface Alphabet {
  /** Class of each BMP code point. */
  readonly classes: Uint8Array;
  /** Symbol of each BMP code point. */
  readonly symbols: Uint16Array;
  /** Shape of each BMP code point. */
  readonly shapes: Uint8Array;
}

/** Stretches with cased letters whose simple lower-case mapping has been stable since Unicode 5. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xb5, 0x24f],
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** The zeros of ASCII, Arabic, Persian, Devanagari, Bengali, Thai and full-width digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

export function buildAlphabet(): Alphabet {
  const classes = bmpClasses();
  const symbols = identityTable();
  const shapes = fillByClass(new Uint8Array(0x10000), shapeOfClass);
  for (const mark of '.!?:;。！？：；…') shapes[mark.charCodeAt(0)] = SHAPE.stop;
  for (const zero of ZEROS) {
    symbols.fill(zero, zero, zero + 10);
    shapes.fill(SHAPE.digit, zero, zero + 10);
  }
  for (let letter = 0x61; letter <= 0x7a; letter++) shapes[letter] = SHAPE.lower;
  for (const [first, last] of CASED) foldCase(first, last, symbols, shapes);
  // Turkish capital dotted I has no one-character lower case in Unicode; to us it is the capital of i.
  symbols[0x130] = 0x69;
  shapes[0x130] = SHAPE.upper;
  // Columns of a table are apart as words are; the texts that the model was made of have hardly a tab.
  symbols[0x09] = 0x20;
  for (const breaker of [0x00, 0x0d, 0x2028, 0x2029]) symbols[breaker] = BOUNDARY;
  // As a context, NUL is what callers pass for the start of the text.
  shapes[0] = SHAPE.break;
  symbols.fill(ASTRAL_SYMBOLS + CLASSES.indexOf('surrogate'), 0xd800, 0xe000);
  return { classes, symbols, shapes };
}

function foldCase(first: number, last: number, symbols: Uint16Array, shapes: Uint8Array): void {
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const letter = String.fromCharCode(codePoint);
    const lower = letter.toLowerCase();
    if (lower !== letter && lower.length === 1) {
      symbols[codePoint] = lower.charCodeAt(0);
      shapes[codePoint] = SHAPE.upper;
      shapes[lower.charCodeAt(0)] = SHAPE.lower;
    } else if (letter.toUpperCase() !== letter) shapes[codePoint] = SHAPE.lower;
  }
}

function shapeOfClass(name: (typeof CLASSES)[number]): number {
  if (name === 'break') return SHAPE.break;
  if (name === 'space') return SHAPE.space;
  if (name === 'digit') return SHAPE.digit;
  if (/^(han|hangul|hiragana|katakana|hebrew|arabic|devanagari|bengali|tamil|thai)/.test(name))
    return SHAPE.uncased;
  return SHAPE.other;
}

/** Symbol of a code point above the BMP. */
export const astralSymbol = (codePoint: number): number => ASTRAL_SYMBOLS + astralClass(codePoint);
