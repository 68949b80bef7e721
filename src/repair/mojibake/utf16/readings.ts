import { decodeWith } from '../../../encoding/index.ts';
import type { CharsetName } from '../charset.ts';
import { shortName } from '../names.ts';

export interface Reading {
  /** Short names, as in rule ids. */
  readonly written: string;
  readonly as: 'utf-16le' | 'utf-16be';
  /** What the units were before; null when they were never that. */
  read(units: string): string | null;
}

type Order = Reading['as'];

const ORDERS: readonly Order[] = ['utf-16le', 'utf-16be'];
const WRITTEN: readonly CharsetName[] = [
  'utf-8',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-874',
];

/** The bytes of units in the order in which a decoder took them. */
function bytesOf(units: string, order: Order): Uint8Array {
  const bytes = new Uint8Array(units.length * 2);
  const low = order === 'utf-16le' ? 0 : 1;
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    bytes[2 * i + low] = unit & 0xff;
    bytes[2 * i + 1 - low] = unit >> 8;
  }
  return bytes;
}

function isText(text: string): boolean {
  return !/[\ufffd\ufffe]|(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}/u.test(text);
}

/**
 * Could its units be bytes of text, two by two? In most of what went wrong otherwise, and is tried here too, they are not:
 * the first byte of a letter of an alphabet is a control character. The last unit may have been filled up.
 */
function couldBeBytes(units: string): boolean {
  for (let i = 0; i < units.length - 1; i++) {
    const unit = units.charCodeAt(i);
    if (isControl(unit >> 8) || isControl(unit & 0xff)) return false;
  }
  return true;
}

/** Could its units be those of text the other way round? Letters of Western Europe become controls or private characters then. */
function couldBeTurned(units: string): boolean {
  for (let i = 0; i < units.length - 1; i++) {
    const unit = units.charCodeAt(i);
    const low = unit >> 8;
    const high = unit & 0xff;
    if (high >= FIRST_PRIVATE && high <= LAST_PRIVATE) return false;
    if (high === 0 && (isControl(low) || (low > 0x7e && low < 0xa0))) return false;
  }
  return true;
}

/** High bytes of private-use characters. */
const FIRST_PRIVATE = 0xe0;
const LAST_PRIVATE = 0xf8;

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}

function read(units: string, order: Order, encoding: string): string | null {
  const bytes = bytesOf(units, order);
  // An odd number of bytes was filled up, or its last one is half of a character that the next run has.
  const text = decodeWith(bytes, encoding).replace(/[\0\ufffd]$/, '');
  return isText(text) ? text : null;
}

/** All that is tried, the likeliest first. */
export const readings: readonly Reading[] = [
  ...ORDERS.flatMap((as): Reading[] =>
    WRITTEN.map((name) => ({
      written: shortName(name),
      as,
      read: (units) => (couldBeBytes(units) ? read(units, as, name) : null),
    })),
  ),
  // Both are the same exchange of bytes; the mark that tells the order says FFFE then.
  {
    written: 'utf-16be',
    as: 'utf-16le',
    read: (units) => {
      const marked = units.replace(/^\ufffe/, '');
      return couldBeTurned(marked) ? read(marked, 'utf-16le', 'utf-16be') : null;
    },
  },
];
