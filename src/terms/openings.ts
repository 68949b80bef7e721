/** Binary digits of a hash: 32 KiB of bits. */
const BITS = 18;

/** Stands for the third and fourth unit of a term that has fewer. */
const NONE = 0xffff;

/**
 * Bits that say how terms of two units and more begin: by hashes of their first two units, and of their first four or all that
 * they have. Few are set, so a trie is walked in vain at hardly any place; by two units alone, every other English word would
 * begin some term.
 */
export class Openings {
  readonly #bits = new Uint32Array((1 << BITS) / 32);

  /** @param term folded; one of a single unit has no opening */
  add(term: string): void {
    if (term.length < 2) return;
    const pair = pairOf(term.charCodeAt(0), term.charCodeAt(1));
    this.#set(pair);
    const triple = goOn(pair, term.length > 2 ? term.charCodeAt(2) : NONE);
    this.#set(term.length > 3 ? goOn(triple, term.charCodeAt(3)) : goOn(triple, NONE));
  }

  /** Whether a term may begin with these two: less than {@link may} asks, of units that are folded already. */
  mayPair(first: number, second: number): boolean {
    return this.#has(pairOf(first, second));
  }

  /** Whether a term of two units or more may begin at `at`, and end by `end`. */
  may(text: string, at: number, end: number, fold: Uint16Array): boolean {
    if (at + 1 >= end) return false;
    const pair = pairOf(fold[text.charCodeAt(at)]!, fold[text.charCodeAt(at + 1)]!);
    if (!this.#has(pair)) return false;
    if (this.#has(goOn(goOn(pair, NONE), NONE))) return true;
    if (at + 2 >= end) return false;
    const triple = goOn(pair, fold[text.charCodeAt(at + 2)]!);
    if (this.#has(goOn(triple, NONE))) return true;
    return at + 3 < end && this.#has(goOn(triple, fold[text.charCodeAt(at + 3)]!));
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

/** The hash of one unit more. */
function goOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x85ebca6b);
}
