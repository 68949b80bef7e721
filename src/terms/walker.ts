import { Openings } from './openings.ts';
import { type Cell, Trie, wordAt } from './trie.ts';
import type { Units } from './units.ts';

/** A term to look for, in the form that {@link Units.fold} gives. */
export interface Entry<T> {
  readonly text: string;
  readonly value: T;
  /** More letters may follow. */
  readonly open: boolean;
}

/** Called with the offset and the index of an entry that stands there. */
type OnEntry = (at: number, entry: number) => void;

/**
 * Finds entries in a text by itself. Nearly every place costs two look-ups: whether an entry begins with the unit there, and
 * whether what stands in front lets one begin. From the others a trie is walked, no deeper than the longest entry: linear.
 */
export class Walker {
  readonly #units: Units;
  readonly #trie: Trie;
  readonly #lengths: Uint16Array;
  readonly #open: Uint8Array;
  /** The next entry with the same text, which may have another border; -1 at the last. */
  readonly #same: Int32Array;
  readonly #openings = new Openings();

  constructor(entries: readonly Entry<unknown>[], units: Units) {
    this.#units = units;
    this.#lengths = Uint16Array.from(entries, ({ text }) => text.length);
    this.#open = Uint8Array.from(entries, ({ open }) => (open ? 1 : 0));
    this.#trie = new Trie(entries.map(({ text }) => text));
    this.#same = new Int32Array(entries.length).fill(-1);
    const last = new Map<string, number>();
    entries.forEach(({ text }, index) => {
      const before = last.get(text);
      if (before !== undefined) this.#same[before] = index;
      last.set(text, index);
    });
    for (const { text } of entries) this.#openings.add(text);
  }

  /**
   * From left to right, without overlaps.
   *
   * @param alone whether the stretch is a text of its own: otherwise words may go on beyond it
   */
  scan(text: string, start: number, end: number, alone: boolean, onEntry: OnEntry): void {
    const { roots } = this.#trie;
    const { fold, kind } = this.#units;
    const border = alone ? end : text.length;
    let before = start > 0 && !alone ? kind[text.charCodeAt(start - 1)]! : 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const own = kind[unit]!;
      const root = own !== 0 && own === before ? 0 : roots[fold[unit]!]!;
      if (root !== 0) {
        const goesOn = this.#openings.may(text, at, end, fold);
        const single = wordAt(root);
        // In dense scripts a character that is a term itself is the most common hit, and needs no walk.
        const found =
          goesOn || (single >= 0 && own !== 0) ? this.#longest(text, at, end, border, root) : single;
        if (found >= 0) {
          onEntry(at, found);
          at += this.#lengths[found]! - 1;
          before = kind[text.charCodeAt(at)]!;
          continue;
        }
      }
      before = own;
    }
  }

  /** Index of the longest entry at `at` that ends by `end`, or -1. */
  #longest(text: string, at: number, end: number, border: number, root: Cell): number {
    const { fold } = this.#units;
    let found = -1;
    for (let cell = root, to = at + 1; ; to++) {
      const entry = wordAt(cell);
      if (entry >= 0) {
        const longer = this.#bordered(text, to, border, entry);
        if (longer >= 0) found = longer;
      }
      if (to >= end) return found;
      cell = this.#trie.step(cell, fold[text.charCodeAt(to)]!);
      if (cell === 0) return found;
    }
  }

  /** The first of the entries with this text that may end at `end`, or -1. Words go on up to `border`. */
  #bordered(text: string, end: number, border: number, first: number): number {
    const { kind } = this.#units;
    const own = kind[text.charCodeAt(end - 1)]!;
    if (own === 0 || end >= border || kind[text.charCodeAt(end)] !== own) return first;
    for (let index = first; index >= 0; index = this.#same[index]!) if (this.#open[index] === 1) return index;
    return -1;
  }
}
