import { type CharsetName, charset, NONE } from './charset.ts';
import type { Spelling } from './spelling.ts';
import { imagesOf } from './word-bytes.ts';
import { CYRILLIC, GREEK, LATIN, LETTERS, UPPER } from './word-shape.ts';

/**
 * What a character beyond ASCII could have been, for all misreadings at once: for each reader a mask with a bit for each
 * alphabet that its byte may have been written in.
 */
interface Origins {
  /** Where it would be a letter of the alphabet, or no letter at all, as what a word may wear. */
  readonly latin: Uint16Array;
  readonly cyrillic: Uint16Array;
  readonly greek: Uint16Array;
  /** Where it would be another character than it is. */
  readonly changed: Uint16Array;
  /** Where it might stand between letters that are no capitals: as one of them, or as what joins words. */
  readonly inner: Uint16Array;
}

/** Ideographs and syllables, which no alphabet has, and which are too many to keep something for each. */
const FIRST_IDEOGRAPH = 0x2e80;
const LAST_SYLLABLE = 0xd7ff;

/**
 * Tells which misreadings might make other words of words, by a few operations on bits where trying each of some 300 would
 * take as many: of `Größe` in German hardly one.
 */
export class LikelyMisreadings {
  readonly #readers: readonly CharsetName[];
  readonly #alphabets: readonly CharsetName[];
  readonly #known = new Map<number, Origins>();
  readonly #none: Origins;

  /** @param alphabets 16 at the most: each has a bit */
  constructor(readers: readonly CharsetName[], alphabets: readonly CharsetName[]) {
    this.#readers = readers;
    this.#alphabets = alphabets;
    this.#none = this.#noOrigins();
  }

  /** For each reader, the alphabets in which a word might be another word than it is. */
  of({ units, length }: Spelling): Uint16Array {
    const likely = new Uint16Array(this.#readers.length);
    const letters: { readonly origins: Origins; readonly isInner: boolean }[] = [];
    let isLatin = false;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const isInner = isLower(before) && i + 1 < length && isLetter(units[i + 1]!);
      if (unit > 0x7f) letters.push({ origins: this.#originsOf(unit), isInner });
      else if (isLetter(unit)) isLatin = true;
      before = unit;
    }
    for (let reader = 0; reader < likely.length; reader++) {
      let latin = isLatin || letters.length < NEVER_ACCENTED ? ALL : 0;
      let cyrillic = isLatin ? 0 : ALL;
      let greek = cyrillic;
      let changed = 0;
      for (const { origins, isInner } of letters) {
        latin &= origins.latin[reader]!;
        cyrillic &= origins.cyrillic[reader]!;
        greek &= origins.greek[reader]!;
        changed |= origins.changed[reader]!;
        if (isInner) latin &= origins.inner[reader]!;
      }
      likely[reader] = changed & (latin | cyrillic | greek);
    }
    return likely;
  }

  #originsOf(unit: number): Origins {
    if (unit >= FIRST_IDEOGRAPH && unit <= LAST_SYLLABLE) return this.#none;
    let origins = this.#known.get(unit);
    if (origins === undefined) {
      origins = this.#find(unit);
      this.#known.set(unit, origins);
    }
    return origins;
  }

  #find(unit: number): Origins {
    const origins = this.#noOrigins();
    for (const [reader, read] of this.#readers.entries()) {
      const byte = charset(read).packed[unit]!;
      if (byte === NONE) continue;
      for (const [order, written] of this.#alphabets.entries()) {
        const { units, shapes } = imagesOf(written);
        const bit = 1 << order;
        const shape = shapes[byte]!;
        if (shape === 0) continue;
        const kind = shape & LETTERS;
        if (kind === 0 || kind === LATIN) origins.latin[reader]! |= bit;
        if (kind === 0 || kind === CYRILLIC) origins.cyrillic[reader]! |= bit;
        if (kind === 0 || kind === GREEK) origins.greek[reader]! |= bit;
        if ((shape & UPPER) === 0 && JOINS.test(String.fromCharCode(units[byte]!)))
          origins.inner[reader]! |= bit;
        if (units[byte] !== unit) origins.changed[reader]! |= bit;
      }
    }
    return origins;
  }

  #noOrigins(): Origins {
    const masks = () => new Uint16Array(this.#readers.length);
    return { latin: masks(), cyrillic: masks(), greek: masks(), changed: masks(), inner: masks() };
  }
}

const ALL = 0xffff;

/** No Latin word has so many letters and none of ASCII: of 421,000 in running text one had three (àṣẹ). */
const NEVER_ACCENTED = 4;

/** Letters and marks, the apostrophe of `l’été`, and hyphens, dashes and dots between words. */
const JOINS = /[\p{L}\p{M}’‑–—·…]/u;

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isLower(unit | 0x20);
