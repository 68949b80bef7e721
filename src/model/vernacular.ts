import { addGains, noGains, rowOf } from './languages.ts';
import { shipped } from './load.ts';

/** Nats for the likeliest language over a mixture of all at which a text is taken to be in it. */
const CERTAIN = 10;
/** Nats for a letter in a language, below which it comes in with names and quotations only. */
const FOREIGN = -2;

/**
 * The language that a text is in, as far as its letters tell, to ask how well a word fits in: `ø` is a letter like others,
 * but not beside `ě` and `ů`. Of scripts whose languages the model knows apart: Latin, Cyrillic and Arabic.
 */
export class Vernacular {
  readonly #gains = noGains(shipped().groups);
  /** The likeliest language of each group, or -1 where none is certain; found out when first asked for. */
  #likeliest: readonly number[] | null = null;

  /** Takes in `text[start, end)`. Costs some thirty additions a letter, so a few hundred should do. */
  read(text: string, start: number, end: number): void {
    const { groups, letters, alphabet } = shipped();
    addGains(this.#gains, groups, letters, alphabet.symbols, text, start, end);
    this.#likeliest = null;
  }

  get isCertain(): boolean {
    return this.#languages().some((language) => language >= 0);
  }

  /** Nats by which words are likelier here than in a mixture of the languages that share their letters; 0 if none is certain. */
  fit(words: string): number {
    const { groups, letters, alphabet } = shipped();
    const own = noGains(groups);
    addGains(own, groups, letters, alphabet.symbols, words, 0, words.length);
    let nats = 0;
    for (const [i, k] of this.#languages().entries()) {
      if (k < 0 || own.seen[i] === 0) continue;
      const sums = this.#gains.sums[i]!;
      // The words have a say in which language it is: Estonian is not Finnish with `õ`.
      let most = 0;
      for (let language = 0; language < sums.length; language++)
        most = Math.max(most, sums[language]! + own.sums[i]![language]!);
      nats += most - sums[k]!;
    }
    return nats / 16;
  }

  /** Is there a language for each of the alphabets that a word has letters of? */
  speaks(word: string): boolean {
    const { letters, alphabet } = shipped();
    const languages = this.#languages();
    for (let i = 0; i < word.length; i++) {
      const letter = letters[alphabet.symbols[word.charCodeAt(i)]!]!;
      if (letter !== 0 && languages[letter >> 8]! < 0) return false;
    }
    return true;
  }

  /** Does a word have a letter beyond ASCII that is foreign to the language? */
  hasForeign(word: string): boolean {
    const { groups, letters, alphabet } = shipped();
    const languages = this.#languages();
    let before = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = letters[alphabet.symbols[word.charCodeAt(i)]!]!;
      const group = letter >> 8;
      const k = languages[group]!;
      if (letter !== 0 && k >= 0 && word.charCodeAt(i) > 0x7f) {
        const { side, gains, languages: all } = groups[group]!;
        const row = rowOf(before >> 8 === group ? before & 0xff : 0, letter & 0xff, side);
        if (row >= 0 && gains[row * all.length + k]! < FOREIGN * 16) return true;
      }
      before = letter;
    }
    return false;
  }

  #languages(): readonly number[] {
    this.#likeliest ??= this.#gains.sums.map((sums) => {
      let best = 0;
      for (let k = 1; k < sums.length; k++) if (sums[k]! > sums[best]!) best = k;
      return sums[best]! >= CERTAIN * 16 ? best : -1;
    });
    return this.#likeliest;
  }
}
