import { HOLE, tableFor } from '../../encoding/index.ts';
import { preference, supplement, unitsOf, userDefined } from './double-byte.ts';

/** No character, or no bytes. */
export const NONE = -1;

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
  /** The same as a table, for loops. U+FFFF, which is no character, has no bytes. */
  readonly packed: Int32Array;
  /** Unit of each byte, where each is a character. */
  readonly alphabet: Uint16Array | null;
  /** For a byte, the other one that reads as the same character, or 0. Null where there is no such byte. */
  readonly alike: Uint8Array | null;
  /** Unit of each pair of bytes at `(lead & 7F) << 8 | trail`, or 0, where characters are pairs and single bytes. */
  readonly pairs: Uint16Array | null;
  /** `(code point << 3) | length in bytes` of the character at `at`, or {@link NONE}. */
  decode(bytes: Uint8Array, at: number, end: number): number;
}

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
  | 'iso-8859-15'
  | 'iso-8859-2'
  | 'iso-8859-4'
  | 'iso-8859-5'
  | 'iso-8859-6'
  | 'iso-8859-7'
  | 'iso-8859-10'
  | 'iso-8859-11'
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
  | 'koi8-u'
  | 'macintosh'
  | 'x-mac-cyrillic';

const DOUBLE_BYTE_NAMES: ReadonlySet<string> = new Set([
  'gb18030',
  'big5',
  'cp950',
  'shift_jis',
  'euc-jp',
  'euc-kr',
]);

/** The same as {@link Charset.multibyte}, without building any table. */
export function isMultibyte(name: CharsetName): boolean {
  return name === 'utf-8' || DOUBLE_BYTE_NAMES.has(name);
}

/** What other programs make of a byte, where they differ from our table: [unit, byte]. */
const OTHER_IMAGES: Partial<Record<CharsetName, readonly (readonly [number, number])[]>> = {
  // Apple's own table and older ones differ in Ω, ∆ and the euro, which took the place of ¤.
  macintosh: [
    [0x03a9, 0xbd],
    [0x2126, 0xbd],
    [0x2206, 0xc6],
    [0x0394, 0xc6],
    [0x20ac, 0xdb],
    [0x00a4, 0xdb],
    [0xf8ff, 0xf0],
    [0x00f0, 0xf0], // iconv-lite, which has ð in the place of Apple's apple
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
    if (name === 'utf-8') found = unicode();
    else found = DOUBLE_BYTE_NAMES.has(name) ? doubleByte(name) : singleByte(name);
    cache.set(name, found);
  }
  return found;
}

function inUtf8(unit: number): number {
  if (unit < 0x80) return unit;
  if (unit < 0x800) return 0xc080 | ((unit >> 6) << 8) | (unit & 0x3f);
  return 0xe08080 | ((unit >> 12) << 16) | (((unit >> 6) & 0x3f) << 8) | (unit & 0x3f);
}

const unicode = (): Charset => ({
  name: 'utf-8',
  multibyte: true,
  encode: inUtf8,
  packed: Int32Array.from({ length: 0x10000 }, (_, unit) => (unit === 0xffff ? NONE : inUtf8(unit))),
  alphabet: null,
  alike: null,
  pairs: null,
  decode(bytes, at, end) {
    const lead = bytes[at]!;
    if (lead < 0x80) return (lead << 3) | 1;
    if (lead < 0xc2 || lead > 0xf4) return NONE;
    const second = at + 1 < end ? bytes[at + 1]! ^ 0x80 : 0x80;
    if (second > 0x3f) return NONE;
    if (lead < 0xe0) return ((((lead & 0x1f) << 6) | second) << 3) | 2;
    const third = at + 2 < end ? bytes[at + 2]! ^ 0x80 : 0x80;
    if (third > 0x3f) return NONE;
    if (lead < 0xf0) {
      const point = ((lead & 0x0f) << 12) | (second << 6) | third;
      // Surrogates pass: CESU-8 writes characters beyond U+FFFF as two of them.
      return point < 0x800 ? NONE : (point << 3) | 3;
    }
    const fourth = at + 3 < end ? bytes[at + 3]! ^ 0x80 : 0x80;
    if (fourth > 0x3f) return NONE;
    const point = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    return point < 0x10000 || point > 0x10ffff ? NONE : (point << 3) | 4;
  },
});

function singleByte(name: CharsetName): Charset {
  const table = tableFor(name === THAI ? 'windows-874' : name)!.toUnicode.slice(0, 0x100);
  if (name === THAI) table.fill(HOLE, 0x80, 0xa0);
  if (WITH_WINDOWS.has(name)) fillFromWindows(table);
  for (let byte = 0x80; byte < 0x100; byte++) if (table[byte] === HOLE) table[byte] = byte;
  const reverse = new Int32Array(0x10000).fill(NONE);
  // C1 controls first, so that a defined byte wins over them where both would do.
  for (let byte = 0x80; byte < 0xa0; byte++) reverse[byte] = byte;
  if (name.startsWith('windows-')) alsoFromWindows(reverse, table);
  for (const [unit, byte] of OTHER_IMAGES[name] ?? []) reverse[unit] = byte;
  for (let byte = 0; byte < 0x100; byte++) reverse[table[byte]!] = byte;
  return {
    name,
    multibyte: false,
    encode: (unit) => reverse[unit]!,
    packed: reverse,
    alphabet: table,
    alike: WITH_WINDOWS.has(name) ? alikeIn(table) : null,
    pairs: null,
    decode: (bytes, at) => (table[bytes[at]!]! << 3) | 1,
  };
}

/**
 * Decoders whose C1 controls something behind them read as windows-1252, as HTML demands of their numbers (13.2.5.80):
 *
 *     D9 86  ن      ู † and not ู U+0086, of Arabic that was taken for Thai
 */
const WITH_WINDOWS: ReadonlySet<CharsetName> = new Set(['windows-874', 'iso-8859-4', 'iso-8859-10']);

function fillFromWindows(table: Uint16Array): void {
  const { toUnicode } = tableFor('windows-1252')!;
  for (let byte = 0x80; byte < 0xa0; byte++)
    if (table[byte] === HOLE || table[byte]! < 0xa0) table[byte] = toUnicode[byte]!;
}

/**
 * What another Windows code page leaves undefined was as often left a C1 control as read so:
 *
 *     E2 80 98  ‘      вЂ˜, since windows-1251 has nothing at 98
 */
function alsoFromWindows(reverse: Int32Array, table: Uint16Array): void {
  const { toUnicode } = tableFor('windows-1252')!;
  for (let byte = 0x80; byte < 0xa0; byte++)
    if (table[byte] === byte && toUnicode[byte] !== HOLE) reverse[toUnicode[byte]!] = byte;
}

/** ISO 8859-4 has Š at A9, and windows-1252, whose letters stand at 80 to 9F here, at 8A. */
function alikeIn(table: Uint16Array): Uint8Array {
  const alike = new Uint8Array(0x100);
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const other = table.indexOf(table[byte]!, 0xa0);
    if (other > 0) alike[other] = byte;
  }
  return alike;
}

/** What windows-874 is without the punctuation that it has at 80 to 9F. */
const THAI: CharsetName = 'iso-8859-11';

function doubleByte(name: CharsetName): Charset {
  const { single, pairs } = unitsOf(name);
  /** Units behind 8F, by the other two bytes, in EUC-JP alone. */
  const triples = name === 'euc-jp' ? supplement() : null;
  const reverse = new Int32Array(0x10000).fill(NONE);
  for (const [unit, pair] of userDefined(name)) {
    reverse[unit] = pair; // also where our table has a later standard's character
    if (pairs[pair & 0x7fff] === 0) pairs[pair & 0x7fff] = unit;
  }
  for (const [unit, byte] of OTHER_IMAGES[name] ?? []) reverse[unit] = byte;
  const order = preference(name);
  for (let i = 0; i < order.length; i++) {
    const unit = pairs[order[i]!]!;
    if (unit !== 0) reverse[unit] = 0x8000 | order[i]!;
  }
  triples?.forEach((unit, pair) => {
    if (unit !== 0 && reverse[unit]! < 0) reverse[unit] = 0x8f8000 | pair;
  });
  for (let byte = 0; byte < 0x100; byte++) if (single[byte] !== HOLE) reverse[single[byte]!] = byte;
  return {
    name,
    multibyte: true,
    encode: (unit) => reverse[unit]!,
    packed: reverse,
    alphabet: null,
    alike: null,
    pairs,
    decode(bytes, at, end) {
      const lead = bytes[at]!;
      if (lead < 0x80) return (lead << 3) | 1;
      if (at + 1 < end) {
        const unit = pairs[((lead & 0x7f) << 8) | bytes[at + 1]!]!;
        if (unit !== 0) return (unit << 3) | 2;
      }
      if (triples !== null && lead === 0x8f && at + 2 < end && bytes[at + 1]! > 0xa0) {
        const unit = triples[((bytes[at + 1]! & 0x7f) << 8) | bytes[at + 2]!]!;
        if (unit !== 0) return (unit << 3) | 3;
      }
      const unit = single[lead]!;
      return unit === HOLE ? NONE : (unit << 3) | 1;
    },
  };
}
