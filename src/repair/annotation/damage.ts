import { pairTable } from './gbk.ts';

/**
 * The damage itself, as functions: what the converters and spinners did whose traces this folder undoes. Searches
 * verify their answer by running it again; tests, seeds and benchmarks make their cases with it.
 */

/** Writes `(reading)` behind the characters for which `readingOf` has one. */
export function annotateCharacters(
  text: string,
  readingOf: (character: string, at: number) => string | null,
): string {
  let out = '';
  let at = 0;
  for (const character of text) {
    const reading = readingOf(character, at);
    out += reading === null ? character : `${character}(${reading})`;
    at += character.length;
  }
  return out;
}

/** Search and replace of byte sequences as PHP's `str_replace` does it: pair by pair, blind to character borders. */
export function replaceBytes(
  bytes: Uint8Array,
  pairs: readonly { readonly from: Uint8Array; readonly to: Uint8Array }[],
): Uint8Array {
  let current = bytes;
  for (const { from, to } of pairs) current = replaceAll(current, from, to);
  return current;
}

function replaceAll(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const places: number[] = [];
  for (let i = 0; i + from.length <= bytes.length; ) {
    if (startsWith(bytes, i, from)) {
      places.push(i);
      i += from.length;
    } else i++;
  }
  if (places.length === 0) return bytes;
  const out = new Uint8Array(bytes.length + places.length * (to.length - from.length));
  let read = 0;
  let write = 0;
  for (const place of places) {
    out.set(bytes.subarray(read, place), write);
    write += place - read;
    out.set(to, write);
    write += to.length;
    read = place + from.length;
  }
  out.set(bytes.subarray(read), write);
  return out;
}

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let i = 0; i < prefix.length; i++) if (bytes[at + i] !== prefix[i]) return false;
  return true;
}

/**
 * Full-width forms to ASCII in raw GBK bytes: A3A1..A3FE become 21..7E wherever the two bytes stand side by side.
 *
 *     保  护           B1 A3 BB A4
 *                         ^^^^^      "；" to this program
 *     ?;?             B1 3B A4
 */
export function replaceFullWidthBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const next = bytes[i + 1];
    if (bytes[i] === 0xa3 && next !== undefined && next >= 0xa1 && next <= 0xfe) {
      out[length++] = next - 0x80;
      i++;
    } else out[length++] = bytes[i]!;
  }
  return out.subarray(0, length);
}

/** How a decoder answers to a lead byte before a byte that cannot follow it. */
export interface LossyDecoder {
  /** What it writes for the loss. */
  readonly mark: '?' | '\ufffd';
  /** Whether the ASCII byte behind the lead is lost with it, as in older programs, or read on its own, as in browsers. */
  readonly swallows: boolean;
  /** Whether private-use characters, which bytes out of step are now and then, were cleaned away afterwards. */
  readonly dropsPrivate?: boolean;
}

/** The bytes of a text in GBK, user-defined areas included; null when a character has none. */
export function encodePairs(text: string): Uint8Array | null {
  const { fromUnicode } = pairTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const pair = code < 0x80 ? code : code > 0xffff ? 0 : fromUnicode[code]!;
    if (code >= 0x80 && pair < 0x8140) return null;
    if (pair > 0xff) bytes.push(pair >> 8);
    bytes.push(pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Pairs and ASCII to text, as a decoder that knows no longer forms. */
export function decodePairs(
  bytes: Uint8Array,
  { mark, swallows, dropsPrivate = false }: LossyDecoder,
): string {
  const { toUnicode } = pairTable();
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      out += String.fromCharCode(byte);
      continue;
    }
    const next = bytes[i + 1];
    const code = next === undefined ? 0 : toUnicode[(byte << 8) | next]!;
    if (code !== 0) {
      out += String.fromCharCode(code);
      i++;
    } else {
      out += mark;
      if (swallows && next !== undefined) i++;
    }
  }
  return dropsPrivate ? out.replace(/[\ue000-\uf8ff]/g, '') : out;
}

/** A line of a converter's table: a character and the reading that it writes behind it. */
export type Reading = readonly [character: string, reading: string];

/** {@link replaceFullWidthBytes} on a text; null when GBK cannot write it. */
export function replaceFullWidth(text: string, decoder: LossyDecoder): string | null {
  const bytes = encodePairs(text);
  return bytes === null ? null : decodePairs(replaceFullWidthBytes(bytes), decoder);
}

/**
 * Readings written into the raw bytes, one line of the table after the other, so that they also strike across borders:
 *
 *     因  為          D2 F2 9E E9
 *                        ^^^^^       驗
 *     因?yàn)...      D2 F2 | 9E 28 | y à n | 29 | E9 ..
 *
 * Null when GBK cannot write the text.
 */
export function annotateBytes(text: string, table: readonly Reading[], decoder: LossyDecoder): string | null {
  const bytes = encodePairs(text);
  if (bytes === null) return null;
  const pairs = table.flatMap(([character, reading]) => {
    const from = encodePairs(character);
    const to = encodePairs(`${character}(${reading})`);
    return from === null || to === null ? [] : [{ from, to }];
  });
  return decodePairs(replaceBytes(bytes, pairs), decoder);
}
