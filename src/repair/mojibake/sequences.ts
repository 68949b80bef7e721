import type { Charset } from './charset.ts';
import { type Reader, readers } from './readers.ts';
import { begins, continues, readersOfUnits } from './readers-of-units.ts';
import { beyondAscii, MOST_BYTES, type Stream } from './stream.ts';

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
  const { within, atEnd, atStart } = readersOfUnits();
  let found = 0;
  let before = 0;
  for (let i = 0; i < length && origin[i]! < limit; i++) {
    const unit = units[i]!;
    found |= within[unit]! | (before & atStart[unit]!);
    before = atEnd[unit]!;
  }
  return found;
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
  const most = beyond * (multibyte ? MOST_BYTES : 1);
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
