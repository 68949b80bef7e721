import { japaneseIdeographs } from '../../../data/japanese-ideographs.generated.ts';
import { type CharsetName, charset, NONE } from '../charset.ts';

export const CHINESE: readonly CharsetName[] = ['gb18030', 'big5'];
export const JAPANESE: readonly CharsetName[] = ['shift_jis', 'euc-jp'];
export const KOREAN: readonly CharsetName[] = ['euc-kr'];
export const DOUBLE_BYTE: readonly CharsetName[] = [...CHINESE, ...JAPANESE, ...KOREAN];

/** How far around a place its language is looked for, in UTF-16 units. */
const NEARBY = 100;

/** East Asian characters without which no East Asian text stands around a place. */
const FEWEST = 3;

/** Ideographs for each that only Japan writes in the same text; Japanese without any kana has one in some fifteen. */
const MOST_PER_JAPANESE = 30;
const FEWEST_JAPANESE = 2;

/**
 * The encodings that a text around `[start, end)` is likely to have been in. Japanese has kana, or ideographs that only
 * Japan writes, Korean has Hangul, and Chinese hardly any of these. What stands in `[start, end)` now says nothing.
 */
export function encodingsAround(text: string, start: number, end: number): readonly CharsetName[] {
  const kinds = kindsOfUnits();
  counts.fill(0);
  for (let i = Math.max(0, start - NEARBY); i < start; i++) counts[kinds[text.charCodeAt(i)]!]!++;
  const to = Math.min(text.length, end + NEARBY);
  for (let i = end; i < to; i++) counts[kinds[text.charCodeAt(i)]!]!++;
  const ofJapan = counts[Kind.ofJapan]!;
  const han = counts[Kind.han]! + ofJapan;
  const kana = counts[Kind.kana]!;
  const hangul = counts[Kind.hangul]!;
  if (hangul * 2 > han + kana) return KOREAN;
  if (kana * 4 > han + hangul) return JAPANESE;
  if (ofJapan >= FEWEST_JAPANESE && ofJapan * MOST_PER_JAPANESE > han) return JAPANESE;
  return han + kana + hangul >= FEWEST ? CHINESE : [];
}

const Kind = { other: 0, han: 1, ofJapan: 2, kana: 3, hangul: 4 } as const;

/** How many UTF-16 units of each kind there are; used anew for each place. */
const counts = new Uint16Array(5);

let memo: Uint8Array | undefined;

/** Of each UTF-16 unit. */
function kindsOfUnits(): Uint8Array {
  if (memo !== undefined) return memo;
  memo = new Uint8Array(0x10000);
  memo.fill(Kind.kana, 0x3041, 0x30fb).fill(Kind.han, 0x3400, 0xa000).fill(Kind.hangul, 0xac00, 0xd7a4);
  for (let i = 0; i < japaneseIdeographs.length; i++) memo[japaneseIdeographs.charCodeAt(i)] = Kind.ofJapan;
  return memo;
}

/** Does the text around have characters that an encoding lacks? Big5 has none that are simplified. */
export function hasOthers(text: string, start: number, end: number, name: CharsetName): boolean {
  const { encode } = charset(name);
  for (let i = Math.max(0, start - NEARBY); i < Math.min(text.length, end + NEARBY); i++) {
    if (i === start) i = end;
    const unit = text.charCodeAt(i);
    if (unit >= 0x3041 && unit <= 0xd7a3 && encode(unit) === NONE) return true;
  }
  return false;
}
