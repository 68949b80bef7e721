import { SINGLE_BYTE } from '../data/single-byte.generated.ts';
import { SLOPPY } from './labels.ts';

/** What a byte without a character, and a character without a byte, map to. */
export const HOLE = 0xfffd;

export interface SingleByteTable {
  readonly kind: 'single';
  /** Byte to UTF-16 code unit; {@link HOLE} where the page has none. 256 entries. */
  readonly toUnicode: Uint16Array;
  /** UTF-16 code unit to byte plus one; 0 where the page has none. 65,536 entries. */
  readonly fromUnicode: Uint16Array;
}

/** Byte to UTF-16 code unit of a page, {@link HOLE} where there is none; null when there is no such page. */
export function pageUnits(name: string): Uint16Array | null {
  const sloppy = name.startsWith(SLOPPY);
  const characters = SINGLE_BYTE[sloppy ? name.slice(SLOPPY.length) : name];
  if (characters === undefined) return null;
  const units = new Uint16Array(256);
  const start = 256 - characters.length; // 128, or 0 for EBCDIC
  for (let byte = 0; byte < 256; byte++) {
    const unit = byte < start ? byte : characters.charCodeAt(byte - start);
    units[byte] = sloppy && unit === HOLE ? byte : unit;
  }
  return units;
}

export function buildSingleByte(name: string): SingleByteTable | null {
  const toUnicode = pageUnits(name);
  if (toUnicode === null) return null;
  const fromUnicode = new Uint16Array(65536);
  // Downwards, so that of two bytes for one character the lower wins.
  for (let byte = 255; byte >= 0; byte--) {
    const unit = toUnicode[byte]!;
    if (unit !== HOLE) fromUnicode[unit] = byte + 1;
  }
  return { kind: 'single', toUnicode, fromUnicode };
}
