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
    else if (length < 0) nats += cut && i - length >= words.length - 1 ? CUT : INVALID;
    i += Math.abs(length);
  }
  return nats;
}
