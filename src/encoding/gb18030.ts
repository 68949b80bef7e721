import { readFourByteUnits } from './source.ts';

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
  const toUnicode = readFourByteUnits(BMP);
  const fromUnicode = new Uint16Array(65536);
  for (let number = 0; number < BMP; number++) fromUnicode[toUnicode[number]!] = number + 1;
  return { toUnicode, fromUnicode };
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
