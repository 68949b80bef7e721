import { CLASSES } from '../../src/model/classes.ts';
import { ASTRAL_SYMBOLS, astralSymbol, BOUNDARY, buildAlphabet, SHAPE } from '../../src/model/symbols.ts';
import { Counter } from './counter.ts';

const alphabet = buildAlphabet();
const SPACE = 0x20;

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

  /**
   * A word that is expected `count` times. Where words are spaced, the spaces around it are learned too; what stands
   * before the first space is not known, so no trigram reaches over it.
   */
  addWord(word: string, count: number, spaced: boolean): void {
    const unit = Math.min(1, count);
    const symbols = Array.from(word, (character) => symbolOf(character.codePointAt(0)!));
    if (spaced) {
      symbols.unshift(SPACE);
      symbols.push(SPACE);
      this.bigrams.add(Counter.key(0, BOUNDARY, symbols[1]!), count / 10, unit / 10);
    }
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i]!;
      if (i > 0 || !spaced) this.unigrams.add(symbol, count, unit);
      if (i > 0) this.bigrams.add(Counter.key(0, symbols[i - 1]!, symbol), count, unit);
      if (i > 1) this.trigrams.add(Counter.key(symbols[i - 2]!, symbols[i - 1]!, symbol), count, unit);
    }
  }
}

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
