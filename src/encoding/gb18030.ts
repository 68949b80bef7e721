import { decodeForeign } from './source.ts';

/**
 * The four-byte half of GB 18030: a lead, a digit, a lead, a digit (81..FE 30..39 81..FE 30..39) count in
 * base 10 × 126 × 10. The first 39,420 numbers hold what the pairs lack of the BMP, in code point order with
 * gaps; from 189,000 on the other planes follow without a gap.
 */
export interface FourByteTable {
  /** Number (0..39419) to UTF-16 code unit; 0 when there is none. */
  readonly toUnicode: Uint16Array;
  /** UTF-16 code unit to number plus one; 0 when the pairs have it. */
  readonly fromUnicode: Uint16Array;
}

const BMP = 39420;
const PLANE_1 = 189000;

export function buildFourByte(): FourByteTable {
  const probe = new Uint8Array(BMP * 5);
  for (let number = 0, at = 0; number < BMP; number++) {
    at = writeFourBytes(probe, at, number);
    probe[at++] = 10;
  }
  const answer = decodeForeign('gb18030', probe);
  const toUnicode = new Uint16Array(BMP);
  const fromUnicode = new Uint16Array(65536);
  let start = 0;
  for (let number = 0; number < BMP; number++) {
    const end = answer.indexOf('\n', start);
    const unit = answer.charCodeAt(start);
    // U+FFFD itself has a number, 84 31 A4 37; so compare it by place.
    if (end - start === 1 && (unit !== 0xfffd || number === REPLACEMENT_NUMBER)) {
      toUnicode[number] = unit;
      fromUnicode[unit] = number + 1;
    }
    start = end + 1;
  }
  return { toUnicode, fromUnicode };
}

const REPLACEMENT_NUMBER = numberOf(0x84, 0x31, 0xa4, 0x37);

/** The number that four bytes spell; they must be in range. */
export function numberOf(a: number, b: number, c: number, d: number): number {
  return (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
}

/** Code point for a number, or 0 when there is none. */
export function fourByteToCodePoint(table: FourByteTable, number: number): number {
  if (number < BMP) return table.toUnicode[number]!;
  const codePoint = number - PLANE_1 + 0x10000;
  return codePoint >= 0x10000 && codePoint <= 0x10ffff ? codePoint : 0;
}

/** Number for a code point that the pairs lack, or -1 (a lone surrogate). */
export function codePointToFourByte(table: FourByteTable, codePoint: number): number {
  return codePoint > 0xffff ? codePoint - 0x10000 + PLANE_1 : table.fromUnicode[codePoint]! - 1;
}

/** Writes the four bytes of a number and returns the place behind them. */
export function writeFourBytes(into: Uint8Array, at: number, number: number): number {
  into[at + 3] = 0x30 + (number % 10);
  const third = Math.floor(number / 10);
  into[at + 2] = 0x81 + (third % 126);
  const second = Math.floor(third / 126);
  into[at + 1] = 0x30 + (second % 10);
  into[at] = 0x81 + Math.floor(second / 10);
  return at + 4;
}
