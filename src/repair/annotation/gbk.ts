import { tableFor } from '../../encoding/index.ts';
import { simplifying } from '../../unicode/simplified.ts';

/** Pairs of bytes and characters of GBK, both ways, with the user-defined areas that gb18030 maps to private use. */
export interface PairTable {
  /** `lead << 8 | trail` to a UTF-16 unit; 0 when there is none. */
  readonly toUnicode: Uint16Array;
  /** A UTF-16 unit to `lead << 8 | trail`; below 256, or 0, when it has no pair. */
  readonly fromUnicode: Uint16Array;
}

/** Built by the encoding step when first asked for, then kept there. */
export function pairTable(): PairTable {
  const table = tableFor('gb18030');
  if (table?.kind !== 'double') throw new TypeError('gb18030 is a double-byte encoding');
  return table;
}

/** The first byte of a character, if it can be the second of another; else 0. */
export function asTrail(unit: number): number {
  const pair = pairTable().fromUnicode[unit]!;
  const first = pair >= 0x8140 ? pair >> 8 : pair;
  return first >= 0x40 && first !== 0x7f ? first : 0;
}

/** In GBK but not in GB 2312, whose rows are B0..F7 with trail bytes from A1: most of these are traditional forms. */
export function isTraditionalOnly(codePoint: number): boolean {
  if (codePoint > 0xffff) return false;
  const pair = pairTable().fromUnicode[codePoint]!;
  if (pair < 0x8140) return false;
  const lead = pair >> 8;
  return lead < 0xb0 || lead > 0xf7 || (pair & 0xff) < 0xa1;
}

/** The same, and simplified to another: what converters list. Others are rare (`囧`), or of names (`玥`). */
export function isConverted(codePoint: number): boolean {
  return isTraditionalOnly(codePoint) && simplifying()[codePoint] !== codePoint;
}
