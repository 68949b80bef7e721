import { Openings } from './openings.ts';
import { Trie, wordAt } from './trie.ts';

/** The words that a text was found to hold, by their first place, and how often each stands there. */
export interface Tally {
  readonly words: Int32Array;
  readonly times: Int32Array;
}

/**
 * Counts words of scripts without spaces, wherever they stand; at each place the longest. Most hits are single characters, and
 * there are so many that each must cost next to nothing: characters are numbered, so that what is asked of one, and of two side
 * by side, stands in small tables; and nobody is called for a hit.
 */
export class Census {
  /** The number of each UTF-16 unit, folded; 0 for what no word has. */
  readonly #numbers = new Uint16Array(0x10000);
  /** Of each number, the word that is this character alone, or else {@link #none}. */
  readonly #alone: Int32Array;
  /** Stands for no word; one more than the last. */
  readonly #none: number;
  readonly #openings = new Openings();
  readonly #trie: Trie;
  readonly #lengths: Uint8Array;
  /** Room for {@link tally}: how often each word stands there, which it leaves all 0, and which words do. */
  readonly #times: Int32Array;
  readonly #found: Int32Array;

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
    this.#none = words.length;
    this.#alone = Int32Array.from({ length: count + 1 }, (_, number) => {
      const word = wordAt(roots[number]!);
      return word < 0 ? this.#none : word;
    });
    this.#lengths = Uint8Array.from(words, ({ length }) => length);
    this.#times = new Int32Array(words.length + 1);
    this.#found = new Int32Array(words.length + 1);
  }

  lengthOf(word: number): number {
    return this.#lengths[word]!;
  }

  /**
   * Whether a character is a word, and a new one, nobody can foretell, so it is reckoned and not asked: a processor that guesses
   * wrong at every other character takes twice as long.
   */
  tally(text: string): Tally {
    const counts = this.#times;
    const found = this.#found;
    const numbers = this.#numbers;
    let distinct = 0;
    counts[this.#none] = 1;
    let next = text.length > 0 ? numbers[text.charCodeAt(0)]! : 0;
    for (let at = 0; at < text.length; at++) {
      const number = next;
      next = at + 1 < text.length ? numbers[text.charCodeAt(at + 1)]! : 0;
      let word = this.#alone[number]!;
      if (this.#openings.mayPair(number, next)) {
        const longest = this.#longest(text, at, number);
        if (longest >= 0) {
          word = longest;
          at += this.#lengths[word]! - 1;
          next = at + 1 < text.length ? numbers[text.charCodeAt(at + 1)]! : 0;
        }
      }
      found[distinct] = word;
      // 1 where the count is 0.
      distinct += (counts[word]! - 1) >>> 31;
      counts[word]!++;
    }
    counts[this.#none] = 0;
    const words = found.slice(0, distinct);
    const times = new Int32Array(distinct);
    for (let i = 0; i < distinct; i++) {
      times[i] = counts[words[i]!]!;
      counts[words[i]!] = 0;
    }
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
