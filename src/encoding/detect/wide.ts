/** UTF-16 and UTF-32 without a byte order mark. */

const WINDOW = 8192;
/** Nobody writes these without a mark, until somebody does. */
const PRIOR = 6;
/** Nats of an ASCII character, and of a control, in any encoding. */
const ASCII = 3;
const CONTROL = 13;

export interface WideGuess {
  readonly encoding: string;
  /** How much likelier than bytes one by one, in nats; positive when it is likelier. */
  readonly lead: number;
}

/**
 * The best of the four wide forms, against reading the same bytes one by one.
 *
 * @param highCost what the best eight-bit encoding pays per high byte, in nats
 */
export function guessWide(bytes: Uint8Array, highCost: number): WideGuess | null {
  const head = bytes.subarray(0, Math.min(WINDOW, bytes.length));
  if (head.length < 4) return null;
  for (const littleEndian of [true, false])
    if (isUtf32(head, littleEndian)) return { encoding: littleEndian ? 'utf-32le' : 'utf-32be', lead: 100 };
  const little = scoreUtf16(head, 1);
  const big = scoreUtf16(head, 0);
  // More than this per character is no text, whoever reads it.
  if (Math.min(little, big) > (head.length >> 1) * 9.8) return null;
  const lead = scoreBytes(head, highCost) - Math.min(little, big) - PRIOR;
  return { encoding: little <= big ? 'utf-16le' : 'utf-16be', lead };
}

/** Four random bytes are a code point once in 3,900 times; a text of them cannot be chance. */
function isUtf32(bytes: Uint8Array, littleEndian: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let good = 0;
  let all = 0;
  for (let i = 0; i + 3 < bytes.length; i += 4, all++) {
    const codePoint = view.getUint32(i, littleEndian);
    if (codePoint >= 9 && codePoint <= 0x10ffff && (codePoint & 0xfffff800) !== 0xd800) good++;
  }
  return all >= 2 && good >= all * 0.97;
}

function scoreUtf16(bytes: Uint8Array, high: number): number {
  let nats = 0;
  let block = -1;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const unit = (bytes[i + high]! << 8) | bytes[i + 1 - high]!;
    nats += unitCost(unit, unit >> 8 === block);
    block = unit >> 8;
  }
  return nats;
}

function unitCost(unit: number, sameBlock: boolean): number {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13 ? ASCII : CONTROL;
  if (unit < 0x7f) return ASCII;
  if (unit < 0xa0) return CONTROL;
  if (unit < 0x250) return 5.5;
  if (unit < 0x700 || (unit >= 0x900 && unit < 0xe80)) return sameBlock ? 4.5 : 7;
  if (unit >= 0x2000 && unit < 0x2070) return 5.5;
  if (unit >= 0x3000 && unit < 0x3100) return 5.2;
  if (unit >= 0xff00 && unit < 0xfff0) return 5.5;
  if (unit >= 0x4e00 && unit < 0xa000) return 9.5; // one of 20,992: no telling which are common
  if (unit >= 0xac00 && unit < 0xd7a4) return 9;
  if (unit >= 0xd83c && unit < 0xd880) return 6;
  if (unit >= 0xdc00 && unit < 0xe000) return 8;
  return 12;
}

function scoreBytes(bytes: Uint8Array, highCost: number): number {
  let nats = 0;
  for (const byte of bytes)
    nats +=
      byte >= 0x80 ? highCost : byte >= 0x20 || byte === 9 || byte === 10 || byte === 13 ? ASCII : CONTROL;
  return nats;
}
