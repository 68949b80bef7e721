import { decodeWith } from '../../encoding/index.ts';

/** No character, or no bytes. */
export const none = -1;

/**
 * One encoding, laid out for searching: a character and its bytes cost one table look-up each way.
 *
 * Built for what was *written* by such programs, so wider than the standard: bytes that it leaves
 * undefined read as C1 controls (what Python calls sloppy, and browsers do for windows-1252), and
 * user-defined areas read as private-use characters, since those carry bytes through as well.
 */
export interface Charset {
  readonly name: string;
  readonly multibyte: boolean;
  /** Bytes of a UTF-16 unit, big-endian in one number; lead bytes are never 0, so the size says the length. */
  encode(unit: number): number;
  /** `(code point << 3) | length in bytes` of the character at `at`, or {@link none}. */
  decode(bytes: Uint8Array, at: number, end: number): number;
}

/** Unit of each byte on its own, or 0xFFFF. */
type SingleTable = Uint16Array;

const missing = 0xffff;

/** As the WHATWG encoding standard names them; `iso-8859-1` is the true one, not its alias for windows-1252. */
export type CharsetName =
  | 'utf-8'
  | 'gb18030'
  | 'big5'
  /** Big5 as the Unicode consortium once mapped it: kana and Cyrillic from C6A1 on, in another order than browsers have. */
  | 'cp950'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'iso-8859-1'
  | 'iso-8859-2'
  | 'iso-8859-5'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1255'
  | 'windows-1256'
  | 'windows-1257'
  | 'windows-1258'
  | 'windows-874'
  | 'ibm437'
  | 'ibm850'
  | 'ibm866'
  | 'koi8-r'
  | 'macintosh'
  | 'x-mac-cyrillic';

const multibyteNames: ReadonlySet<string> = new Set([
  'gb18030',
  'big5',
  'cp950',
  'shift_jis',
  'euc-jp',
  'euc-kr',
]);

/** What other programs make of a byte, where they differ from our table: [unit, byte]. */
const otherImages: Partial<Record<CharsetName, readonly (readonly [number, number])[]>> = {
  // Apple's own table and older ones differ in Ω, ∆ and the euro, which took the place of ¤.
  macintosh: [
    [0x03a9, 0xbd],
    [0x2126, 0xbd],
    [0x2206, 0xc6],
    [0x0394, 0xc6],
    [0x20ac, 0xdb],
    [0x00a4, 0xdb],
    [0xf8ff, 0xf0],
  ],
  'x-mac-cyrillic': [
    [0x20ac, 0xff],
    [0x00a4, 0xff],
    [0x0490, 0xa2],
    [0x00a2, 0xa2],
    [0x0491, 0xb6],
    [0x2202, 0xb6],
  ],
  // Microsoft's best fit for the bytes that cp932 leaves out.
  shift_jis: [
    [0xf8f0, 0xa0],
    [0xf8f1, 0xfd],
    [0xf8f2, 0xfe],
    [0xf8f3, 0xff],
  ],
};

const cache = new Map<CharsetName, Charset>();

/** The charset by name. Built when first asked for (some milliseconds for a double-byte one), then kept. */
export function charset(name: CharsetName): Charset {
  let found = cache.get(name);
  if (found === undefined) {
    if (name === 'utf-8') found = utf8;
    else found = multibyteNames.has(name) ? doubleByte(name) : singleByte(name);
    cache.set(name, found);
  }
  return found;
}

const utf8: Charset = {
  name: 'utf-8',
  multibyte: true,
  encode(unit) {
    if (unit < 0x80) return unit;
    if (unit < 0x800) return 0xc080 | ((unit >> 6) << 8) | (unit & 0x3f);
    return 0xe08080 | ((unit >> 12) << 16) | (((unit >> 6) & 0x3f) << 8) | (unit & 0x3f);
  },
  decode(bytes, at, end) {
    const lead = bytes[at]!;
    if (lead < 0x80) return (lead << 3) | 1;
    if (lead < 0xc2 || lead > 0xf4) return none;
    const second = at + 1 < end ? bytes[at + 1]! ^ 0x80 : 0x80;
    if (second > 0x3f) return none;
    if (lead < 0xe0) return ((((lead & 0x1f) << 6) | second) << 3) | 2;
    const third = at + 2 < end ? bytes[at + 2]! ^ 0x80 : 0x80;
    if (third > 0x3f) return none;
    if (lead < 0xf0) {
      const point = ((lead & 0x0f) << 12) | (second << 6) | third;
      // Surrogates pass: CESU-8 writes characters beyond U+FFFF as two of them.
      return point < 0x800 ? none : (point << 3) | 3;
    }
    const fourth = at + 3 < end ? bytes[at + 3]! ^ 0x80 : 0x80;
    if (fourth > 0x3f) return none;
    const point = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    return point < 0x10000 || point > 0x10ffff ? none : (point << 3) | 4;
  },
};

function singleByte(name: CharsetName): Charset {
  const table = singleTable(name);
  for (let byte = 0x80; byte < 0x100; byte++) if (table[byte] === missing) table[byte] = byte;
  const reverse = new Int16Array(0x10000).fill(none);
  // C1 controls first, so that a defined byte wins over them where both would do.
  for (let byte = 0x80; byte < 0xa0; byte++) reverse[byte] = byte;
  for (const [unit, byte] of otherImages[name] ?? []) reverse[unit] = byte;
  for (let byte = 0; byte < 0x100; byte++) reverse[table[byte]!] = byte;
  return {
    name,
    multibyte: false,
    encode: (unit) => reverse[unit]!,
    decode: (bytes, at) => (table[bytes[at]!]! << 3) | 1,
  };
}

function doubleByte(name: CharsetName): Charset {
  const single = singleTable(name === 'cp950' ? 'big5' : name);
  const pairs = pairTable(name === 'cp950' ? 'big5' : name);
  if (name === 'cp950') layOutOldBig5(pairs);
  const reverse = new Int32Array(0x10000).fill(none);
  addUserDefined(name, pairs, reverse);
  for (const [unit, byte] of otherImages[name] ?? []) reverse[unit] = byte;
  // The lowest pair wins among several for one character, but rows 80–A0 are extensions: they come last.
  for (let i = pairs.length - 1; i >= 0; i--) {
    const pair = (i + 0x2100) & 0x7fff;
    const unit = pairs[pair]!;
    if (unit !== 0) reverse[unit] = 0x8000 | pair;
  }
  for (let byte = 0; byte < 0x100; byte++) if (single[byte] !== missing) reverse[single[byte]!] = byte;
  return {
    name,
    multibyte: true,
    encode: (unit) => reverse[unit]!,
    decode(bytes, at, end) {
      const lead = bytes[at]!;
      if (lead < 0x80) return (lead << 3) | 1;
      if (at + 1 < end) {
        const unit = pairs[((lead & 0x7f) << 8) | bytes[at + 1]!]!;
        if (unit !== 0) return (unit << 3) | 2;
      }
      const unit = single[lead]!;
      return unit === missing ? none : (unit << 3) | 1;
    },
  };
}

function singleTable(name: CharsetName): SingleTable {
  const table = new Uint16Array(0x100).fill(missing);
  for (let byte = 0; byte < 0x100; byte++) {
    const text = byte < 0x80 ? String.fromCharCode(byte) : decodeWith(Uint8Array.of(byte), name);
    if (text.length === 1 && text !== '\ufffd') table[byte] = text.charCodeAt(0);
  }
  return table;
}

/** Unit of each pair of bytes at `(lead & 7F) << 8 | trail`, or 0. */
function pairTable(name: CharsetName): Uint16Array {
  const pairs = new Uint16Array(0x8000);
  const row = new Uint8Array(0x100 * 3);
  for (let lead = 0x80; lead < 0x100; lead++) {
    // No trail byte is a line feed, so it parts the pairs whatever the decoder makes of them.
    for (let trail = 0; trail < 0x100; trail++) row.set([lead, trail === 0x0a ? 0 : trail, 0x0a], trail * 3);
    const texts = decodeWith(row, name).split('\n');
    if (texts.length !== 0x101) continue;
    for (let trail = 0x30; trail < 0x100; trail++) {
      const text = texts[trail]!;
      if (text.length === 1 && text !== '\ufffd' && text.charCodeAt(0) > 0x7f)
        pairs[((lead & 0x7f) << 8) | trail] = text.charCodeAt(0);
    }
  }
  return pairs;
}

/** C6A1 to C7FC in BIG5.TXT, which Python and others still follow. */
function layOutOldBig5(pairs: Uint16Array): void {
  const units = [...'ヾゝゞ々'].map((c) => c.charCodeAt(0));
  for (let unit = 0x3041; unit <= 0x3093; unit++) units.push(unit);
  for (let unit = 0x30a1; unit <= 0x30f6; unit++) units.push(unit);
  const rest = 'ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽';
  for (const c of rest) units.push(c.charCodeAt(0));
  pairs.fill(0, 0, 0x2100); // nothing below A1
  let next = 0;
  for (let lead = 0xc6; lead <= 0xc8; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail < 0xa1)) continue;
      pairs[((lead & 0x7f) << 8) | trail] = units[next++] ?? 0;
    }
  }
}

/**
 * Private-use characters for the user-defined areas, in the order that Microsoft gave them:
 * GBK AAA1–AFFE, F8A1–FEFE, A140–A7A0 are U+E000–E765; Shift_JIS F040–F9FC is U+E000–E757;
 * Big5 FA40–FEFE, 8E40–A0FE, 8140–8DFE, C6A1–C8FE are U+E000–F8F7; Wansung C9A1–C9FE, FEA1–FEFE U+E000–E0BB.
 */
function addUserDefined(name: CharsetName, pairs: Uint16Array, reverse: Int32Array): void {
  let next = 0xe000;
  const fill = (leadFrom: number, leadTo: number, trails: readonly (readonly [number, number])[]) => {
    for (let lead = leadFrom; lead <= leadTo; lead++) {
      for (const [from, to] of trails) {
        for (let trail = from; trail <= to; trail++) {
          const at = ((lead & 0x7f) << 8) | trail;
          if (trail === 0x7f) continue;
          reverse[next] = 0x8000 | at; // also where our table has a later standard's character
          if (pairs[at] === 0) pairs[at] = next;
          next++;
        }
      }
    }
  };
  if (name === 'gb18030') {
    fill(0xaa, 0xaf, [[0xa1, 0xfe]]);
    fill(0xf8, 0xfe, [[0xa1, 0xfe]]);
    fill(0xa1, 0xa7, [[0x40, 0xa0]]);
  } else if (name === 'shift_jis') {
    fill(0xf0, 0xf9, [[0x40, 0xfc]]);
  } else if (name === 'big5' || name === 'cp950') {
    const trails = [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ] as const;
    fill(0xfa, 0xfe, trails);
    fill(0x8e, 0xa0, trails);
    fill(0x81, 0x8d, trails);
    next = 0xf6b1;
    fill(0xc6, 0xc6, [[0xa1, 0xfe]]);
    fill(0xc7, 0xc8, trails);
  } else if (name === 'euc-kr') {
    fill(0xc9, 0xc9, [[0xa1, 0xfe]]);
    fill(0xfe, 0xfe, [[0xa1, 0xfe]]);
  }
}
