import type { Charset } from './charset.ts';
import { type Reader, readers } from './readers.ts';
import { beyondAscii, mostBytes, type Stream } from './stream.ts';

/**
 * The readers by which at least the share `least` of the bytes beyond ASCII in front of `limit` falls into whole UTF-8
 * sequences, if they are what the text was read with. Most fall out here, before anything is built.
 */
export function readersOfSequences(stream: Stream, limit: number, least: number): readonly Reader[] {
  const candidates = readersOfAny(stream, limit);
  if (candidates === 0) return [];
  const beyond = beyondAscii(stream);
  return readers().filter(
    ({ charset }, i) =>
      ((candidates >> i) & 1) === 1 && areInSequences(stream, charset, limit, least, beyond),
  );
}

/** Which readers find two bytes in a row of which the first begins a sequence and the second goes on with it: a bit for each. */
function readersOfAny({ units, origin, length }: Stream, limit: number): number {
  const { within, atEnd, atStart } = bordersOfUnits();
  let found = 0;
  let before = 0;
  for (let i = 0; i < length && origin[i]! < limit; i++) {
    const unit = units[i]!;
    found |= within[unit]! | (before & atStart[unit]!);
    before = atEnd[unit]!;
  }
  return found;
}

/** Readers, a bit for each, by what the bytes of each UTF-16 unit are to UTF-8. */
interface Borders {
  /** One of its bytes begins a sequence and the next goes on with it. */
  readonly within: Int32Array;
  /** Its last byte begins a sequence. */
  readonly atEnd: Int32Array;
  /** Its first byte goes on with one. */
  readonly atStart: Int32Array;
}

let memo: Borders | null = null;

/** Built when first asked for, in some milliseconds. */
function bordersOfUnits(): Borders {
  memo ??= build();
  return memo;
}

function build(): Borders {
  const size = 0x10000;
  const [within, atEnd, atStart] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (const [i, { charset }] of readers().entries()) {
    const bit = 1 << i;
    for (let unit = 0x80; unit < size; unit++) {
      const packed = charset.packed[unit]!;
      if (packed < 0x80) continue;
      if (begins(packed & 0xff)) atEnd[unit]! |= bit;
      if (continues(packed >> (packed > 0xffff ? 16 : packed > 0xff ? 8 : 0))) atStart[unit]! |= bit;
      for (let rest = packed; rest > 0xff; rest >>= 8)
        if (continues(rest & 0xff) && begins((rest >> 8) & 0xff)) within[unit]! |= bit;
    }
  }
  return { within, atEnd, atStart };
}

function begins(byte: number): boolean {
  return byte >= 0xc2 && byte <= 0xf4;
}

function continues(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/**
 * Does at least the share `least` of the bytes beyond ASCII in front of `limit` fall into whole sequences?
 *
 * @param beyond how many characters are beyond ASCII at most
 * @param unread how many bytes a character counts for that `reader` cannot have made
 */
export function areInSequences(
  { units, origin, length }: Stream,
  { packed: table, multibyte }: Charset,
  limit: number,
  least: number,
  beyond: number,
  unread = 1,
): boolean {
  const most = beyond * (multibyte ? mostBytes : 1);
  const mostOutside = most - least * most;
  let inside = 0;
  let outside = 0;
  /** Continuation bytes still to come, and how many bytes of the sequence have been seen. */
  let due = 0;
  let seen = 0;
  for (let i = 0; i < length && origin[i]! < limit && outside <= mostOutside; i++) {
    const packed = table[units[i]!]!;
    if (packed < 0) {
      outside += seen + unread;
      due = seen = 0;
      continue;
    }
    for (let shift = packed > 0xffff ? 16 : packed > 0xff ? 8 : 0; shift >= 0; shift -= 8) {
      const byte = (packed >> shift) & 0xff;
      if (due > 0 && continues(byte)) {
        seen++;
        if (--due === 0) {
          inside += seen;
          seen = 0;
        }
        continue;
      }
      outside += seen;
      due = seen = 0;
      if (byte < 0x80) continue;
      if (!begins(byte)) outside++;
      else {
        due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        seen = 1;
      }
    }
  }
  return inside > 0 && outside <= mostOutside && inside / (inside + outside + seen) >= least;
}
