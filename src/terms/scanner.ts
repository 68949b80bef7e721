import { Openings } from './openings.ts';
import { joinPlaces, type Places, placeFrom } from './places.ts';
import { Trie } from './trie.ts';
import type { Units } from './units.ts';

/** A term to look for, in the form that {@link Units.fold} gives. */
export interface Entry<T> {
  readonly text: string;
  readonly value: T;
  /** More letters may follow. */
  readonly open: boolean;
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
  readonly #terms: readonly string[];
  /** Its bit in {@link Places}, once it has joined. */
  #list: number | undefined;
  // Of each entry, in arrays of their own: an object for each would be one more cache miss a hit.
  readonly #values: readonly T[];
  readonly #lengths: Uint16Array;
  readonly #open: Uint8Array;
  /** The next entry with the same text, which may have another border; -1 at the last. */
  readonly #same: Int32Array;
  /** Root of the terms that begin with a unit, asked with the unit as it stands in the text. */
  readonly #begins = new Uint16Array(0x10000);
  readonly #openings = new Openings();

  constructor(entries: readonly Entry<T>[], units: Units) {
    this.#units = units;
    this.#values = entries.map(({ value }) => value);
    this.#lengths = Uint16Array.from(entries, ({ text }) => text.length);
    this.#open = Uint8Array.from(entries, ({ open }) => (open ? 1 : 0));
    this.#terms = entries.map(({ text }) => text);
    this.#trie = new Trie(this.#terms);
    this.#same = new Int32Array(entries.length).fill(-1);
    const last = new Map<string, number>();
    entries.forEach(({ text }, index) => {
      const before = last.get(text);
      if (before !== undefined) this.#same[before] = index;
      last.set(text, index);
    });
    const { roots } = this.#trie;
    for (let unit = 0; unit < roots.length; unit++) this.#begins[unit] = roots[units.fold[unit]!]!;
    for (const { text } of entries) this.#openings.add(text);
  }

  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    const begins = this.#begins;
    const { fold, kind } = this.#units;
    const { ends } = this.#trie;
    let before = start > 0 ? kind[text.charCodeAt(start - 1)]! : 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const own = kind[unit]!;
      const root = own !== 0 && own === before ? 0 : begins[unit]!;
      if (root !== 0) {
        const goesOn = this.#openings.may(text, at, end, fold);
        const alone = ends[root]!;
        // In dense scripts a character that is a term itself is the most common hit, and needs no walk.
        const found =
          goesOn || (alone >= 0 && own !== 0) ? this.#longest(text, at, end, text.length, root) : alone;
        if (found >= 0) {
          const length = this.#lengths[found]!;
          onHit(at, at + length, this.#values[found]!);
          at += length - 1;
          before = kind[text.charCodeAt(at)]!;
          continue;
        }
      }
      before = own;
    }
  }

  /** The hits of {@link scan} in all of a document. Costs next to nothing where no term of the list begins. */
  scanDocument(places: Places, onHit: OnHit<T>): void {
    const { text } = places;
    if (this.#isIn(places)) this.#scanPlaces(places, 0, text.length, text.length, false, onHit);
    else this.scan(text, 0, text.length, onHit);
  }

  /**
   * The hits in a stretch of a document, read as a text of its own. Offsets are into the document.
   *
   * @param overlapping also those that begin inside another
   */
  scanStretch(places: Places, start: number, end: number, onHit: OnHit<T>, overlapping = false): void {
    const { text } = places;
    if (this.#isIn(places)) this.#scanPlaces(places, start, end, end, overlapping, onHit);
    else if (overlapping) {
      for (let at = start; at < end; at++) this.#tryAt(text, at, end, end, onHit);
    } else {
      this.scan(text.slice(start, end), 0, end - start, (from, to, value) => {
        onHit(start + from, start + to, value);
      });
    }
  }

  /** Whether places are noted for this list too. Not when they were noted before it joined: then it reads for itself, this once. */
  #isIn(places: Places): boolean {
    this.#list ??= joinPlaces(this.#terms);
    return (places.known & this.#list) !== 0;
  }

  #scanPlaces(
    places: Places,
    start: number,
    end: number,
    edge: number,
    overlapping: boolean,
    onHit: OnHit<T>,
  ): void {
    const { text, at: offsets, lists, count } = places;
    const list = this.#list!;
    let next = start;
    let k = placeFrom(places, start);
    if (start < end && this.#isInside(text, start)) {
      // A stretch may begin inside a word of the document, where no place is noted.
      next = this.#tryAt(text, start, end, edge, onHit);
      if (k < count && offsets[k] === start) k++;
    }
    for (; k < count; k++) {
      const at = offsets[k]!;
      if (at >= end) break;
      if ((lists[k]! & list) === 0 || (at < next && !overlapping)) continue;
      if (this.#isInside(text, at)) continue;
      next = this.#tryAt(text, at, end, edge, onHit);
    }
  }

  /** Whether what stands at `at` belongs to one word with what stands before it. */
  #isInside(text: string, at: number): boolean {
    const { kind } = this.#units;
    const own = kind[text.charCodeAt(at)]!;
    return own !== 0 && at > 0 && kind[text.charCodeAt(at - 1)] === own;
  }

  /** Reports the longest entry at `at`, if any; gives where the next may begin. */
  #tryAt(text: string, at: number, end: number, edge: number, onHit: OnHit<T>): number {
    const root = this.#begins[text.charCodeAt(at)]!;
    if (root === 0) return at;
    const found = this.#longest(text, at, end, edge, root);
    if (found < 0) return at;
    const to = at + this.#lengths[found]!;
    onHit(at, to, this.#values[found]!);
    return to;
  }

  /** Index of the longest entry at `at`, or -1. Where the text ends, at `edge`, words do. */
  #longest(text: string, at: number, end: number, edge: number, root: number): number {
    const { fold } = this.#units;
    const { ends } = this.#trie;
    let found = ends[root]! < 0 ? -1 : this.#bordered(text, at + 1, edge, ends[root]!);
    let node = root;
    for (let to = at + 1; to < end; to++) {
      node = this.#trie.step(node, fold[text.charCodeAt(to)]!);
      if (node === 0) break;
      if (ends[node]! >= 0) {
        const longer = this.#bordered(text, to + 1, edge, ends[node]!);
        if (longer >= 0) found = longer;
      }
    }
    return found;
  }

  /** The first of the entries with this text that may end at `end`, or -1. */
  #bordered(text: string, end: number, edge: number, first: number): number {
    const { kind } = this.#units;
    const own = kind[text.charCodeAt(end - 1)]!;
    if (own === 0 || end >= edge || kind[text.charCodeAt(end)] !== own) return first;
    for (let index = first; index >= 0; index = this.#same[index]!) if (this.#open[index] === 1) return index;
    return -1;
  }
}
