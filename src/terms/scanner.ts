import { joinPlaces, type Places, placeFrom, placesAt, placesWith } from './places.ts';
import type { Units } from './units.ts';
import { type Entry, Walker } from './walker.ts';

/** Called for each hit, from left to right; hits do not overlap. */
export type OnHit<T> = (start: number, end: number, value: T) => void;

/**
 * Finds the terms of a list: in a text by itself, or in a document together with all other lists that read it. Each place takes
 * the longest term that fits there.
 */
export class Scanner<T> {
  readonly #entries: readonly Entry<T>[];
  readonly #units: Units;
  // Of each entry, in arrays of their own: an object for each would be one more cache miss a hit.
  readonly #lengths: Uint16Array;
  readonly #open: Uint8Array;
  #walker: Walker | undefined;
  /** Its number among the lists of {@link Places}, once it has joined. */
  #list: number | undefined;

  constructor(entries: readonly Entry<T>[], units: Units) {
    this.#entries = entries;
    this.#units = units;
    this.#lengths = Uint16Array.from(entries, ({ text }) => text.length);
    this.#open = Uint8Array.from(entries, ({ open }) => (open ? 1 : 0));
  }

  /** A stretch of a text, outside of which words may go on. */
  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    this.#walk(text, start, end, false, onHit);
  }

  /** A stretch of a text, read as a text of its own. Offsets are into the whole. */
  scanAlone(text: string, start: number, end: number, onHit: OnHit<T>): void {
    this.#walk(text, start, end, true, onHit);
  }

  #walk(text: string, start: number, end: number, alone: boolean, onHit: OnHit<T>): void {
    this.#walker ??= new Walker(this.#entries, this.#units);
    this.#walker.scan(text, start, end, alone, (at, entry) => this.#hit(at, entry, onHit));
  }

  /** The hits of {@link scan} in all of a document. Costs next to nothing where no term of the list stands. */
  scanDocument(places: Places, onHit: OnHit<T>): void {
    this.#scanPlaces(places, 0, places.text.length, false, onHit);
  }

  /**
   * The hits in a stretch of a document, read as a text of its own. Offsets are into the document.
   *
   * @param overlapping also those that begin inside another
   */
  scanStretch(places: Places, start: number, end: number, onHit: OnHit<T>, overlapping = false): void {
    this.#scanPlaces(places, start, end, overlapping, onHit);
  }

  #scanPlaces(given: Places, start: number, end: number, overlapping: boolean, onHit: OnHit<T>): void {
    this.#list ??= joinPlaces(
      this.#entries.map(({ text }) => text),
      this.#units,
    );
    const list = this.#list;
    const places = placesWith(list, given);
    const { text, at: offsets, terms, count } = places;
    let free = start;
    let k = placeFrom(places, start);
    if (start < end && this.#goesOn(text, start)) {
      // A stretch may begin inside a word of the document, where no place is noted.
      const own = placesAt(text, start);
      const entry = this.#longest(own, 0, own.count, end);
      if (entry >= 0) {
        this.#hit(start, entry, onHit);
        free = start + this.#lengths[entry]!;
      }
      while (k < count && offsets[k] === start) k++;
    }
    while (k < count && offsets[k]! < end) {
      if (terms[k]! >>> 16 !== list) {
        k++;
        continue;
      }
      const at = offsets[k]!;
      const from = k;
      while (k < count && offsets[k] === at) k++;
      if ((at < free && !overlapping) || this.#goesOn(text, at)) continue;
      const entry = this.#longest(places, from, k, end);
      if (entry < 0) continue;
      this.#hit(at, entry, onHit);
      free = at + this.#lengths[entry]!;
    }
  }

  /** The longest entry of this list among some places at one offset that ends by `end`, where words do; of equals the first. */
  #longest({ text, at, terms }: Places, from: number, to: number, end: number): number {
    let found = -1;
    let most = 0;
    for (let k = from; k < to; k++) {
      if (terms[k]! >>> 16 !== this.#list) continue;
      const entry = terms[k]! & 0xffff;
      const length = this.#lengths[entry]!;
      const stop = at[k]! + length;
      if (length < most || stop > end || (length === most && entry > found)) continue;
      if (this.#open[entry] === 0 && stop < end && this.#goesOn(text, stop)) continue;
      found = entry;
      most = length;
    }
    return found;
  }

  /** Whether what stands at `at` belongs to one word with what stands before it. */
  #goesOn(text: string, at: number): boolean {
    const { kind } = this.#units;
    const own = kind[text.charCodeAt(at)]!;
    return own !== 0 && at > 0 && kind[text.charCodeAt(at - 1)] === own;
  }

  #hit(at: number, entry: number, onHit: OnHit<T>): void {
    onHit(at, at + this.#lengths[entry]!, this.#entries[entry]!.value);
  }
}
