const BITS = 18;

/** Stands for the third unit of a term that has two. */
const NO_THIRD = 0xffff;

/**
 * Bits that say how terms of two units and more begin: by a hash of their first two units, and of their first three. Few are
 * set, so a trie is walked in vain at hardly any place; by two units alone, every other English word would begin some term.
 */
export class Openings {
  readonly #bits = new Uint32Array((1 << BITS) / 32);

  /** @param term folded; one of a single unit has no opening */
  add(term: string): void {
    if (term.length < 2) return;
    const pair = pairOf(term.charCodeAt(0), term.charCodeAt(1));
    this.#set(pair);
    this.#set(tripleOf(pair, term.length === 2 ? NO_THIRD : term.charCodeAt(2)));
  }

  /** Whether a term of two units or more may begin at `at`, and end by `end`. */
  may(text: string, at: number, end: number, fold: Uint16Array): boolean {
    if (at + 1 >= end) return false;
    const pair = pairOf(fold[text.charCodeAt(at)]!, fold[text.charCodeAt(at + 1)]!);
    if (!this.#has(pair)) return false;
    const third = at + 2 < end ? fold[text.charCodeAt(at + 2)]! : NO_THIRD;
    return this.#has(tripleOf(pair, third)) || this.#has(tripleOf(pair, NO_THIRD));
  }

  #set(hash: number): void {
    const slot = hash >>> (32 - BITS);
    this.#bits[slot >>> 5]! |= 1 << (slot & 31);
  }

  #has(hash: number): boolean {
    const slot = hash >>> (32 - BITS);
    return (this.#bits[slot >>> 5]! & (1 << (slot & 31))) !== 0;
  }
}

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

function tripleOf(pair: number, third: number): number {
  return Math.imul(pair ^ third, 0x85ebca6b);
}
