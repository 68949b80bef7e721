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
  // Pair to UTF-16 unit where there is nothing else to think of: one unit, which is encoded as this very pair.
  const plain = new Uint16Array(65536);
  for (let pair = 0x8130; pair < 0xff00; pair++) {
    const unit = table.toUnicode[pair]!;
    if (unit === 0) continue;
    leads[pair >> 8] = 1;
    if (table.fromUnicode[unit] === pair && (unit < EXTRA || unit >= 0xe000)) plain[pair] = unit;
  }
  const reader: Reader = { table, leads, plain, longForms, scratch: new Uint8Array(4) };
  return {
    decode: (bytes, lost) => decode(reader, bytes, lost),
    encode: (text) => encode(table, longForms, text),
  };
}

interface Reader {
  readonly table: DoubleByteTable;
  readonly leads: Uint8Array;
  readonly plain: Uint16Array;
  readonly longForms: LongForms | undefined;
  /** For measuring long forms. */
  readonly scratch: Uint8Array;
}

function decode(reader: Reader, bytes: Uint8Array, lost?: PatchList): string {
  const { plain } = reader;
  const size = bytes.length;
  const block = new Uint16Array(Math.min(BLOCK, size) + 2);
  const limit = block.length - 2;
  const parts: string[] = [];
  const place = { i: 0, o: 0 };
  while (place.i < size) {
    let i = place.i;
    let o = 0;
    while (i < size && o < limit) {
      // Nearly all of nearly every text takes this short way.
      const byte = bytes[i]!;
      if (byte < 0x80) {
        block[o++] = byte;
        i++;
        continue;
      }
      const unit = i + 1 < size ? plain[(byte << 8) | bytes[i + 1]!]! : 0;
      if (unit !== 0) {
        block[o++] = unit;
        i += 2;
        continue;
      }
      place.i = i;
      place.o = o;
      decodeOne(reader, bytes, place, block, lost);
      i = place.i;
      o = place.o;
    }
    place.i = i;
    parts.push(unitsToString(block, o));
  }
  return parts.join('');
}

/** Decodes what is not plain at `place`: other pairs, lone bytes, long forms, damage. */
function decodeOne(
  reader: Reader,
  bytes: Uint8Array,
  place: { i: number; o: number },
  block: Uint16Array,
  lost: PatchList | undefined,
): void {
  const { leads, longForms } = reader;
  const { single, toUnicode, fromUnicode, extra, fromExtra } = reader.table;
  const { i } = place;
  const byte = bytes[i]!;
  const pair = i + 1 < bytes.length ? (byte << 8) | bytes[i + 1]! : 0;
  const unit = toUnicode[pair]!;
  const alone = single[byte]!;
  if (unit !== 0 && (unit < EXTRA || unit >= 0xe000)) {
    block[place.o++] = unit;
    lost?.add(i, i + 2, writtenLength(reader, unit)); // or it would be plain
    place.i += 2;
    return;
  }
  if (unit !== 0) {
    const characters = extra[unit - EXTRA]!;
    block[place.o++] = characters.charCodeAt(0);
    block[place.o++] = characters.charCodeAt(1);
    if (fromExtra.get(characters) !== pair) lost?.add(i, i + 2, 2);
    place.i += 2;
    return;
  }
  if (alone !== HOLE) {
    block[place.o++] = alone;
    if (fromUnicode[alone] !== byte) lost?.add(i, i + 1, writtenLength(reader, alone));
    place.i++;
    return;
  }
  const codePoint = longForms?.read(bytes, i) ?? 0;
  if (codePoint !== 0) {
    const length = longForms!.length;
    if (codePoint > 0xffff) {
      block[place.o++] = 0xd7c0 + (codePoint >> 10);
      block[place.o++] = 0xdc00 | (codePoint & 0x3ff);
    } else block[place.o++] = codePoint;
    // GBK reads the four-byte forms too, but does not write them; and a pair is preferred to a long form.
    const written = writtenLength(reader, codePoint);
    if (written !== length) lost?.add(i, i + length, written);
    place.i += length;
    return;
  }
  // Two high bytes that mean nothing go together; an ASCII byte behind a stray lead stays (WHATWG).
  const length = leads[byte] === 1 && pair !== 0 && (pair & 0x80) !== 0 ? 2 : 1;
  block[place.o++] = REPLACEMENT;
  lost?.add(i, i + length, writtenLength(reader, REPLACEMENT));
  place.i += length;
}

/** How many bytes the encoder writes for a character; 1 for the substitute of one that it lacks. */
function writtenLength({ table, longForms, scratch }: Reader, codePoint: number): number {
  const code = codePoint > 0xffff ? 0 : table.fromUnicode[codePoint]!;
  if (code !== 0) return code < 256 ? 1 : 2;
  return longForms?.write(codePoint, scratch, 0) || 1;
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
