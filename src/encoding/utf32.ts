import { BLOCK, unitsToString } from './buffers.ts';
import { type Codec, type Encoded, REPLACEMENT } from './codec.ts';
import type { PatchList } from './patches.ts';

export function utf32(littleEndian: boolean): Codec {
  return {
    decode: (bytes, lost) => decode(littleEndian, bytes, lost),
    encode: (text) => encode(littleEndian, text),
  };
}

function decode(littleEndian: boolean, bytes: Uint8Array, lost?: PatchList): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length & ~3;
  const block = new Uint16Array(Math.min(BLOCK, bytes.length >> 1) + 2);
  const limit = block.length - 2;
  const parts: string[] = [];
  let i = 0;
  while (i < end) {
    let o = 0;
    while (i < end && o <= limit) {
      const codePoint = view.getUint32(i, littleEndian);
      if (codePoint > 0x10ffff || (codePoint & 0xfffff800) === 0xd800) {
        block[o++] = REPLACEMENT;
        lost?.add(i, i + 4, 4);
      } else if (codePoint > 0xffff) {
        block[o++] = 0xd7c0 + (codePoint >> 10);
        block[o++] = 0xdc00 | (codePoint & 0x3ff);
      } else block[o++] = codePoint;
      i += 4;
    }
    parts.push(unitsToString(block, o));
  }
  if (end < bytes.length) {
    parts.push('\ufffd');
    lost?.add(end, bytes.length, 4);
  }
  return parts.join('');
}

function encode(littleEndian: boolean, text: string): Encoded {
  const bytes = new Uint8Array(text.length * 4);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let missing = 0;
  for (const character of text) {
    let codePoint = character.codePointAt(0)!;
    if ((codePoint & 0xfffff800) === 0xd800) {
      codePoint = REPLACEMENT;
      missing++;
    }
    view.setUint32(at, codePoint, littleEndian);
    at += 4;
  }
  return { bytes: bytes.subarray(0, at), missing };
}
