import { mark } from '../../unicode/unit-table.ts';
import { glanceTables, DENSE as isDense, OTHER as isOther } from '../mojibake/first-glance.ts';
import { wordyUnits } from '../mojibake/wordy.ts';
import { UNCOMMON as uncommonUnits } from '../unicode/uncommon.ts';

/** Of a script of many characters: ideographs, kana, Hangul and what stands among them. */
export const DENSE = 1;
/** An ideograph. */
export const HAN = 2;
/** Rarer than what clean text mostly consists of, so that sums of rarity rise: {@link glanceTables}. */
export const RARE = 4;
/** Of an alphabet, or a symbol: neither ASCII nor dense nor punctuation that all scripts share. */
export const OTHER = 8;
/** A letter, or what may be one read wrongly: {@link wordyUnits}. */
export const WORDY = 16;
/** What single-character rules ask for: {@link uncommonUnits}. */
export const UNCOMMON = 32;
/** What is left of a character when bytes are lost: U+FFFD, private use, half-width katakana, planes without characters. */
export const CRUMB = 64;
/** An emoji or a part of one, and what looks like it: arrows, dingbats, half of a character beyond the BMP. */
export const PICTOGRAPH = 128;

/** Without any of these a unit beyond ASCII is part of the bulk of clean text, and no step looks at it one by one. */
export const NOTABLE = RARE | OTHER | WORDY | UNCOMMON | CRUMB | PICTOGRAPH;

/** Without any of these a notable unit is but a rare one, of which clean Chinese has one in eight. */
export const STRIKING = OTHER | WORDY | UNCOMMON | CRUMB | PICTOGRAPH;

let memo: Uint8Array | null = null;

/** The traits of each UTF-16 unit beyond ASCII. Built when first asked for, in some milliseconds. */
export function traitTable(): Uint8Array {
  memo ??= build();
  return memo;
}

function build(): Uint8Array {
  const { kinds, excess } = glanceTables();
  const isWordy = wordyUnits();
  const table = new Uint8Array(0x10000);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const kind = kinds[unit] === isDense ? DENSE : kinds[unit] === isOther ? OTHER : 0;
    table[unit] = kind | (excess[unit]! > 0 ? RARE : 0) | (isWordy[unit]! * WORDY);
  }
  mark(table, /[\u3400-\u9fff]+/g, HAN);
  mark(table, uncommonUnits, UNCOMMON);
  mark(table, /[\ufffd\ue000-\uf8ff\uff61-\uff9f]+/g, CRUMB);
  for (let unit = 0xd800; unit < 0xdc00; unit++) if (isOfEmptyPlane(unit)) table[unit]! |= CRUMB;
  mark(table, /\p{Extended_Pictographic}+/gu, PICTOGRAPH);
  mark(table, /[\ud800-\udbff]+/g, PICTOGRAPH);
  return table.fill(0, 0, 0x80);
}

/** First half of a character beyond U+40000, less plane 14, which has tags and variation selectors. */
export function isOfEmptyPlane(unit: number): boolean {
  return unit >= 0xd8c0 && unit < 0xdc00 && (unit < 0xdb40 || unit > 0xdb7f);
}
