import { type Charset, charset, NONE } from './charset.ts';
import { isSecondary } from './double-byte.ts';
import type { Misreading } from './names.ts';

/** Stands for text that a layer cannot have come from. A noncharacter: it never occurs in honest text. */
export const BARRIER = 0xffff;

/**
 * A text on its way back through layers of damage, tied to the text we started from.
 *
 *     source   å Œ — ä º ¬        origin[i] is the place in the source where unit i begins,
 *     units    北    京           or -1 where it begins inside a source character.
 *     origin   0     3     6
 */
export interface Stream {
  readonly units: Uint16Array;
  readonly origin: Int32Array;
  readonly length: number;
}

/** The source itself, from `start` to `end`. */
export function streamOf(text: string, start: number, end: number): Stream {
  const length = end - start;
  const units = new Uint16Array(length);
  const origin = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    units[i] = text.charCodeAt(start + i);
    origin[i] = start + i;
  }
  origin[length] = end;
  return { units, origin, length };
}

/** How many of its units are beyond ASCII. */
export function beyondAscii({ units, length }: Stream): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (units[i]! > 0x7f) count++;
  return count;
}

/**
 * Undoes one misreading: the units become bytes again by the decoder that was used, and are read by the
 * encoding they were written in. Where that is impossible a {@link BARRIER} stands for the source
 * characters concerned, and reading starts afresh behind them.
 */
export function undo(stream: Stream, { written, read }: Misreading): Stream {
  const bytes = toBytes(stream, charset(read));
  return fromBytes(bytes, charset(written));
}

/** Do two come to the same units from the same places? */
export function isSameStream(one: Stream, other: Stream): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    if (one.units[i] !== other.units[i] || one.origin[i] !== other.origin[i]) return false;
  }
  return true;
}

export interface Bytes {
  bytes: Uint8Array;
  /** As in {@link Stream}, for each byte. */
  origin: Int32Array;
  length: number;
  /** 1 where the byte stands for a unit that has no bytes. */
  blocked: Uint8Array;
}

/** Bytes that no unit takes more of. */
export const MOST_BYTES = 3;

function noBytes(): Bytes {
  return { bytes: new Uint8Array(0), origin: new Int32Array(1), length: 0, blocked: new Uint8Array(0) };
}

/** The bytes that `read` read a text from, laid out in `into`, which is made anew when it is too small. */
export function toBytes(stream: Stream, { packed }: Charset, into: Bytes = noBytes()): Bytes {
  const { units, origin, length } = stream;
  const room = length * MOST_BYTES;
  if (into.bytes.length < room) {
    into.bytes = new Uint8Array(room);
    into.origin = new Int32Array(room + 1);
    into.blocked = new Uint8Array(room);
  }
  const { bytes, origin: at, blocked } = into;
  let n = 0;
  for (let i = 0; i < length; i++) {
    const code = packed[units[i]!]!;
    at[n] = origin[i]!;
    blocked[n] = code < 0 ? 1 : 0;
    if (code > 0xff) {
      if (code > 0xffff) {
        bytes[n++] = code >> 16;
        blocked[n] = 0;
        at[n] = -1;
      }
      bytes[n++] = (code >> 8) & 0xff;
      blocked[n] = 0;
      at[n] = -1;
    }
    bytes[n++] = code < 0 ? 0 : code & 0xff;
  }
  at[n] = origin[length]!;
  into.length = n;
  return into;
}

/** Bytes of which each is a character, read in place: there is nothing to be torn. */
export function readAlphabet(
  { bytes, blocked, length }: Bytes,
  alphabet: Uint16Array,
  units: Uint16Array,
): void {
  for (let i = 0; i < length; i++) units[i] = blocked[i] ? BARRIER : alphabet[bytes[i]!]!;
}

export function fromBytes(from: Bytes, written: Charset): Stream {
  const { bytes, origin, length, blocked } = from;
  const units = new Uint16Array(length);
  if (written.alphabet !== null) {
    readAlphabet(from, written.alphabet, units);
    return { units, origin: origin.slice(0, length + 1), length };
  }
  const out = new Int32Array(length + 1).fill(-1);
  let n = 0;
  let lastSync = 0; // number of units written when a source character last began
  let at = 0;
  while (at < length) {
    if (origin[at]! >= 0) {
      out[n] = origin[at]!;
      lastSync = n;
    }
    const decoded = blocked[at] ? NONE : written.decode(bytes, at, length);
    const size = decoded & 7;
    if (decoded === NONE || crosses(blocked, at, size) || !isCanonical(written, decoded, bytes, at)) {
      // Give up the source characters concerned: forget what was read of them, go on behind them.
      n = lastSync;
      units[n++] = BARRIER;
      do at++;
      while (at < length && origin[at]! < 0);
      continue;
    }
    const point = decoded >> 3;
    if (point > 0xffff) {
      units[n++] = 0xd7c0 + (point >> 10);
      out[n] = -1;
      units[n++] = 0xdc00 | (point & 0x3ff);
    } else units[n++] = point;
    out[n] = -1;
    at += size;
  }
  out[n] = origin[length]!;
  return { units, origin: out, length: n };
}

function crosses(blocked: Uint8Array, at: number, size: number): boolean {
  for (let i = 1; i < size; i++) if (blocked[at + i]) return true;
  return false;
}

/** Running the damage again must give these bytes; encoders write one of several pairs for a character. */
function isCanonical(written: Charset, decoded: number, bytes: Uint8Array, at: number): boolean {
  if ((decoded & 7) !== 2 || written.name === 'utf-8') return true;
  const pair = (bytes[at]! << 8) | bytes[at + 1]!;
  return written.encode(decoded >> 3) === pair || isSecondary(written.name, pair);
}
