import type { Charset } from './charset.ts';
import { mostBytes, type Stream } from './stream.ts';

/**
 * Does at least the share `least` of the bytes beyond ASCII in front of `limit` fall into whole UTF-8 sequences, when
 * `reader` is what they were read with? Most readers fall out here, within a few characters.
 *
 * @param beyond how many characters beyond ASCII there are at most
 */
export function areInSequences(
  { units, origin, length }: Stream,
  { packed: table, multibyte }: Charset,
  limit: number,
  least: number,
  beyond: number,
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
      outside += seen + 1;
      due = seen = 0;
      continue;
    }
    for (let shift = packed > 0xffff ? 16 : packed > 0xff ? 8 : 0; shift >= 0; shift -= 8) {
      const byte = (packed >> shift) & 0xff;
      if (due > 0 && (byte & 0xc0) === 0x80) {
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
      if (byte < 0xc2 || byte > 0xf4) outside++;
      else {
        due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        seen = 1;
      }
    }
  }
  return inside > 0 && outside <= mostOutside && inside / (inside + outside + seen) >= least;
}
