import { BLOCK, unitsToString } from './buffers.ts';
import { type Codec, type Encoded, REPLACEMENT } from './codec.ts';
import type { PatchList } from './patches.ts';
import { countLoneSurrogates } from './utf8.ts';

export function utf16(littleEndian: boolean): Codec {
  // Which byte of the two holds the high half.
  const high = littleEndian ? 1 : 0;
  return {
    decode: (bytes, lost) => decode(high, bytes, lost),
    encode: (text) => encode(high, text),
  };
}

function decode(high: number, bytes: Uint8Array, lost?: PatchList): string {
  const low = 1 - high;
  const end = bytes.length & ~1;
  const block = new Uint16Array(Math.min(BLOCK, (bytes.length >> 1) + 2) + 2);
  const limit = block.length - 2;
  const parts: string[] = [];
  let i = 0;
  while (i < end) {
    let o = 0;
    while (i < end && o < limit) {
      const unit = (bytes[i + high]! << 8) | bytes[i + low]!;
      if ((unit & 0xf800) !== 0xd800) {
        block[o++] = unit;
        i += 2;
        continue;
      }
      const next = i + 3 < bytes.length ? (bytes[i + 2 + high]! << 8) | bytes[i + 2 + low]! : 0;
      if (unit < 0xdc00 && (next & 0xfc00) === 0xdc00) {
        block[o++] = unit;
        block[o++] = next;
        i += 4;
        continue;
      }
      block[o++] = REPLACEMENT; // half of a surrogate pair
      lost?.add(i, i + 2, 2);
      i += 2;
    }
    parts.push(unitsToString(block, o));
  }
  if (end < bytes.length) {
    parts.push('\ufffd');
    lost?.add(end, end + 1, 2);
  }
  return parts.join('');
}

function encode(high: number, text: string): Encoded {
  const bytes = new Uint8Array(text.length * 2);
  const missing = countLoneSurrogates(text);
  const whole = missing === 0 ? text : text.replace(/\p{Surrogate}/gu, '\ufffd');
  for (let i = 0; i < whole.length; i++) {
    const unit = whole.charCodeAt(i);
    bytes[2 * i + high] = unit >> 8;
    bytes[2 * i + 1 - high] = unit & 0xff;
  }
  return { bytes, missing };
}
