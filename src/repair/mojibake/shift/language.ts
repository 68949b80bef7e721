import { japaneseIdeographs } from '../../../data/japanese-ideographs.generated.ts';
import { type CharsetName, charset, none } from '../charset.ts';

export const chinese: readonly CharsetName[] = ['gb18030', 'big5'];
export const japanese: readonly CharsetName[] = ['shift_jis', 'euc-jp'];
export const korean: readonly CharsetName[] = ['euc-kr'];
export const doubleByte: readonly CharsetName[] = [...chinese, ...japanese, ...korean];

/** How far around a place its language is looked for, in UTF-16 units. */
const nearby = 100;

/** East Asian characters without which no East Asian text stands around a place. */
const fewest = 3;

/** Ideographs for each that only Japan writes in the same text; Japanese without any kana has one in some fifteen. */
const mostPerJapanese = 30;
const fewestJapanese = 2;

/**
 * The encodings that a text around `[start, end)` is likely to have been in. Japanese has kana, or ideographs that only
 * Japan writes, Korean has Hangul, and Chinese hardly any of these. What stands in `[start, end)` now says nothing.
 */
export function encodingsAround(text: string, start: number, end: number): readonly CharsetName[] {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let ofJapan = 0;
  const to = Math.min(text.length, end + nearby);
  for (let i = Math.max(0, start - nearby); i < to; i++) {
    if (i === start) i = end;
    const unit = text.charCodeAt(i);
    if (unit >= 0x3041 && unit <= 0x30ff) kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if (unit >= 0x3400 && unit <= 0x9fff) {
      han++;
      if (isOfJapan(unit)) ofJapan++;
    }
  }
  if (hangul * 2 > han + kana) return korean;
  if (kana * 4 > han + hangul) return japanese;
  if (ofJapan >= fewestJapanese && ofJapan * mostPerJapanese > han) return japanese;
  return han + kana + hangul >= fewest ? chinese : [];
}

let memo: Uint8Array | undefined;

/** An ideograph of Shift_JIS that neither Big5 nor GB 2312 has. */
function isOfJapan(unit: number): boolean {
  memo ??= unitsIn(japaneseIdeographs);
  return memo[unit] === 1;
}

function unitsIn(characters: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) units[characters.charCodeAt(i)] = 1;
  return units;
}

/** Does the text around have characters that an encoding lacks? Big5 has none that are simplified. */
export function hasOthers(text: string, start: number, end: number, name: CharsetName): boolean {
  const { encode } = charset(name);
  for (let i = Math.max(0, start - nearby); i < Math.min(text.length, end + nearby); i++) {
    if (i === start) i = end;
    const unit = text.charCodeAt(i);
    if (unit >= 0x3041 && unit <= 0xd7a3 && encode(unit) === none) return true;
  }
  return false;
}
