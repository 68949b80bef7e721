/**
 * Words as a trie of UTF-16 units, in three flat arrays: the node of each first unit, a hash table of all other
 * transitions, and the word that ends at each node. One step is one probe of the table, whatever the number of words.
 */
export class Trie {
  /** Node of each first unit; 0 where no word begins. */
  readonly roots = new Int32Array(0x10000);
  /** Index of the word that ends at a node, or -1. */
  readonly ends: Int32Array;
  /** Pairs of a transition, `node << 16 | unit`, and the node it leads to. */
  readonly #table: Int32Array;
  readonly #shift: number;

  /** @param words the index of a word is its place here; of two that are equal the first counts. None is empty. */
  constructor(words: readonly string[]) {
    let most = 1;
    for (const word of words) most += word.length;
    const bits = Math.max(4, 33 - Math.clz32(most));
    this.#shift = 32 - bits;
    this.#table = new Int32Array(2 << bits);
    this.ends = new Int32Array(most).fill(-1);
    let nodes = 1;
    // All roots first: they are asked for most, and so they stand together.
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (this.roots[first] === 0) this.roots[first] = nodes++;
    }
    words.forEach((word, index) => {
      let node = this.roots[word.charCodeAt(0)]!;
      for (let i = 1; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        let next = this.step(node, unit);
        if (next === 0) {
          next = nodes++;
          this.#put((node << 16) | unit, next);
        }
        node = next;
      }
      if (this.ends[node] === -1) this.ends[node] = index;
    });
    if (nodes > 0xffff) throw new RangeError(`a trie of ${nodes} nodes: the table holds 65535`);
  }

  /** The node that `unit` leads to from `node`; 0 when no word goes on so. */
  step(node: number, unit: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    const key = (node << 16) | unit;
    for (let at = slot(key, this.#shift); ; at = (at + 2) & mask) {
      const next = table[at + 1]!;
      if (next === 0 || table[at] === key) return next;
    }
  }

  #put(key: number, next: number): void {
    const table = this.#table;
    let at = slot(key, this.#shift);
    while (table[at + 1] !== 0) at = (at + 2) & (table.length - 1);
    table[at] = key;
    table[at + 1] = next;
  }
}

function slot(key: number, shift: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> shift) << 1;
}
