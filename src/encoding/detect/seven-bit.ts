import { scoreText } from '../../model/index.ts';

/** Encodings that hide in ASCII: ISO-2022, HZ, UTF-7. Each betrays itself by sequences that ASCII text does not have. */

const WINDOW = 1 << 16;

/** The one that the bytes are in, or null. The bytes have next to none above 7F. */
export function guessSevenBit(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, WINDOW);
  if (head.includes(0x1b)) {
    const escapes = ESCAPES.find(([, sequence]) => contains(head, sequence));
    if (escapes !== undefined) return escapes[0];
  }
  if (hzPairs(head) >= 2) return 'hz-gb-2312';
  return isUtf7(head) ? 'utf-7' : null;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['iso-2022-kr', '\x1b$)C'],
  ['iso-2022-cn', '\x1b$)A'],
  ['iso-2022-cn', '\x1b$)G'],
  ['iso-2022-jp', '\x1b$B'],
  ['iso-2022-jp', '\x1b$@'],
  ['iso-2022-jp', '\x1b(J'],
  ['iso-2022-jp', '\x1b(I'],
  ['iso-2022-jp', '\x1b$(D'],
  ['iso-2022-jp', '\x1b$A'],
];

function contains(bytes: Uint8Array, ascii: string): boolean {
  for (let i = bytes.indexOf(ascii.charCodeAt(0)); i >= 0; i = bytes.indexOf(ascii.charCodeAt(0), i + 1)) {
    let k = 1;
    while (k < ascii.length && bytes[i + k] === ascii.charCodeAt(k)) k++;
    if (k === ascii.length) return true;
  }
  return false;
}

/** Characters inside `~{` … `~}`, both on one line, or 0 when something stands there that is not GB 2312. TeX has a `~{` of its own. */
function hzPairs(bytes: Uint8Array): number {
  let pairs = 0;
  for (let i = bytes.indexOf(0x7e); i >= 0 && i + 1 < bytes.length; i = bytes.indexOf(0x7e, i + 1)) {
    if (bytes[i + 1] !== 0x7b) {
      if (bytes[i + 1] === 0x7e) i++;
      continue;
    }
    const opened = pairs;
    for (i += 2; i + 1 < bytes.length && !(bytes[i] === 0x7e && bytes[i + 1] === 0x7d); i += 2) {
      const row = bytes[i]!;
      const column = bytes[i + 1]!;
      if (row === 10) {
        pairs = opened;
        break;
      }
      if (row < 0x21 || row > 0x77 || column < 0x21 || column > 0x7e) return 0;
      pairs++;
    }
  }
  return pairs;
}

/** Shorter runs come about by chance. UTF-16 units. */
const FEWEST_UNITS = 3;
/**
 * A word behind a plus, read as base64, is letters at random:
 *
 *     Ctrl+PageDown   C++/Cython   q=net+distance
 *          㶨Ḏ谧        ﯰ늶ᨧ              熩岺嚭
 *
 * Those have 15 nats a character and more, text has 3 to 5, and its accented letters alone 8 to 10.
 */
const RANDOM = 12.5;

/** Every `+` opens a base64 run of whole UTF-16 units, all of them beyond ASCII, and together they read like text. Sums and phone numbers do not look like that. */
function isUtf7(bytes: Uint8Array): boolean {
  const units: number[] = [];
  for (let i = bytes.indexOf(0x2b); i >= 0; i = bytes.indexOf(0x2b, i)) {
    i++;
    if (bytes[i] === 0x2d) continue;
    let bits = 0;
    let held = 0;
    for (; i < bytes.length; i++) {
      const value = SEXTETS.indexOf(String.fromCharCode(bytes[i]!));
      if (value < 0) break;
      held = ((held << 6) | value) & 0xffffff;
      bits += 6;
      if (bits < 16) continue;
      bits -= 16;
      const unit = (held >> bits) & 0xffff;
      if (unit < 0xa0 || (unit >= 0xe000 && unit < 0xf900) || unit > 0xfffd) return false;
      units.push(unit);
    }
    // What is left over is padding: fewer than six bits, all zero.
    if (bits >= 6 || (held & ((1 << bits) - 1)) !== 0) return i >= bytes.length && readsAsText(units);
  }
  return readsAsText(units);
}

function readsAsText(units: readonly number[]): boolean {
  if (units.length < FEWEST_UNITS) return false;
  const text = units.map((unit) => String.fromCharCode(unit)).join('');
  return scoreText(text).perCharacter < RANDOM;
}

const SEXTETS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
