import { isDense, isDigit, isSpacedLetter } from './chars.ts';
import { foldTable } from './fold.ts';

export interface Term<T> {
  /** In lower case; a trailing `*` lets more letters follow. */
  readonly text: string;
  readonly value: T;
}

interface Entry<T> {
  readonly text: string;
  readonly value: T;
  /** Whether a letter or digit must not stand right before, or right behind. */
  readonly left: Border;
  readonly right: Border;
}
type Border = 'any' | 'letter' | 'digit';

/** Called for each hit, from left to right; hits do not overlap. */
export type OnHit<T> = (start: number, end: number, value: T) => void;

/**
 * Finds terms in folded text: a filter on two units throws out nearly every place, what is left is looked up.
 * Each place takes the longest term that fits there. Linear: a place tries no more terms than share its
 * first two units.
 */
export class Matcher<T> {
  readonly #filter = new Uint8Array(0x10000);
  readonly #entries = new Map<number, Entry<T>[]>();

  constructor(terms: Iterable<Term<T>>) {
    const fold = foldTable();
    for (const term of terms) {
      const open = term.text.endsWith('*');
      const plain = open ? term.text.slice(0, -1) : term.text;
      if (plain.length < 2) throw new RangeError(`spam term too short: ${JSON.stringify(term.text)}`);
      let text = '';
      for (let i = 0; i < plain.length; i++) text += String.fromCharCode(fold[plain.charCodeAt(i)]!);
      const key = text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
      const entry = {
        text,
        value: term.value,
        left: border(text.charCodeAt(0)),
        right: open ? ('any' as const) : border(text.charCodeAt(text.length - 1)),
      };
      const bucket = this.#entries.get(key);
      if (bucket === undefined) this.#entries.set(key, [entry]);
      else bucket.push(entry);
      this.#filter[slot(text.charCodeAt(0), text.charCodeAt(1))] = 1;
    }
    for (const bucket of this.#entries.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  }

  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    const fold = foldTable();
    const filter = this.#filter;
    let first = start < end ? fold[text.charCodeAt(start)]! : 0;
    for (let i = start; i + 1 < end; i++) {
      const second = fold[text.charCodeAt(i + 1)]!;
      if (filter[slot(first, second)] === 1) {
        const entry = this.#at(text, i, end, first, second, fold);
        if (entry !== undefined) {
          const after = i + entry.text.length;
          onHit(i, after, entry.value);
          i = after - 1;
          first = after < end ? fold[text.charCodeAt(after)]! : 0;
          continue;
        }
      }
      first = second;
    }
  }

  #at(
    text: string,
    at: number,
    end: number,
    first: number,
    second: number,
    fold: Uint16Array,
  ): Entry<T> | undefined {
    const bucket = this.#entries.get(first * 0x10000 + second);
    if (bucket === undefined) return undefined;
    const before = at > 0 ? fold[text.charCodeAt(at - 1)]! : 0;
    next: for (const entry of bucket) {
      const after = at + entry.text.length;
      if (after > end) continue;
      for (let k = 2; k < entry.text.length; k++) {
        if (fold[text.charCodeAt(at + k)] !== entry.text.charCodeAt(k)) continue next;
      }
      if (breaks(entry.left, before)) continue;
      if (
        entry.right !== 'any' &&
        after < text.length &&
        breaks(entry.right, fold[text.charCodeAt(after)]!)
      ) {
        continue;
      }
      return entry;
    }
    return undefined;
  }
}

function slot(first: number, second: number): number {
  return ((first * 0x9e5) ^ (second * 0x1f)) & 0xffff;
}

function border(code: number): Border {
  if (isDigit(code)) return 'digit';
  if (isDense(code)) return 'any';
  return isSpacedLetter(code) ? 'letter' : 'any';
}

function breaks(border: Border, neighbour: number): boolean {
  if (border === 'letter') return isSpacedLetter(neighbour);
  return border === 'digit' && isDigit(neighbour);
}
