/**
 * What is known after some units: in the high 16 bits the node that they lead to, 0 where no word goes on; in the low 16 one
 * more than the index of the word that they are, 0 where they are none. One look for both. 0 where no word begins so.
 */
export type Cell = number;

/** Index of the word that ends here, or -1. */
export function wordAt(cell: Cell): number {
  return (cell & 0xffff) - 1;
}

/** Words as a trie of UTF-16 units, in two flat tables. One step is one probe, whatever the number of words. */
export class Trie {
  /** Cell of each first unit. */
  readonly roots = new Int32Array(0x10000);
  /** Pairs of a transition, `node << 16 | unit`, and the cell it leads to. */
  readonly #table: Int32Array;
  readonly #shift: number;

  /** @param words the index of a word is its place here; of two that are equal the first counts. None is empty. */
  constructor(words: readonly string[]) {
    let most = 1;
    let transitions = 0;
    for (const { length } of words) {
      most += length;
      transitions += length - 1;
    }
    // A third of the cells are taken, on average.
    const bits = Math.max(4, 33 - Math.clz32(transitions));
    this.#shift = 32 - bits;
    this.#table = new Int32Array(2 << bits);
    const isInner = new Uint8Array(most);
    // Where the cell of each node stands: of the first in `roots`, of the others in the table.
    const cellOf = new Int32Array(most);
    let nodes = 1;
    // All roots first: they are asked for most, and so they stand together.
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (this.roots[first] !== 0) continue;
      cellOf[nodes] = first;
      this.roots[first] = nodes++ << 16;
    }
    const inTable = nodes;
    words.forEach((word, index) => {
      const { length } = word;
      let cells: Int32Array = this.roots;
      let at = word.charCodeAt(0);
      for (let i = 1; i < length; i++) {
        const node = cells[at]! >>> 16;
        isInner[node] = 1;
        cells = this.#table;
        at = this.#slotOf((node << 16) | word.charCodeAt(i)) + 1;
        if (cells[at] === 0) {
          cells[at - 1] = (node << 16) | word.charCodeAt(i);
          cellOf[nodes] = at;
          cells[at] = nodes++ << 16;
        }
      }
      if ((cells[at]! & 0xffff) === 0) cells[at]! |= index + 1;
    });
    if (nodes > 0xffff || words.length >= 0xffff) {
      throw new RangeError(`a trie of ${nodes} nodes and ${words.length} words: the table holds 65535`);
    }
    // Where nothing goes on, there is no node to ask.
    for (let node = 1; node < nodes; node++) {
      if (isInner[node] === 0) (node < inTable ? this.roots : this.#table)[cellOf[node]!]! &= 0xffff;
    }
  }

  /** The cell that `unit` leads to from `cell`; 0 when no word goes on so. */
  step(cell: Cell, unit: number): Cell {
    const node = cell >>> 16;
    return node === 0 ? 0 : this.#table[this.#slotOf((node << 16) | unit) + 1]!;
  }

  /** Where a transition stands, or would. */
  #slotOf(key: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let at = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> this.#shift) << 1;
    while (table[at + 1] !== 0 && table[at] !== key) at = (at + 2) & mask;
    return at;
  }
}
