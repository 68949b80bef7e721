import { lowerCase } from './lower-case.ts';
import { type Entry, Scanner, type Units } from './scanner.ts';

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
    const { fold } = units();
    let text = '';
    for (let i = 0; i < phrase.length; i++) text += String.fromCharCode(fold[phrase.charCodeAt(i)]!);
    this.#entries.push({ text, value, open: stem });
    this.#scanner = undefined;
  }

  find(text: string): readonly PhraseHit<T>[] {
    this.#scanner ??= new Scanner(this.#entries, units());
    const hits: PhraseHit<T>[] = [];
    this.#scanner.scan(text, 0, text.length, (start, end, value) => {
      hits.push({ start, end, value });
    });
    return hits;
  }
}

let memo: Units | undefined;

function units(): Units {
  if (memo !== undefined) return memo;
  const kind = new Uint8Array(0x10000);
  for (let unit = 0; unit < kind.length; unit++) if (isWordLetter(unit)) kind[unit] = 1;
  memo = { fold: lowerCase(), kind };
  return memo;
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic letters and digits. */
export function isWordLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x64a) || (unit >= 0x1e00 && unit <= 0x1fff)
  );
}
