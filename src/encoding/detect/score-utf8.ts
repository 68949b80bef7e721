import { sequenceLength } from '../utf8.ts';
import { CUT, INVALID } from './costs.ts';

/** A character of two, three or four bytes, in no script in particular. */
const LENGTH_COSTS = [0, 0, 5, 6.8, 9];

/** Nats of the words as UTF-8. */
export function scoreUtf8(words: Uint8Array, cut: boolean): number {
  let nats = 0;
  for (let i = 0; i < words.length; ) {
    const length = sequenceLength(words, i);
    if (length > 1) nats += LENGTH_COSTS[length]!;
    else if (length < 0) nats += cut && isBegun(words, i, -length) ? CUT : INVALID;
    i += Math.abs(length);
  }
  return nats;
}

/** Do the `length` bytes at `i` begin a character that the end of the input cuts off? The last byte of a sample is LF. */
function isBegun(words: Uint8Array, i: number, length: number): boolean {
  return i + length >= words.length - 1 && words[i]! >= 0xc2 && words[i]! <= 0xf4;
}
