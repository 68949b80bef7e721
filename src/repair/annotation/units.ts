import { PINYIN_LETTERS } from '../../unicode/mandarin.ts';
import { pairTable } from './gbk.ts';

/** What a stretch of damaged text shows, as far as bytes are concerned. */
export enum Kind {
  /** A character of two bytes in GBK, private use included. */
  pair,
  /** One byte below 0x80. */
  ascii,
  /** U+FFFD or `?`: maybe a byte that meant nothing to the decoder, maybe with the ASCII byte behind it. */
  lost,
  /** A reading with its brackets, `(fā)`, or with the opening bracket lost, `fā)`. */
  reading,
  /** Anything else; no damage reaches across it. */
  other,
}

export interface Unit {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** The code point; 0 for a reading. */
  readonly code: number;
  /** Lead and trail byte of a pair, or the ASCII byte in both. */
  readonly lead: number;
  readonly trail: number;
  /** The letters of a reading; empty otherwise. */
  readonly reading: string;
  /** A reading whose opening bracket is there. */
  readonly whole: boolean;
}

const BRACKETED = new RegExp(`[(（]([${PINYIN_LETTERS}]{1,7})[)）]`, 'y');
const UNBRACKETED = new RegExp(`([${PINYIN_LETTERS}]{1,7})[)）]`, 'y');

/** Cuts `[start, end)` of a text into units. Linear. */
export function unitsOf(text: string, start: number, end: number): Unit[] {
  const { fromUnicode } = pairTable();
  const units: Unit[] = [];
  for (let at = start; at < end; ) {
    const reading = readingAt(text, at, units[units.length - 1]);
    if (reading !== null && at + reading.length <= end) {
      const next = at + reading.length;
      units.push({
        kind: Kind.reading,
        start: at,
        end: next,
        code: 0,
        lead: 0,
        trail: 0,
        reading: reading.letters,
        whole: reading.whole,
      });
      at = next;
      continue;
    }
    const code = text.codePointAt(at)!;
    if (code >= FIRST_WITHOUT) {
      units.push(...halvesOf(code, at));
      at += 2;
      continue;
    }
    const next = at + (code > 0xffff ? 2 : 1);
    const { kind, lead, trail } = classify(code, fromUnicode);
    units.push({ kind, start: at, end: next, code, lead, trail, reading: '', whole: false });
    at = next;
  }
  return units;
}

/** From here on are the planes that have no characters, or private ones. */
const FIRST_WITHOUT = 0x40000;

/** Is it the second half of four bytes that were read as one character? */
export function isSecondHalf({ code }: Unit): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/**
 * A digit between two bytes makes them the first of four, which GB18030 counts from 90 30 81 30, U+10000, on.
 *
 *     海  拔  2        BA A3  B0 CE  32
 *                         ^^^^^             "０"
 *     U+91634         BA 30  CE 32
 */
function halvesOf(code: number, at: number): Unit[] {
  const index = code - 0x10000;
  const [high, low] = [0x90 + Math.floor(index / 12_600), 0x81 + (Math.floor(index / 10) % 126)];
  const half = (lead: number, digit: number, offset: number, surrogate: number): Unit => ({
    kind: Kind.pair,
    start: at + offset,
    end: at + offset + 1,
    code: surrogate,
    lead,
    trail: 0x30 + digit,
    reading: '',
    whole: false,
  });
  return [
    half(high, Math.floor(index / 1260) % 10, 0, 0xd800 + (index >> 10)),
    half(low, index % 10, 1, 0xdc00 + (index & 0x3ff)),
  ];
}

function classify(code: number, fromUnicode: Uint16Array): Pick<Unit, 'kind' | 'lead' | 'trail'> {
  if (code === 0xfffd || code === 0x3f) return { kind: Kind.lost, lead: 0x3f, trail: 0x3f };
  if (code < 0x80) return { kind: Kind.ascii, lead: code, trail: code };
  const pair = code > 0xffff ? 0 : fromUnicode[code]!;
  if (pair < 0x8140) return { kind: Kind.other, lead: 0, trail: 0 };
  return { kind: Kind.pair, lead: pair >> 8, trail: pair & 0xff };
}

function readingAt(
  text: string,
  at: number,
  previous: Unit | undefined,
): { readonly letters: string; readonly length: number; readonly whole: boolean } | null {
  const open = text[at] === '(' || text[at] === '（';
  if (!open && previous?.kind !== Kind.lost) return null;
  // Behind a character, its second byte, or what was lost of it, maybe with another reading between.
  if (previous === undefined || (previous.kind === Kind.ascii && previous.trail < 0x40)) return null;
  const pattern = open ? BRACKETED : UNBRACKETED;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { letters: match[1]!, length: match[0].length, whole: open };
}
