import { type Charset, charset, none } from './charset.ts';
import { isSecondary } from './double-byte.ts';
import type { Misreading } from './names.ts';

/** Stands for text that a layer cannot have come from. A noncharacter: it never occurs in honest text. */
export const barrier = 0xffff;

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

/**
 * Undoes one misreading: the units become bytes again by the decoder that was used, and are read by the
 * encoding they were written in. Where that is impossible a {@link barrier} stands for the source
 * characters concerned, and reading starts afresh behind them.
 */
export function undo(stream: Stream, { written, read }: Misreading): Stream {
  const bytes = toBytes(stream, charset(read));
  return fromBytes(bytes, charset(written));
}

export interface Bytes {
  readonly bytes: Uint8Array;
  /** As in {@link Stream}, for each byte. */
  readonly origin: Int32Array;
  readonly length: number;
  /** 1 where the byte stands for a unit that has no bytes. */
  readonly blocked: Uint8Array;
}

export function toBytes(stream: Stream, read: Charset): Bytes {
  const { units, origin, length } = stream;
  const room = length * (read.name === 'euc-jp' || read.name === 'utf-8' ? 3 : read.multibyte ? 2 : 1);
  const bytes = new Uint8Array(room);
  const at = new Int32Array(room + 1).fill(-1);
  const blocked = new Uint8Array(room);
  let n = 0;
  for (let i = 0; i < length; i++) {
    const packed = units[i] === barrier ? none : read.encode(units[i]!);
    at[n] = origin[i]!;
    if (packed < 0) {
      blocked[n] = 1;
      n++;
      continue;
    }
    if (packed > 0xffff) bytes[n++] = packed >> 16;
    if (packed > 0xff) bytes[n++] = (packed >> 8) & 0xff;
    bytes[n++] = packed & 0xff;
  }
  at[n] = origin[length]!;
  return { bytes, origin: at, length: n, blocked };
}

export function fromBytes({ bytes, origin, length, blocked }: Bytes, written: Charset): Stream {
  const units = new Uint16Array(length);
  const out = new Int32Array(length + 1).fill(-1);
  let n = 0;
  let lastSync = 0; // number of units written when a source character last began
  let at = 0;
  while (at < length) {
    if (origin[at]! >= 0) {
      out[n] = origin[at]!;
      lastSync = n;
    }
    const decoded = blocked[at] ? none : written.decode(bytes, at, length);
    const size = decoded & 7;
    if (decoded === none || crosses(blocked, at, size) || !isCanonical(written, decoded, bytes, at)) {
      // Give up the source characters concerned: forget what was read of them, go on behind them.
      n = lastSync;
      units[n++] = barrier;
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
