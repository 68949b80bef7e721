import { addGains, type Gains, type LanguageGroup, noGains, rowOf } from './languages.ts';
import { shipped } from './load.ts';

/** Nats for the likeliest language over a mixture of all at which a text is taken to be in it. */
const CERTAIN = 10;
/** Nats for a letter in a language, below which it comes in with names and quotations only. */
const FOREIGN = -1.7;
/** Nats behind the likeliest language within which a text may as well be in another: Danish and Swedish share many words. */
const NEAR = 6;

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

  /** The same with some words more. */
  with(words: string): Vernacular {
    const { groups, letters, alphabet } = shipped();
    const other = new Vernacular();
    for (const [i, sums] of this.#gains.sums.entries()) {
      other.#gains.sums[i]!.set(sums);
      other.#gains.seen[i] = this.#gains.seen[i]!;
    }
    addGains(other.#gains, groups, letters, alphabet.symbols, words, 0, words.length);
    return other;
  }

  get isCertain(): boolean {
    return this.#languages().some((language) => language >= 0);
  }

  /** Nats by which words are likelier here than in a mixture of the languages that share their letters; 0 if none is certain. */
  fit(words: string): number {
    const { groups, letters, alphabet } = shipped();
    const own = roomFor(groups);
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
    return hasForeignTo(this.#languages(), word);
  }

  /** The same, where the word has a say in which of the languages that the text may be in it is. */
  isForeign(word: string): boolean {
    const languages = this.#languages();
    if (!hasForeignTo(languages, word)) return false;
    const { groups, letters, alphabet } = shipped();
    const own = roomFor(groups);
    addGains(own, groups, letters, alphabet.symbols, word, 0, word.length);
    const others = languages.map((k, i) => {
      if (k < 0) return k;
      const sums = this.#gains.sums[i]!;
      const other = indexOfMost(sums, own.sums[i]!);
      return sums[other]! > sums[k]! - NEAR * 16 ? other : k;
    });
    return hasForeignTo(others, word);
  }

  #languages(): readonly number[] {
    this.#likeliest ??= this.#gains.sums.map((sums) => {
      const best = indexOfMost(sums);
      return sums[best]! >= CERTAIN * 16 ? best : -1;
    });
    return this.#likeliest;
  }
}

let room: Gains | null = null;

/** Room for the gains of some words, used anew for each question. */
function roomFor(groups: readonly LanguageGroup[]): Gains {
  room ??= noGains(groups);
  for (const sums of room.sums) sums.fill(0);
  room.seen.fill(0);
  return room;
}

/** The place of the greatest of some sums, with something added to each. */
function indexOfMost(sums: Float64Array, more?: Float64Array): number {
  const sumAt = (i: number) => sums[i]! + (more?.[i] ?? 0);
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sumAt(i) > sumAt(best)) best = i;
  return best;
}

/** Has a word a letter beyond ASCII that one of these languages, one for each group, has not? */
function hasForeignTo(languages: readonly number[], word: string): boolean {
  const { groups, letters, alphabet } = shipped();
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
