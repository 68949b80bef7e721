import { CLASSES } from './classes.ts';
import { ALPHA_ZERO, type Model, SIXTEENTH } from './load.ts';
import { bigramHash, GOES_ON, LEVELS, trigramHash } from './ngrams.ts';
import { ASTRAL_NATS, ASTRAL_SYMBOLS, astralSymbol, SHAPE } from './symbols.ts';
import { find, valueAt } from './table.ts';

/** NUL is no character of any text; it gets the price of the rarest. */
export const NUL_NATS = 16;

/**
 * Nats of a symbol after two symbols: trigram, else bigram, else class.
 *
 * @param context cell of the two symbols before in the bigram table, which knows whether trigrams go on from there
 * @param bigram cell of the last two of the three symbols; both are -1 when there is none
 */
export function symbolNats(
  model: Model,
  context: number,
  bigram: number,
  previous2: number,
  previous: number,
  next: number,
): number {
  let weight = 0;
  if (context >= 0 && (valueAt(model.bigrams, context) & GOES_ON) !== 0) {
    const trigram = find(model.trigrams, trigramHash(previous2, previous, next));
    if (trigram >= 0) return model.trigramLevels[valueAt(model.trigrams, trigram)]!;
    weight = model.contextLevels[model.contexts[context]!]!;
  }
  // A weight above one may not make a probability of it.
  if (bigram >= 0)
    return Math.max(0, weight + model.bigramLevels[valueAt(model.bigrams, bigram) & (LEVELS - 1)]!);
  const { symbolClass } = model;
  const transition = model.transitions[symbolClass[previous]! * CLASSES.length + symbolClass[next]!]!;
  const letter = (model.alphas[previous]! - ALPHA_ZERO + model.within[next]!) * SIXTEENTH;
  return Math.max(0, weight + transition + letter);
}

/**
 * Nats of the code point `next` after two code points; 0 stands for the start of the text. Searches ask for the same
 * three characters again and again, in text as it stands and in one reading after another, so these are remembered.
 */
export function codePointNats(model: Model, previous2: number, previous: number, next: number): number {
  if (next === 0) return NUL_NATS;
  if ((previous2 | previous | next) > 0xffff) return unremembered(model, previous2, previous, next);
  if (recentOf !== model) recent.fill(0);
  recentOf = model;
  const pair = (previous2 << 16) | previous;
  const slot = (Math.imul(Math.imul(pair, 0x9e3779b1) ^ next, 0x85ebca6b) >>> (32 - RECENT_BITS)) << 1;
  const known = recent[slot + 1]!;
  if (recent[slot] === pair && known >>> 16 === next) return (known & 0xffff) / 256;
  const nats = unremembered(model, previous2, previous, next);
  recent[slot] = pair;
  recent[slot + 1] = (next << 16) | (nats * 256);
  return nats;
}

const RECENT_BITS = 15;
/** Two words for three code points of the BMP: the first two; the last and its nats in 1/256. A last of 0 is none. */
const recent = new Int32Array(2 << RECENT_BITS);
/** Which model they are of. */
let recentOf: Model | undefined;

/** The last two symbols that were looked up, and their cell in the bigram table. */
const before: { model: Model | undefined; symbol1: number; symbol: number; bigram: number } = {
  model: undefined,
  symbol1: -1,
  symbol: -1,
  bigram: -1,
};

function unremembered(model: Model, previous2: number, previous: number, next: number): number {
  const { symbols, shapes } = model.alphabet;
  const symbol2 = previous2 < 0x10000 ? symbols[previous2]! : astralSymbol(previous2);
  const symbol1 = previous < 0x10000 ? symbols[previous]! : astralSymbol(previous);
  const symbol = next < 0x10000 ? symbols[next]! : astralSymbol(next);
  const shape2 = previous2 < 0x10000 ? shapes[previous2]! : SHAPE.other;
  const shape1 = previous < 0x10000 ? shapes[previous]! : SHAPE.other;
  const shape = next < 0x10000 ? shapes[next]! : SHAPE.other;
  // Texts are mostly read in order, and then the last two symbols before were the last two of the call before.
  const isNext = before.symbol1 === symbol2 && before.symbol === symbol1 && before.model === model;
  const context = isNext ? before.bigram : find(model.bigrams, bigramHash(symbol2, symbol1));
  const bigram = find(model.bigrams, bigramHash(symbol1, symbol));
  before.model = model;
  before.symbol1 = symbol1;
  before.symbol = symbol;
  before.bigram = bigram;
  const nats =
    symbolNats(model, context, bigram, symbol2, symbol1, symbol) +
    model.shapes[(shape2 << 6) | (shape1 << 3) | shape]!;
  return next < 0x10000 ? nats : nats + ASTRAL_NATS[symbol - ASTRAL_SYMBOLS]!;
}

/**
 * The same by the kinds of characters alone: what is left of the model where it has read neither three nor two of them
 * together. About a tenth of the time, for telling what is worth a closer look.
 */
export function roughNats(model: Model, previous2: number, previous: number, next: number): number {
  const { symbols, shapes } = model.alphabet;
  const { symbolClass } = model;
  const symbol1 = symbols[previous]!;
  const symbol = symbols[next]!;
  const transition = model.transitions[symbolClass[symbol1]! * CLASSES.length + symbolClass[symbol]!]!;
  const letter = (model.alphas[symbol1]! - ALPHA_ZERO + model.within[symbol]!) * SIXTEENTH;
  const shape = (shapes[previous2]! << 6) | (shapes[previous]! << 3) | shapes[next]!;
  return Math.max(0, transition + letter) + model.shapes[shape]!;
}
