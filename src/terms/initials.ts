/** The first of some words that stands at `at`. No closure: one made at every place costs more than the look. */
export function firstAt(words: readonly string[], text: string, at: number): string | undefined {
  for (let i = 0; i < words.length; i++) if (text.startsWith(words[i]!, at)) return words[i];
  return undefined;
}

/** A few words by how they begin. Nearly every character begins none, and then one look in a table is all. */
export class Initials {
  /** The list of each UTF-16 unit; 0 for none. */
  readonly #listOf = new Uint8Array(0x10000);
  readonly #lists: string[][] = [[]];

  /** @param words with at most 255 different first units */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      if (this.#listOf[unit] === 0) this.#listOf[unit] = this.#lists.push([]) - 1;
      this.#lists[this.#listOf[unit]!]!.push(word);
    }
  }

  /** The first of the words that stands at `at`. */
  at(text: string, at: number): string | undefined {
    const list = this.#listOf[text.charCodeAt(at)]!;
    return list === 0 ? undefined : firstAt(this.#lists[list]!, text, at);
  }
}
