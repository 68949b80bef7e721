/** Coarse classes of UTF-16 units, as the spam rules need them. */

/** Letter of a script that parts words with spaces (Latin, Greek, Cyrillic and neighbours). */
export function isSpacedLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1fff)
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff && code !== 0x30fb;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4e;
}

/** Scripts whose words are not parted, or carry their endings glued on, so that terms match anywhere. */
export function isDense(code: number): boolean {
  return isHan(code) || isKana(code) || isHangul(code) || isThai(code);
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
