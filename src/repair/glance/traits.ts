import { glanceTables, dense as isDense, other as isOther } from '../mojibake/first-glance.ts';
import { isWordy } from '../mojibake/wordy.ts';
import { isUncommon } from '../unicode/uncommon.ts';

/** Of a script of many characters: ideographs, kana, Hangul and what stands among them. */
export const dense = 1;
/** An ideograph. */
export const han = 2;
/** Rarer than what clean text mostly consists of, so that sums of rarity rise: {@link glanceTables}. */
export const rare = 4;
/** Of an alphabet, or a symbol: neither ASCII nor dense nor punctuation that all scripts share. */
export const other = 8;
/** A letter, or what may be one read wrongly: {@link isWordy}. */
export const wordy = 16;
/** What single-character rules ask for: {@link isUncommon}. */
export const uncommon = 32;
/** What is left of a character when bytes are lost: U+FFFD, private use, half-width katakana, planes without characters. */
export const crumb = 64;
/** An emoji or a part of one, and what looks like it: arrows, dingbats, half of a character beyond the BMP. */
export const pictograph = 128;

/** Without any of these a unit beyond ASCII is part of the bulk of clean text, and no step looks at it one by one. */
export const notable = rare | other | wordy | uncommon | crumb | pictograph;

let memo: Uint8Array | null = null;

/** The traits of each UTF-16 unit beyond ASCII. Built when first asked for, in some milliseconds. */
export function traitTable(): Uint8Array {
  memo ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit < 0x80 ? 0 : traitsOf(unit)));
  return memo;
}

function traitsOf(unit: number): number {
  const { kinds, excess } = glanceTables();
  return (
    (kinds[unit] === isDense ? dense : 0) |
    (unit >= 0x3400 && unit <= 0x9fff ? han : 0) |
    (excess[unit]! > 0 ? rare : 0) |
    (kinds[unit] === isOther ? other : 0) |
    (isWordy(unit) ? wordy : 0) |
    (isUncommon(unit) ? uncommon : 0) |
    (isCrumb(unit) ? crumb : 0) |
    (isPictograph(unit) ? pictograph : 0)
  );
}

function isCrumb(unit: number): boolean {
  if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0xff61 && unit <= 0xff9f))
    return true;
  return isOfEmptyPlane(unit);
}

/** First half of a character beyond U+40000, less plane 14, which has tags and variation selectors. */
export function isOfEmptyPlane(unit: number): boolean {
  return unit >= 0xd8c0 && unit < 0xdc00 && (unit < 0xdb40 || unit > 0xdb7f);
}

function isPictograph(unit: number): boolean {
  return (unit >= 0xd800 && unit < 0xdc00) || /\p{Extended_Pictographic}/u.test(String.fromCharCode(unit));
}
