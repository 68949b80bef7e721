import { BLOCK, ByteWriter, unitsToString } from './buffers.ts';
import { type Codec, type Encoded, REPLACEMENT, SUBSTITUTE } from './codec.ts';
import { type DoubleByteTable, EXTRA } from './double-byte.ts';
import type { PatchList } from './patches.ts';
import { HOLE } from './single-byte.ts';

/** What an encoding has besides bytes and pairs: the three bytes of EUC-JP, the four of GB 18030. */
export interface LongForms {
  /** Code point that the bytes at `i` (a lead that makes no pair) spell, or 0; `length` bytes of it. */
  read(bytes: Uint8Array, i: number): number;
  readonly length: number;
  /** Writes a code point that no pair has, and returns the bytes written, 0 when there is no such form. */
  write(codePoint: number, into: Uint8Array, at: number): number;
}

export function doubleByteCodec(table: DoubleByteTable, longForms?: LongForms): Codec {
  const leads = new Uint8Array(256);
  for (let pair = 0; pair < 65536; pair++) if (table.toUnicode[pair] !== 0) leads[pair >> 8] = 1;
  return {
    decode: (bytes, lost) => decode(table, leads, longForms, bytes, lost),
    encode: (text) => encode(table, longForms, text),
  };
}

function decode(
  { single, toUnicode, fromUnicode, extra, fromExtra }: DoubleByteTable,
  leads: Uint8Array,
  longForms: LongForms | undefined,
  bytes: Uint8Array,
  lost?: PatchList,
): string {
  const size = bytes.length;
  const block = new Uint16Array(Math.min(BLOCK, size) + 2);
  const limit = block.length - 2;
  const parts: string[] = [];
  const scratch = new Uint8Array(4);
  const replacementLength = longForms?.write(REPLACEMENT, scratch, 0) || 1;
  const writtenLength = (unit: number) => {
    const code = fromUnicode[unit]!;
    if (code !== 0) return code < 256 ? 1 : 2;
    return longForms?.write(unit, scratch, 0) || 1;
  };
  let i = 0;
  while (i < size) {
    let o = 0;
    while (i < size && o < limit) {
      const byte = bytes[i]!;
      if (byte < 0x80) {
        block[o++] = byte;
        i++;
        continue;
      }
      const pair = i + 1 < size ? (byte << 8) | bytes[i + 1]! : 0;
      const unit = toUnicode[pair]!;
      if (unit !== 0 && (unit < EXTRA || unit >= 0xe000)) {
        block[o++] = unit;
        if (lost !== undefined && fromUnicode[unit] !== pair) lost.add(i, i + 2, writtenLength(unit));
        i += 2;
        continue;
      }
      if (unit !== 0) {
        const characters = extra[unit - EXTRA]!;
        block[o++] = characters.charCodeAt(0);
        block[o++] = characters.charCodeAt(1);
        if (lost !== undefined && fromExtra.get(characters) !== pair) lost.add(i, i + 2, 2);
        i += 2;
        continue;
      }
      const alone = single[byte]!;
      if (alone !== HOLE) {
        block[o++] = alone;
        if (lost !== undefined && fromUnicode[alone] !== byte) lost.add(i, i + 1, writtenLength(alone));
        i++;
        continue;
      }
      const codePoint = longForms?.read(bytes, i) ?? 0;
      if (codePoint !== 0) {
        const length = longForms!.length;
        if (codePoint > 0xffff) {
          block[o++] = 0xd7c0 + (codePoint >> 10);
          block[o++] = 0xdc00 | (codePoint & 0x3ff);
        } else block[o++] = codePoint;
        // GBK reads the four-byte forms too, but does not write them; and a pair is preferred to a long form.
        if (lost !== undefined) {
          const shorter = codePoint <= 0xffff && fromUnicode[codePoint] !== 0;
          const written = shorter ? writtenLength(codePoint) : longForms!.write(codePoint, scratch, 0);
          if (written !== length) lost.add(i, i + length, written || 1);
        }
        i += length;
        continue;
      }
      // Two high bytes that mean nothing go together; an ASCII byte behind a stray lead stays (WHATWG).
      const length = leads[byte] === 1 && pair !== 0 && (pair & 0x80) !== 0 ? 2 : 1;
      block[o++] = REPLACEMENT;
      lost?.add(i, i + length, replacementLength);
      i += length;
    }
    parts.push(unitsToString(block, o));
  }
  return parts.join('');
}

function encode(
  { fromUnicode, fromExtra }: DoubleByteTable,
  longForms: LongForms | undefined,
  text: string,
): Encoded {
  const writer = new ByteWriter(text.length * 2);
  let missing = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bytes = writer.reserve(4);
    if (unit < 0x80 && fromUnicode[unit] === unit) {
      bytes[writer.length++] = unit;
      continue;
    }
    let code = fromUnicode[unit]!;
    if (fromExtra.size > 0 && i + 1 < text.length && mayStartExtra(unit)) {
      const sequence = fromExtra.get(text.slice(i, i + 2));
      if (sequence !== undefined) {
        code = sequence;
        i++;
      }
    }
    if (code > 0xff) {
      bytes[writer.length++] = code >> 8;
      bytes[writer.length++] = code & 0xff;
      continue;
    }
    if (code !== 0) {
      bytes[writer.length++] = code;
      continue;
    }
    const codePoint = text.codePointAt(i)!;
    if (codePoint > 0xffff) i++;
    const written = longForms?.write(codePoint, bytes, writer.length) ?? 0;
    writer.length += written;
    if (written === 0) {
      missing++;
      bytes[writer.length++] = SUBSTITUTE;
    }
  }
  return { bytes: writer.finish(), missing };
}

/** High surrogates, and the letters that Big5 has with a macron or caron in one pair: Ê̄ Ê̌ ê̄ ê̌. */
function mayStartExtra(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800 || unit === 0xca || unit === 0xea;
}
