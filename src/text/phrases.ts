import { lowerCase } from './lower-case.ts';

/** A phrase found in a text. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Whether a phrase begins with this unit: nowhere, anywhere, or only where a word does. */
const NOWHERE = 0;
const ANYWHERE = 1;
const AT_WORD = 2;

/**
 * Finds many phrases in one pass, ignoring case. At each place the longest wins, and hits do not overlap.
 * In scripts that part words by spaces a phrase must begin and end where words do.
 *
 * Three tables throw out nearly every place before anything is compared: the unit there, the unit in front, and
 * the pair that begins there. Phrases are then looked up by that pair, so the pass is linear in the text.
 */
export class Phrases<T> {
  readonly #begins = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);
  /** By first two units, longest first; phrases of one unit stand under {@link ALONE}. */
  readonly #entries = new Map<number, Entry<T>[]>();

  /** @param stem the phrase may go on at its end: `subscri` finds `subscription` */
  add(phrase: string, value: T, stem = false): void {
    const folded = fold(phrase);
    if (folded.length === 0) return;
    const first = folded.charCodeAt(0);
    const second = folded.length > 1 ? folded.charCodeAt(1) : ALONE;
    this.#begins[first] = isWordLetter(first) ? AT_WORD : ANYWHERE;
    // A phrase of one unit may stand in front of anything.
    if (second === ALONE) for (let next = 0; next < 0x10000; next++) this.#pairs[slot(first, next)] = 1;
    else this.#pairs[slot(first, second)] = 1;
    const list = this.#entries.get(key(first, second)) ?? [];
    list.push({ phrase: folded, value, stem });
    list.sort((a, b) => b.phrase.length - a.phrase.length);
    this.#entries.set(key(first, second), list);
  }

  find(text: string): readonly PhraseHit<T>[] {
    const lower = lowerCase();
    const begins = this.#begins;
    const pairs = this.#pairs;
    let hits: PhraseHit<T>[] | undefined;
    let before = ALONE;
    let unit = text.length > 0 ? lower[text.charCodeAt(0)]! : 0;
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? lower[text.charCodeAt(at + 1)]! : 0;
      const kind = begins[unit]!;
      if (
        kind !== NOWHERE &&
        !(kind === AT_WORD && isWordLetter(before)) &&
        pairs[slot(unit, next)] === 1
      ) {
        const found =
          match(text, at, this.#entries.get(key(unit, next))) ??
          match(text, at, this.#entries.get(key(unit, ALONE)));
        if (found !== undefined) {
          const end = at + found.phrase.length;
          hits ??= [];
          hits.push({ start: at, end, value: found.value });
          before = lower[text.charCodeAt(end - 1)]!;
          unit = end < text.length ? lower[text.charCodeAt(end)]! : 0;
          at = end - 1;
          continue;
        }
      }
      before = unit;
      unit = next;
    }
    return hits ?? NO_HITS;
  }
}

const NO_HITS: readonly never[] = [];

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
  readonly stem: boolean;
}

/** Stands for a unit that is not there. */
const ALONE = -1;

/** Of two units, or of one and {@link ALONE}, which no pair collides with: U+FFFF is no character. */
function key(first: number, second: number): number {
  return (first << 16) | (second & 0xffff);
}

function slot(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x1f)) & 0xffff;
}

function match<T>(text: string, at: number, entries: readonly Entry<T>[] | undefined): Entry<T> | undefined {
  if (entries === undefined) return undefined;
  const lower = lowerCase();
  next: for (const entry of entries) {
    const { phrase, stem } = entry;
    if (at + phrase.length > text.length) continue;
    for (let k = 1; k < phrase.length; k++) {
      if (lower[text.charCodeAt(at + k)] !== phrase.charCodeAt(k)) continue next;
    }
    if (stem || isBorder(text, at + phrase.length)) return entry;
  }
  return undefined;
}

/** Lower case, unit for unit. */
function fold(phrase: string): string {
  const lower = lowerCase();
  let folded = '';
  for (let i = 0; i < phrase.length; i++) folded += String.fromCharCode(lower[phrase.charCodeAt(i)]!);
  return folded;
}

/** False inside a word of a script that writes words apart. */
function isBorder(text: string, at: number): boolean {
  return (
    at === 0 ||
    at >= text.length ||
    !(isWordLetter(text.charCodeAt(at - 1)) && isWordLetter(text.charCodeAt(at)))
  );
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic letters and digits. */
function isWordLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x64a) || (unit >= 0x1e00 && unit <= 0x1fff)
  );
}
