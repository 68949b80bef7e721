import type { Model } from './load.ts';
import { bigramHash, trigramHash } from './ngrams.ts';
import { NUL_NATS, symbolNats } from './score.ts';
import { ASTRAL_NATS, ASTRAL_SYMBOLS, astralSymbol, BOUNDARY, SHAPE } from './symbols.ts';
import { find, placeOf } from './table.ts';

/** What {@link scoreSpan} found out last; read it before the next call. Saves an object per call in tight loops. */
export const LAST = { nats: 0, characters: 0, informative: 0 };

/**
 * Latin text repeats a few thousand trigrams over and over. By their own numbers they stand side by side, those of the most
 * common letters in one line of the cache: the nats in 1/256, and one more; 0 is not known yet.
 */
const CODES = ' etaoinsrhldcumfpgwybvk\njxqz0.,\'-’()":;!?/éáíóúàèäöüßñçãõêâôîı';
const CODE_BITS = 6;
const latin = new Uint16Array(1 << (3 * CODE_BITS));
/** Of each symbol below {@link LATIN_END}, its place among {@link CODES}, from 1 on; 0 for others. */
const LATIN_END = 0x180;
const codes = new Uint8Array(LATIN_END);
[...CODES].slice(0, (1 << CODE_BITS) - 1).forEach((letter, i) => {
  if (letter.charCodeAt(0) < LATIN_END) codes[letter.charCodeAt(0)] = i + 1;
});

/** The same of other alphabets, whose symbols are below this one, by a hash. */
const ALPHABETIC = 0x2000;
const MEMO_BITS = 14;
/** Two words a trigram: its first two symbols; its last symbol and its nats in 1/256. */
const memo = new Int32Array(2 << MEMO_BITS).fill(-1);
/** A bigram cell that has not been looked for. */
const UNKNOWN = -2;

/** Which model the memos are of. */
let memoOf: Model | undefined;

/**
 * Scores `[start, end)` of `text` as a text of its own, into {@link LAST}.
 *
 * @param classes where characters are counted by class, if anybody asks
 */
export function scoreSpan(
  model: Model,
  text: string,
  start: number,
  end: number,
  classes: Int32Array | null = null,
): void {
  if (memoOf !== model) {
    memo.fill(-1);
    latin.fill(0);
  }
  memoOf = model;
  const { symbols, shapes } = model.alphabet;
  const { bigrams, symbolClass } = model;
  const shapeNats = model.shapes;
  let symbol2 = BOUNDARY;
  let symbol1 = BOUNDARY;
  let code2 = codes[BOUNDARY]!;
  let code1 = codes[BOUNDARY]!;
  let history = (SHAPE.break << 3) | SHAPE.break;
  let nats = 0;
  let characters = 0;
  let spaces = 0;
  let context = UNKNOWN;
  let fetched = start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    let symbol = symbols[unit]!;
    let shape = shapes[unit]!;
    if ((unit & 0xfc00) === 0xd800 && i + 1 < end && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      symbol = astralSymbol(text.codePointAt(i)!);
      nats += ASTRAL_NATS[symbol - ASTRAL_SYMBOLS]!;
      shape = SHAPE.other;
      i++;
    }
    if (classes !== null) classes[symbolClass[symbol]!]!++;
    const code = symbol < LATIN_END ? codes[symbol]! : 0;
    if (unit === 0) {
      nats += NUL_NATS;
      context = UNKNOWN;
    } else {
      nats += shapeNats[(history << 3) | shape]!;
      let answer = -1;
      let known = -1;
      if (code2 !== 0 && code1 !== 0 && code !== 0) {
        answer = (code2 << (2 * CODE_BITS)) | (code1 << CODE_BITS) | code;
        known = latin[answer]! - 1;
      } else if ((symbol | symbol1) < ALPHABETIC) {
        const pair = (symbol2 << 16) | symbol1;
        const slot = (Math.imul(pair ^ (symbol * 0x9e37), 0x85ebca6b) >>> (32 - MEMO_BITS)) << 1;
        if (memo[slot] === pair && memo[slot + 1]! >>> 16 === symbol) known = memo[slot + 1]! & 0xffff;
        answer = latin.length + slot;
      }
      if (known >= 0) {
        nats += known / 256;
        context = UNKNOWN;
      } else {
        if (i >= fetched && symbol >= ALPHABETIC) {
          fetched = Math.min(end, i + BLOCK);
          fetch(model, text, i, fetched);
        }
        if (context === UNKNOWN) context = find(bigrams, bigramHash(symbol2, symbol1));
        const bigram = find(bigrams, bigramHash(symbol1, symbol));
        const found = symbolNats(model, context, bigram, symbol2, symbol1, symbol);
        nats += found;
        context = bigram;
        if (answer >= latin.length) {
          memo[answer - latin.length] = (symbol2 << 16) | symbol1;
          memo[answer - latin.length + 1] = (symbol << 16) | (found * 256);
        } else if (answer >= 0) latin[answer] = found * 256 + 1;
      }
    }
    if (shape === SHAPE.space || shape === SHAPE.break) spaces++;
    history = ((history << 3) | shape) & 0x3f;
    symbol2 = symbol1;
    symbol1 = symbol;
    code2 = code1;
    code1 = code;
    characters++;
  }
  LAST.nats = nats;
  LAST.characters = characters;
  LAST.informative = characters - spaces;
}

/** UTF-16 units whose n-grams are fetched together: these cells fit where the processor finds them at once. */
const BLOCK = 256;
const places = new Int32Array(2 * BLOCK);

/**
 * Has the processor fetch the cells that the n-grams of `[start, end)` are looked for in, many at a time: of dense scripts nearly each
 * one is far away, and {@link scoreSpan} would wait for one after the other, since what it asks next hangs on the answer.
 */
function fetch({ alphabet, bigrams, trigrams }: Model, text: string, start: number, end: number): void {
  const { symbols } = alphabet;
  let symbol2 = BOUNDARY;
  let symbol1 = BOUNDARY;
  let count = 0;
  for (let i = start; i < end; i++) {
    const symbol = symbols[text.charCodeAt(i)]!;
    places[count++] = placeOf(bigramHash(symbol1, symbol));
    places[count++] = placeOf(trigramHash(symbol2, symbol1, symbol));
    symbol2 = symbol1;
    symbol1 = symbol;
  }
  let sum = 0;
  for (let i = 0; i < count; i += 2) sum ^= bigrams.cells[places[i]!]! ^ trigrams.cells[places[i + 1]!]!;
  // Nobody asks for it, but a compiler leaves out what is not kept.
  places[0] = sum;
}
