import { CLASSES } from './classes.ts';
import { ALPHA_ZERO, type Model, SIXTEENTH } from './load.ts';
import { ASTRAL_NATS, ASTRAL_SYMBOLS, astralSymbol, BOUNDARY, SHAPE } from './symbols.ts';
import { bigramHash, contextHash, find, trigramHash } from './table.ts';

/** NUL is no character of any text; it gets the price of the rarest. */
export const NUL_NATS = 16;

/** Nats of a symbol after two symbols: trigram, else bigram, else class. */
function symbolNats(model: Model, previous2: number, previous: number, next: number): number {
  const { table } = model;
  const trigram = find(table, trigramHash(previous2, previous, next));
  if (trigram >= 0) return model.trigramLevels[trigram]!;
  const context = find(table, contextHash(previous2, previous));
  const weight = context >= 0 ? model.contextLevels[context]! : 0;
  const bigram = find(table, bigramHash(previous, next));
  if (bigram >= 0) return weight + model.bigramLevels[bigram]!;
  const { symbolClass } = model;
  const transition = model.transitions[symbolClass[previous]! * CLASSES.length + symbolClass[next]!]!;
  return weight + transition + (model.alphas[previous]! - ALPHA_ZERO + model.within[next]!) * SIXTEENTH;
}

/** Nats of the code point `next` after two code points; 0 stands for the start of the text. */
export function codePointNats(model: Model, previous2: number, previous: number, next: number): number {
  if (next === 0) return NUL_NATS;
  const { symbols, shapes } = model.alphabet;
  const symbol2 = previous2 < 0x10000 ? symbols[previous2]! : astralSymbol(previous2);
  const symbol1 = previous < 0x10000 ? symbols[previous]! : astralSymbol(previous);
  const shape2 = previous2 < 0x10000 ? shapes[previous2]! : SHAPE.other;
  const shape1 = previous < 0x10000 ? shapes[previous]! : SHAPE.other;
  const row = (shape2 << 6) | (shape1 << 3);
  if (next < 0x10000)
    return symbolNats(model, symbol2, symbol1, symbols[next]!) + model.shapes[row | shapes[next]!]!;
  const symbol = astralSymbol(next);
  return (
    symbolNats(model, symbol2, symbol1, symbol) + model.shapes[row]! + ASTRAL_NATS[symbol - ASTRAL_SYMBOLS]!
  );
}

/** What {@link scoreSpan} found out last; read it before the next call. Saves an object per call in tight loops. */
export const last = { nats: 0, characters: 0, informative: 0 };

/** Scores `[start, end)` of `text` as a text of its own, into {@link last}. */
export function scoreSpan(model: Model, text: string, start: number, end: number): void {
  const { symbols, shapes } = model.alphabet;
  const shapeNats = model.shapes;
  let symbol2 = BOUNDARY;
  let symbol1 = BOUNDARY;
  let history = (SHAPE.break << 3) | SHAPE.break;
  let nats = 0;
  let characters = 0;
  let spaces = 0;
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
    if (unit === 0) nats += NUL_NATS;
    else nats += symbolNats(model, symbol2, symbol1, symbol) + shapeNats[(history << 3) | shape]!;
    if (shape === SHAPE.space || shape === SHAPE.break) spaces++;
    history = ((history << 3) | shape) & 0x3f;
    symbol2 = symbol1;
    symbol1 = symbol;
    characters++;
  }
  last.nats = nats;
  last.characters = characters;
  last.informative = characters - spaces;
}
