/**
 * Bytes in a string literal: 13 bits in every two printable ASCII characters, as basE91 does (6.5 bits a byte of source;
 * base64 has 6). The alphabet leaves out the space and what a double-quoted literal would have to escape.
 */
const ALPHABET = Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((character) => !'"\\`'.includes(character))
  .join('');
const BASE = ALPHABET.length; // 91, and 91 × 91 > 2 ** 13

export function pack(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  const flush = (): void => {
    const value = bits & 0x1fff;
    text += ALPHABET[value % BASE]! + ALPHABET[Math.floor(value / BASE)]!;
    bits >>>= 13;
    held -= 13;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= 13) flush();
  }
  if (held > 0) flush();
  return text;
}

/** The first `length` bytes that were packed. */
export function unpack(text: string, length: number): Uint8Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) digits[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(length);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length && at < length; i += 2) {
    bits |= (digits[text.charCodeAt(i)]! + digits[text.charCodeAt(i + 1)]! * BASE) << held;
    held += 13;
    while (held >= 8 && at < length) {
      bytes[at++] = bits;
      bits >>>= 8;
      held -= 8;
    }
  }
  return bytes;
}

/** Run lengths for tables that are mostly one value: (length - 1, value) for each run of up to 256. */
export function packRuns(bytes: Uint8Array): Uint8Array {
  const packed: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    let end = i + 1;
    while (end < bytes.length && end - i < 256 && bytes[end] === bytes[i]) end++;
    packed.push(end - i - 1, bytes[i]!);
    i = end;
  }
  return Uint8Array.from(packed);
}

export function unpackRuns(packed: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; i < packed.length; i += 2) {
    bytes.fill(packed[i + 1]!, at, at + packed[i]! + 1);
    at += packed[i]! + 1;
  }
  return bytes;
}

/** Tables of 4-bit values that are mostly 0: a bit for each entry, then a nibble for each entry that is not 0. */
export function packNibbles(values: Uint8Array): Uint8Array {
  const flags = new Uint8Array(Math.ceil(values.length / 8));
  const nibbles: number[] = [];
  let count = 0;
  values.forEach((value, i) => {
    if (value === 0) return;
    flags[i >> 3]! |= 1 << (i & 7);
    if (count % 2 === 0) nibbles.push(value);
    else nibbles[count >> 1]! |= value << 4;
    count++;
  });
  return Uint8Array.from([...flags, ...nibbles]);
}

export function unpackNibbles(packed: Uint8Array, length: number): Uint8Array {
  const values = new Uint8Array(length);
  const start = Math.ceil(length / 8);
  for (let i = 0, count = 0; i < length; i++) {
    if ((packed[i >> 3]! & (1 << (i & 7))) === 0) continue;
    values[i] = (packed[start + (count >> 1)]! >> ((count & 1) << 2)) & 15;
    count++;
  }
  return values;
}
