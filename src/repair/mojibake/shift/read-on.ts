import { type Charset, NONE } from '../charset.ts';
import { LOST, type Slot } from '../slots.ts';
import type { Torn } from './torn.ts';

/** What some bytes may be read as. */
export interface Place {
  /** Slot of the first of these bytes. */
  readonly at: number;
  /** The character; several where a byte was lost. */
  readonly points: readonly number[];
}

/** Characters read one byte further on than they stand now, up to where both readings are in step again. */
export interface Path {
  readonly places: readonly Place[];
  /** The slot behind the last one. */
  readonly end: number;
}

/**
 * Reads pairs across the borders of the characters that stand there now, from the slot `from` on. There is only one
 * way to read them. It ends where an ASCII byte or a mark brings both readings into step; null where bytes make no
 * character first.
 *
 *     slots     B9 CA   D0 C1   B5 �        故 辛 ..
 *     from 1       CA D0   C1 B5   ..        市 列
 */
export function readOn(slots: readonly Slot[], from: number, charset: Charset, torn: Torn): Path | null {
  const places: Place[] = [];
  const pair = new Uint8Array(2);
  let at = from;
  while (at < slots.length && !slots[at]!.isFirst) {
    const { byte } = slots[at]!;
    if (byte < 0) return null;
    if (byte < 0x80) {
      places.push({ at, points: [byte] });
      at++;
      continue;
    }
    const follower = slots[at + 1];
    if (follower === undefined || follower.byte === LOST) {
      // An odd byte is left over: the decoder wrote a mark for it, or dropped it at the end of the text.
      const points = torn.withLead(byte);
      const marked = follower && unreadable(points, slots[at + 2], charset);
      places.push({ at, points: marked?.length ? marked : points });
      at += follower === undefined ? 1 : 2;
      continue;
    }
    if (follower.byte < 0) return null;
    pair[0] = byte;
    pair[1] = follower.byte;
    const decoded = charset.decode(pair, 0, 2);
    if (decoded === NONE) return null;
    places.push({ at, points: [decoded >> 3] });
    at += decoded & 7;
  }
  return { places, end: at };
}

/** Those of which the decoder could not read the second byte in front of the next: it wrote a mark for that. */
function unreadable(points: readonly number[], next: Slot | undefined, charset: Charset): number[] {
  const pair = new Uint8Array(2);
  return points.filter((point) => {
    pair[0] = charset.encode(point) & 0xff;
    pair[1] = Math.max(0, next?.byte ?? 0);
    return charset.decode(pair, 0, next === undefined || next.byte < 0 ? 1 : 2) === NONE;
  });
}
