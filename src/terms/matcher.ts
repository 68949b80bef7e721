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
  /** What must not stand right before, and right behind. */
  readonly left: Kind;
  readonly right: Kind;
}

/** What a folded unit is to a term's border: terms that begin with a letter do not begin inside a word. */
type Kind = number;
const OTHER: Kind = 0;
const LETTER: Kind = 1;
const DIGIT: Kind = 2;
/** In {@link Matcher}'s table of first units: terms begin so, whatever stands in front. */
const ANYWHERE = 4;

/** Called for each hit, from left to right; hits do not overlap. */
export type OnHit<T> = (start: number, end: number, value: T) => void;

/**
 * Finds terms in folded text. Each place takes the longest term that fits there.
 *
 * Three tables throw out nearly every place: whether a term begins with the unit there, whether what stands in front
 * lets one begin, and whether one begins with the pair. What is left is looked up. Linear: a place tries no more
 * terms than share its first two units.
 */
export class Matcher<T> {
  /** By first unit: 0, or the kinds of border that terms with it ask for. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  readonly #entries = new Map<number, Entry<T>[]>();

  constructor(terms: Iterable<Term<T>>) {
    const fold = foldTable();
    for (const term of terms) {
      const open = term.text.endsWith('*');
      const plain = open ? term.text.slice(0, -1) : term.text;
      if (plain.length < 2) throw new RangeError(`spam term too short: ${JSON.stringify(term.text)}`);
      let text = '';
      for (let i = 0; i < plain.length; i++) text += String.fromCharCode(fold[plain.charCodeAt(i)]!);
      const first = text.charCodeAt(0);
      const entry = {
        text,
        value: term.value,
        left: kinds()[first]!,
        right: open ? OTHER : kinds()[text.charCodeAt(text.length - 1)]!,
      };
      this.#begins[first]! |= entry.left === OTHER ? ANYWHERE : entry.left;
      this.#pairs[slot(first, text.charCodeAt(1))] = 1;
      const key = pair(first, text.charCodeAt(1));
      const bucket = this.#entries.get(key);
      if (bucket === undefined) this.#entries.set(key, [entry]);
      else bucket.push(entry);
    }
    for (const bucket of this.#entries.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  }

  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    const fold = foldTable();
    const kind = kinds();
    const begins = this.#begins;
    const pairs = this.#pairs;
    let before = start > 0 ? kind[fold[text.charCodeAt(start - 1)]!]! : OTHER;
    let first = start < end ? fold[text.charCodeAt(start)]! : 0;
    for (let at = start; at + 1 < end; at++) {
      const second = fold[text.charCodeAt(at + 1)]!;
      const asked = begins[first]!;
      // A unit is of one kind, so all terms that begin with it ask for the same border.
      if (asked !== 0 && asked !== before && pairs[slot(first, second)] === 1) {
        const entry = this.#at(text, at, end, pair(first, second));
        if (entry !== undefined) {
          const after = at + entry.text.length;
          onHit(at, after, entry.value);
          at = after - 1;
          before = kind[fold[text.charCodeAt(at)]!]!;
          first = after < end ? fold[text.charCodeAt(after)]! : 0;
          continue;
        }
      }
      before = kind[first]!;
      first = second;
    }
  }

  #at(text: string, at: number, end: number, key: number): Entry<T> | undefined {
    const bucket = this.#entries.get(key);
    if (bucket === undefined) return undefined;
    const fold = foldTable();
    next: for (const entry of bucket) {
      const after = at + entry.text.length;
      if (after > end) continue;
      for (let k = 2; k < entry.text.length; k++) {
        if (fold[text.charCodeAt(at + k)] !== entry.text.charCodeAt(k)) continue next;
      }
      const { right } = entry;
      if (right !== OTHER && after < text.length && kinds()[fold[text.charCodeAt(after)]!] === right) continue;
      return entry;
    }
    return undefined;
  }
}

function slot(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x1f)) & 0xffff;
}

function pair(first: number, second: number): number {
  return (first << 16) | second;
}

let table: Uint8Array | undefined;

/** The kind of every unit; characters of dense scripts are no letters here: terms match anywhere among them. */
function kinds(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (isDigit(code)) table[code] = DIGIT;
    else if (isSpacedLetter(code) && !isDense(code)) table[code] = LETTER;
  }
  return table;
}
