import type { Places } from './places.ts';
import { type OnHit, Scanner } from './scanner.ts';
import { caseless, folded } from './units.ts';
import type { Entry } from './walker.ts';

/** A phrase found in a text. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Finds many phrases in one pass, ignoring case. At each place the longest wins, and hits do not overlap.
 * In scripts that part words by spaces a phrase must begin and end where words do.
 */
export class Phrases<T> {
  readonly #entries: Entry<T>[] = [];
  #scanner: Scanner<T> | undefined;

  /** @param stem the phrase may go on at its end: `subscri` finds `subscription` */
  add(phrase: string, value: T, stem = false): void {
    if (phrase === '') return;
    this.#entries.push({ text: folded(phrase, caseless()), value, open: stem });
    this.#scanner = undefined;
  }

  /** The hits in a stretch of a text, read as a text of its own; offsets are into the whole. */
  find(text: string, from = 0, to = text.length): readonly PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    this.#compiled().scanAlone(text, from, to, (start, end, value) => {
      hits.push({ start, end, value });
    });
    return hits;
  }

  /** The same of a document in which other lists are looked for too. */
  scan(places: Places, start: number, end: number, onHit: OnHit<T>): void {
    this.#compiled().scanStretch(places, start, end, onHit);
  }

  /** The longest phrase at each place of a stretch, those that overlap others included. */
  each(places: Places, start: number, end: number, onHit: OnHit<T>): void {
    this.#compiled().scanStretch(places, start, end, onHit, true);
  }

  #compiled(): Scanner<T> {
    this.#scanner ??= new Scanner(this.#entries, caseless());
    return this.#scanner;
  }
}
