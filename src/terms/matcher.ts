import { placesOf } from './places.ts';
import type { Remembered } from './remembered.ts';
import { type OnHit, Scanner } from './scanner.ts';
import { folded, formless } from './units.ts';

export interface Term<T> {
  /** In lower case; a trailing `*` lets more letters follow. */
  readonly text: string;
  readonly value: T;
}

/**
 * Finds terms whatever the case, width and Chinese script. One that begins or ends with a letter or a digit stands
 * apart from others of its kind; in dense scripts terms match anywhere.
 */
export class Matcher<T> {
  readonly #scanner: Scanner<T>;

  constructor(terms: Iterable<Term<T>>) {
    const entries = [...terms].map((term) => {
      const open = term.text.endsWith('*');
      const plain = open ? term.text.slice(0, -1) : term.text;
      if (plain.length < 2) throw new RangeError(`spam term too short: ${JSON.stringify(term.text)}`);
      return { text: folded(plain, formless()), value: term.value, open };
    });
    this.#scanner = new Scanner(entries, formless());
  }

  /** A stretch of a text, outside of which words may go on. */
  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    this.#scanner.scan(text, start, end, onHit);
  }

  /** The same of a stretch that is a text of its own. */
  scanAlone(text: string, start: number, end: number, onHit: OnHit<T>): void {
    this.#scanner.scanAlone(text, start, end, onHit);
  }

  /** All of a document: together with the other lists that read documents. */
  scanDocument(document: Remembered, onHit: OnHit<T>): void {
    this.#scanner.scanDocument(placesOf(document), onHit);
  }
}
