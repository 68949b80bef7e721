import type { Codec } from './codec.ts';

// For UTF-8 every runtime's own decoder is right, and far faster than anything written here.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export const utf8: Codec = {
  decode(bytes, lost) {
    const text = decodeStrict(bytes);
    if (text !== null) return text;
    // Each maximal subpart of a broken sequence became one U+FFFD, which would be written as EF BF BD.
    if (lost !== undefined) for (const [start, end] of brokenSequences(bytes)) lost.add(start, end, 3);
    return lenient.decode(bytes);
  },
  encode(text) {
    const bytes = encoder.encode(text);
    return { bytes, missing: countLoneSurrogates(text) };
  },
};

/** The text, or null when a sequence is broken. */
export function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Byte spans that UTF-8 gives no meaning; each is a maximal subpart (Unicode 3.9, D93b). */
function* brokenSequences(bytes: Uint8Array): Generator<readonly [number, number]> {
  const size = bytes.length;
  let i = 0;
  while (i < size) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length > 0) i += length;
    else {
      yield [i, i - length];
      i -= length;
    }
  }
}

/** Bytes of the sequence at `i`; negative for a broken one. Table 3-7 of the Unicode Standard. */
export function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[i + 1] ?? 0;
  if (second < low || second > high) return -1;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return -k;
  return length;
}

/** Surrogates without their other half; no encoding has them. */
export function countLoneSurrogates(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{Surrogate}/gu)) count++;
  return count;
}
