import { Trie } from './trie.ts';

/** A term to look for, in the form that {@link Units.fold} gives. */
export interface Entry<T> {
  readonly text: string;
  readonly value: T;
  /** More letters may follow. */
  readonly open: boolean;
}

/** How a scanner reads UTF-16 units. */
export interface Units {
  /** The unit that each one is searched as. One to one, so that offsets stay. */
  readonly fold: Uint16Array;
  /** Not 0 for units that make words: a term does not begin or end between two of the same kind. */
  readonly kind: Uint8Array;
}

/** Called for each hit, from left to right; hits do not overlap. */
export type OnHit<T> = (start: number, end: number, value: T) => void;

/**
 * Finds terms in one pass. Each place takes the longest term that fits there.
 *
 * Nearly every place costs two look-ups: whether a term begins with the unit there, and whether what stands in front
 * lets one begin. From the others the trie is walked, no deeper than the longest term: linear.
 */
export class Scanner<T> {
  readonly #units: Units;
  readonly #trie: Trie;
  readonly #entries: readonly Entry<T>[];
  /** The next entry with the same text, which may have another border; -1 at the last. */
  readonly #same: Int32Array;
  /** Root of the terms that begin with a unit, asked with the unit as it stands in the text. */
  readonly #begins = new Uint16Array(0x10000);
  /** Whether a term begins with the folded pair of this hash, or there is a term of one unit that begins it. */
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(entries: readonly Entry<T>[], units: Units) {
    this.#units = units;
    this.#entries = entries;
    this.#trie = new Trie(entries.map(({ text }) => text));
    this.#same = new Int32Array(entries.length).fill(-1);
    const last = new Map<string, number>();
    entries.forEach(({ text }, index) => {
      const before = last.get(text);
      if (before !== undefined) this.#same[before] = index;
      last.set(text, index);
    });
    const { roots } = this.#trie;
    for (let unit = 0; unit < roots.length; unit++) this.#begins[unit] = roots[units.fold[unit]!]!;
    for (const { text } of entries) {
      const root = roots[text.charCodeAt(0)]!;
      if (text.length > 1) this.#pairs[slot(root, text.charCodeAt(1))] = 1;
      else for (let next = 0; next < 0x10000; next++) this.#pairs[slot(root, next)] = 1;
    }
  }

  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    const begins = this.#begins;
    const pairs = this.#pairs;
    const { fold, kind } = this.#units;
    let before = start > 0 ? kind[text.charCodeAt(start - 1)]! : 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const own = kind[unit]!;
      const root = begins[unit]!;
      if (root !== 0 && (own === 0 || own !== before)) {
        const next = at + 1 < end ? fold[text.charCodeAt(at + 1)]! : 0;
        const found = pairs[slot(root, next)] === 0 ? -1 : this.#longest(text, at, end, root);
        if (found >= 0) {
          const { text: term, value } = this.#entries[found]!;
          onHit(at, at + term.length, value);
          at += term.length - 1;
          before = kind[text.charCodeAt(at)]!;
          continue;
        }
      }
      before = own;
    }
  }

  /** Index of the longest entry at `at`, or -1. */
  #longest(text: string, at: number, end: number, root: number): number {
    const { fold } = this.#units;
    const { ends } = this.#trie;
    let found = ends[root]! < 0 ? -1 : this.#bordered(text, at + 1, ends[root]!);
    let node = root;
    for (let to = at + 1; to < end; to++) {
      node = this.#trie.step(node, fold[text.charCodeAt(to)]!);
      if (node === 0) break;
      if (ends[node]! >= 0) {
        const longer = this.#bordered(text, to + 1, ends[node]!);
        if (longer >= 0) found = longer;
      }
    }
    return found;
  }

  /** The first of the entries with this text that may end at `end`, or -1. */
  #bordered(text: string, end: number, first: number): number {
    const { kind } = this.#units;
    const own = kind[text.charCodeAt(end - 1)]!;
    if (own === 0 || end >= text.length || kind[text.charCodeAt(end)] !== own) return first;
    for (let index = first; index >= 0; index = this.#same[index]!)
      if (this.#entries[index]!.open) return index;
    return -1;
  }
}

const PAIRS = 0x10000;

function slot(root: number, next: number): number {
  return (Math.imul(root, 0x9e5) ^ Math.imul(next, 0x1f)) & (PAIRS - 1);
}
