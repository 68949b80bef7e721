import { Openings } from './openings.ts';
import { Trie, wordAt } from './trie.ts';

/** The words that a text was found to hold, by their first place, and how often each stands there. */
export interface Tally {
  readonly words: readonly number[];
  readonly times: readonly number[];
}

/**
 * Counts words of scripts without spaces, wherever they stand; at each place the longest. Most hits are single characters, and
 * there are so many that each must cost next to nothing: characters are numbered, so that what is asked of one, and of two side
 * by side, stands in small tables; and nobody is called for a hit.
 */
export class Census {
  /** The number of each UTF-16 unit, folded; 0 for what no word has. */
  readonly #numbers = new Uint16Array(0x10000);
  /** Of each number, the word that is this character alone, or -1. */
  readonly #alone: Int32Array;
  readonly #openings = new Openings();
  readonly #trie: Trie;
  readonly #lengths: Uint8Array;
  /** Room for {@link tally}, which leaves it as it was: all 0. */
  readonly #times: Uint32Array;

  /**
   * @param words as they are after folding; the index of a word is its place here
   * @param fold the unit that each one is read as
   */
  constructor(words: readonly string[], fold: Uint16Array) {
    const known = new Uint16Array(0x10000);
    let count = 0;
    const numbered = words.map((word) => {
      let spelt = '';
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        if (known[unit] === 0) known[unit] = ++count;
        spelt += String.fromCharCode(known[unit]!);
      }
      return spelt;
    });
    for (let unit = 0; unit < 0x10000; unit++) this.#numbers[unit] = known[fold[unit]!]!;
    for (const word of numbered) this.#openings.add(word);
    this.#trie = new Trie(numbered);
    const { roots } = this.#trie;
    this.#alone = Int32Array.from({ length: count + 1 }, (_, number) => wordAt(roots[number]!));
    this.#lengths = Uint8Array.from(words, ({ length }) => length);
    this.#times = new Uint32Array(words.length);
  }

  lengthOf(word: number): number {
    return this.#lengths[word]!;
  }

  tally(text: string): Tally {
    const counts = this.#times;
    const numbers = this.#numbers;
    const words: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const number = numbers[text.charCodeAt(at)]!;
      if (number === 0) continue;
      let word = this.#alone[number]!;
      if (this.#openings.may(text, at, text.length, numbers)) {
        word = this.#longest(text, at, number);
        if (word >= 0) at += this.#lengths[word]! - 1;
      }
      if (word >= 0 && counts[word]!++ === 0) words.push(word);
    }
    const times = words.map((word) => counts[word]!);
    for (const word of words) counts[word] = 0;
    return { words, times };
  }

  /** Calls back with each word, from left to right. */
  each(text: string, onWord: (start: number, end: number, word: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      const number = this.#numbers[text.charCodeAt(at)]!;
      const word = number === 0 ? -1 : this.#longest(text, at, number);
      if (word < 0) continue;
      const start = at;
      at += this.#lengths[word]! - 1;
      onWord(start, at + 1, word);
    }
  }

  #longest(text: string, at: number, number: number): number {
    const trie = this.#trie;
    let found = -1;
    for (let cell = trie.roots[number]!, next = at + 1; cell !== 0; next++) {
      if (wordAt(cell) >= 0) found = wordAt(cell);
      if (next === text.length) break;
      cell = trie.step(cell, this.#numbers[text.charCodeAt(next)]!);
    }
    return found;
  }
}
