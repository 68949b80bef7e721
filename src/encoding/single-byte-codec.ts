import { BLOCK, unitsToString } from './buffers.ts';
import { type Codec, type Encoded, REPLACEMENT, SUBSTITUTE } from './codec.ts';
import type { PatchList } from './patches.ts';
import { HOLE, type SingleByteTable } from './single-byte.ts';

export function singleByteCodec(table: SingleByteTable): Codec {
  return {
    decode: (bytes, lost) => decode(table, bytes, lost),
    encode: (text) => encode(table, text),
  };
}

function decode({ toUnicode, fromUnicode }: SingleByteTable, bytes: Uint8Array, lost?: PatchList): string {
  const block = new Uint16Array(Math.min(BLOCK, bytes.length));
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const length = Math.min(BLOCK, bytes.length - start);
    for (let i = 0; i < length; i++) {
      const byte = bytes[start + i]!;
      const unit = toUnicode[byte]!;
      block[i] = unit;
      if (lost !== undefined && (unit === HOLE || fromUnicode[unit] !== byte + 1)) {
        lost.add(start + i, start + i + 1, 1);
      }
    }
    parts.push(unitsToString(block, length));
  }
  return parts.join('');
}

function encode({ fromUnicode }: SingleByteTable, text: string): Encoded {
  const bytes = new Uint8Array(text.length);
  let missing = 0;
  let length = 0;
  // The substitute itself lies elsewhere in EBCDIC.
  const substitute = (fromUnicode[SUBSTITUTE] || SUBSTITUTE + 1) - 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let byte = unit === REPLACEMENT ? 0 : fromUnicode[unit]!;
    if (byte === 0) {
      missing++;
      byte = substitute + 1;
      if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++;
    }
    bytes[length++] = byte - 1;
  }
  return { bytes: bytes.subarray(0, length), missing };
}
