import { mark } from '../../unicode/unit-table.ts';
import { glanceTables, dense as isDense, other as isOther } from '../mojibake/first-glance.ts';
import { wordyUnits } from '../mojibake/wordy.ts';
import { uncommon as uncommonUnits } from '../unicode/uncommon.ts';

/** Of a script of many characters: ideographs, kana, Hangul and what stands among them. */
export const dense = 1;
/** An ideograph. */
export const han = 2;
/** Rarer than what clean text mostly consists of, so that sums of rarity rise: {@link glanceTables}. */
export const rare = 4;
/** Of an alphabet, or a symbol: neither ASCII nor dense nor punctuation that all scripts share. */
export const other = 8;
/** A letter, or what may be one read wrongly: {@link wordyUnits}. */
export const wordy = 16;
/** What single-character rules ask for: {@link uncommonUnits}. */
export const uncommon = 32;
/** What is left of a character when bytes are lost: U+FFFD, private use, half-width katakana, planes without characters. */
export const crumb = 64;
/** An emoji or a part of one, and what looks like it: arrows, dingbats, half of a character beyond the BMP. */
export const pictograph = 128;

/** Without any of these a unit beyond ASCII is part of the bulk of clean text, and no step looks at it one by one. */
export const notable = rare | other | wordy | uncommon | crumb | pictograph;

/** Without any of these a notable unit is but a rare one, of which clean Chinese has one in eight. */
export const striking = other | wordy | uncommon | crumb | pictograph;

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
    const kind = kinds[unit] === isDense ? dense : kinds[unit] === isOther ? other : 0;
    table[unit] = kind | (excess[unit]! > 0 ? rare : 0) | (isWordy[unit]! * wordy);
  }
  mark(table, /[\u3400-\u9fff]+/g, han);
  mark(table, uncommonUnits, uncommon);
  mark(table, /[\ufffd\ue000-\uf8ff\uff61-\uff9f]+/g, crumb);
  for (let unit = 0xd800; unit < 0xdc00; unit++) if (isOfEmptyPlane(unit)) table[unit]! |= crumb;
  mark(table, /\p{Extended_Pictographic}+/gu, pictograph);
  mark(table, /[\ud800-\udbff]+/g, pictograph);
  return table.fill(0, 0, 0x80);
}

/** First half of a character beyond U+40000, less plane 14, which has tags and variation selectors. */
export function isOfEmptyPlane(unit: number): boolean {
  return unit >= 0xd8c0 && unit < 0xdc00 && (unit < 0xdb40 || unit > 0xdb7f);
}
