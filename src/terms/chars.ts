import { mark } from '../unicode/unit-table.ts';

/** Coarse classes of UTF-16 units, as the spam rules need them. */

/** Letter of a script that parts words with spaces. */
export const SPACED = 1;
/** Of a script whose words are not parted, or carry their endings glued on, so that terms match anywhere. */
export const DENSE = 2;

/** Latin, Greek, Cyrillic and neighbours. */
const SPACED_LETTERS =
  /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u0370-\u052f\u1e00-\u1fff]+/g;
/** Han, kana less the dot between words, Hangul, Thai. */
const DENSE_LETTERS = /[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30fa\u30fc-\u30ff\uac00-\ud7a3\u0e01-\u0e4e]+/g;

let memo: Uint8Array | undefined;

/** {@link SPACED}, {@link DENSE} or 0 for each UTF-16 unit. */
export function scriptKinds(): Uint8Array {
  if (memo === undefined) {
    memo = new Uint8Array(0x10000);
    mark(memo, SPACED_LETTERS, SPACED);
    mark(memo, DENSE_LETTERS, DENSE);
  }
  return memo;
}

export function isSpacedLetter(code: number): boolean {
  return scriptKinds()[code] === SPACED;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

export function isDense(code: number): boolean {
  return scriptKinds()[code] === DENSE;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0;
}

/** Marks that end a sentence or clause: what prose has and a keyword run has not. */
export function isStop(code: number): boolean {
  switch (code) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
    case 0x21:
    case 0x3f:
    case 0x0964: // ।
      return true;
    default:
      return false;
  }
}

/** Marks that keyword runs are joined with and prose is not. */
export function isStrongSeparator(code: number): boolean {
  switch (code) {
    case 0x5f: // _
    case 0x7c: // |
    case 0xff5c: // ｜
    case 0x4e28: // 丨
    case 0x2502: // │
    case 0xa6: // ¦
    case 0xff3f: // ＿
    case 0x2605: // ★
    case 0x2606:
    case 0x25c6: // ◆
    case 0x2665: // ♥
    case 0x2b50: // ⭐
    case 0x2705: // ✅
      return true;
    default:
      return false;
  }
}

/** Marks that join keywords and that prose also has. */
export function isWeakSeparator(code: number): boolean {
  switch (code) {
    case 0x2c: // ,
    case 0xff0c: // ，
    case 0x2f: // /
    case 0x2d: // -
    case 0x2013:
    case 0x2014:
    case 0xb7: // ·
    case 0x30fb: // ・
    case 0x2022: // •
    case 0x3e: // >
    case 0x26: // &
    case 0x23: // #
    case 0x2a: // *
    case 0x7e: // ~
    case 0x3b: // ;
    case 0x3001: // 、
    case 0x3010: // 【
    case 0x3011:
    case 0xd83d: // first half of most emoji
    case 0xd83c:
    case 0xd83e:
      return true;
    default:
      return false;
  }
}
