import { CLASSES } from '../../src/model/classes.ts';
import { ASTRAL_SYMBOLS, astralSymbol, BOUNDARY, buildAlphabet, SHAPE } from '../../src/model/symbols.ts';
import { Counter } from './counter.ts';
import type { Setting } from './punctuation.ts';

const alphabet = buildAlphabet();

/** Everything the model is estimated from: weighted counts of symbols, and of shapes after shapes. */
export class Counts {
  readonly unigrams = new Counter(16);
  readonly bigrams = new Counter(22);
  readonly trigrams = new Counter(24);
  /** Index: shape before last, shape before, shape; 3 bits each. */
  readonly shapes = new Float64Array(512);

  /**
   * @param weight of each character
   * @param lineWeight of what stands first in the line: files of short lines would otherwise decide how texts begin
   */
  addLine(line: string, weight: number, lineWeight: number): void {
    let previous2 = BOUNDARY;
    let previous = BOUNDARY;
    let shape2: number = SHAPE.break;
    let shape1: number = SHAPE.break;
    for (const character of `${line}\n`) {
      const codePoint = character.codePointAt(0)!;
      const symbol = symbolOf(codePoint);
      const shape = shapeOf(codePoint);
      const w = previous === BOUNDARY ? lineWeight : weight;
      this.unigrams.add(symbol, weight);
      this.bigrams.add(Counter.key(0, previous, symbol), w);
      this.trigrams.add(Counter.key(previous2, previous, symbol), previous2 === BOUNDARY ? lineWeight : w);
      this.shapes[(shape2 << 6) | (shape1 << 3) | shape]! += weight;
      previous2 = previous;
      previous = symbol;
      shape2 = shape1;
      shape1 = shape;
    }
  }

  /** Words that are expected `count` times each, between what may stand around them. */
  addWords(words: Iterable<readonly [word: string, count: number]>, { before, after }: Setting): void {
    // Only two characters of a word can be seen from outside.
    const heads = new Map<string, number>();
    const tails = new Map<string, number>();
    for (const [word, count] of words) {
      const characters = Array.from(word);
      const head = characters.slice(0, 2).join('');
      const tail = characters.slice(-2).join('');
      heads.set(head, (heads.get(head) ?? 0) + count);
      tails.set(tail, (tails.get(tail) ?? 0) + count);
      this.addSymbols(symbolsOf(word), 0, count);
    }
    for (const [head, count] of heads) {
      for (const [text, p] of before) {
        const around = symbolsOf(text);
        // The neighbour itself is counted as what follows the word before.
        this.addSymbols([...around, ...symbolsOf(head)], around.length, count * p, false);
      }
    }
    for (const [tail, count] of tails) {
      const end = symbolsOf(tail);
      for (const [text, p] of after) this.addSymbols([...end, ...symbolsOf(text)], end.length, count * p);
    }
  }

  /** Counts the n-grams that reach past `from`; what stands before `symbols` is not known. */
  private addSymbols(symbols: readonly number[], from: number, count: number, unigrams = true): void {
    const unit = Math.min(1, count);
    for (let i = from; i < symbols.length; i++) {
      const symbol = symbols[i]!;
      const isNew = unigrams || i === from;
      if (unigrams) this.unigrams.add(symbol, count, unit);
      if (i > 0 && isNew) this.bigrams.add(Counter.key(0, symbols[i - 1]!, symbol), count, unit);
      if (i > 1) this.trigrams.add(Counter.key(symbols[i - 2]!, symbols[i - 1]!, symbol), count, unit);
    }
  }
}

const symbolsOf = (text: string): number[] =>
  Array.from(text, (character) => symbolOf(character.codePointAt(0)!));

export function symbolOf(codePoint: number): number {
  return codePoint < 0x10000 ? alphabet.symbols[codePoint]! : astralSymbol(codePoint);
}

export function shapeOf(codePoint: number): number {
  return codePoint < 0x10000 ? alphabet.shapes[codePoint]! : SHAPE.other;
}

export function classOfSymbol(symbol: number): number {
  const astral = symbol - ASTRAL_SYMBOLS;
  return astral >= 0 && astral < CLASSES.length ? astral : alphabet.classes[symbol]!;
}
