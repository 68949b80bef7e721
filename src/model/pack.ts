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

const DIGITS = new Uint8Array(128);
for (let i = 0; i < BASE; i++) DIGITS[ALPHABET.charCodeAt(i)] = i;

/**
 * What was packed, as 16-bit words, low byte first. The only loop over the megabyte of data: while a process starts the
 * loop is interpreted until it is compiled, and that should be paid for once.
 */
export function unpack(text: string): Uint16Array {
  const words = new Uint16Array(Math.ceil((text.length * 13) / 32));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 2) {
    bits |= (DIGITS[text.charCodeAt(i)]! + DIGITS[text.charCodeAt(i + 1)]! * BASE) << held;
    held += 13;
    if (held >= 16) {
      words[at++] = bits;
      bits >>>= 16;
      held -= 16;
    }
  }
  if (held > 0) words[at] = bits;
  return words;
}

export function unpackBytes(text: string, length: number): Uint8Array {
  const words = unpack(text);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = words[i >> 1]! >> ((i & 1) << 3);
  return bytes;
}

/**
 * Tables that are mostly one value, as runs: the value in the low byte of a word, the length less one in the high byte.
 */
export function packRuns(values: Uint8Array): string {
  const runs: number[] = [];
  for (let i = 0; i < values.length; ) {
    let end = i + 1;
    while (end < values.length && end - i < 256 && values[end] === values[i]) end++;
    runs.push(values[i]!, end - i - 1);
    i = end;
  }
  return pack(Uint8Array.from(runs));
}

export function unpackRuns(text: string, length: number): Uint8Array {
  const runs = unpack(text);
  const values = new Uint8Array(length);
  for (let i = 0, at = 0; at < length; i++) {
    const run = runs[i]!;
    for (const end = at + (run >> 8) + 1; at < end; at++) values[at] = run;
  }
  return values;
}

/** Tables of 4-bit values that are mostly 0: a bit for each entry, then a nibble for each entry that is not 0. */
export function packNibbles(values: Uint8Array): string {
  const bytes = new Uint8Array(2 * Math.ceil(values.length / 16) + Math.ceil(values.length / 2));
  let nibble = 4 * Math.ceil(values.length / 16);
  values.forEach((value, i) => {
    if (value === 0) return;
    bytes[i >> 3]! |= 1 << (i & 7);
    bytes[nibble >> 1]! |= value << ((nibble & 1) << 2);
    nibble++;
  });
  return pack(bytes.subarray(0, (nibble + 1) >> 1));
}

export function unpackNibbles(text: string, length: number): Uint8Array {
  const words = unpack(text);
  const values = new Uint8Array(length);
  const flagWords = Math.ceil(length / 16);
  for (let i = 0, nibble = 4 * flagWords; i < flagWords; i++) {
    for (let flags = words[i]!, at = i << 4; flags !== 0; flags >>= 1, at++) {
      if ((flags & 1) === 0) continue;
      values[at] = (words[nibble >> 2]! >> ((nibble & 3) << 2)) & 15;
      nibble++;
    }
  }
  return values;
}
