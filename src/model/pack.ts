/**
 * Bytes in a string literal: 13 bits in every two printable ASCII characters, as basE91 does (6.5 bits a byte of source;
 * base64 has 6). The alphabet leaves out the space and what a double-quoted literal would have to escape.
 */
const ALPHABET = Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((character) => !'"\\`'.includes(character))
  .join('');
const BASE = ALPHABET.length; // 91, and 91 × 91 > 2 ** 13
/** Bits in two characters. */
export const DIGIT_BITS = 13;

/** Numbers of 13 bits, two characters each. */
export function packDigits(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value % BASE]! + ALPHABET[Math.floor(value / BASE)]!).join('');
}

export function pack(bytes: Uint8Array): string {
  const digits: number[] = [];
  let bits = 0;
  let held = 0;
  const flush = (): void => {
    digits.push(bits & 0x1fff);
    bits >>>= DIGIT_BITS;
    held -= DIGIT_BITS;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= DIGIT_BITS) flush();
  }
  if (held > 0) flush();
  return packDigits(digits);
}

/** What a character stands for as the first of two, and as the second. */
export const DIGITS = new Uint16Array(128);
export const SECOND_DIGITS = new Uint16Array(128);
for (let i = 0; i < BASE; i++) {
  DIGITS[ALPHABET.charCodeAt(i)] = i;
  SECOND_DIGITS[ALPHABET.charCodeAt(i)] = i * BASE;
}

/**
 * What was packed, as 16-bit words, low byte first, and one of 0 behind.
 */
export function unpack(text: string): Uint16Array {
  const words = new Uint16Array(Math.ceil((text.length * 13) / 32) + 1);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 2) {
    bits |= (DIGITS[text.charCodeAt(i)]! + SECOND_DIGITS[text.charCodeAt(i + 1)]!) << held;
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

/** Values of 4 bits, the first in the low half of a byte. */
export function packNibbles(values: Uint8Array): string {
  const bytes = new Uint8Array((values.length + 1) >> 1);
  for (const [i, value] of values.entries()) bytes[i >> 1]! |= value << ((i & 1) << 2);
  return pack(bytes);
}

/** As many as the string has room for: a few zeros may stand behind them. */
export function unpackNibbles(text: string): Uint8Array {
  const words = unpack(text);
  const values = new Uint8Array(words.length << 2);
  for (let i = 0; i < values.length; i++) values[i] = (words[i >> 2]! >> ((i & 3) << 2)) & 15;
  return values;
}
