import { WORDS } from '../data/everyday-words.generated.ts';
import { simplifying } from '../unicode/simplified.ts';
import { unpack } from './pack.ts';
import { WordTable } from './word-table.ts';

/** Characters that a word of the list has at least and at most. */
export const SHORTEST_WORD = 2;
export const LONGEST_WORD = 5;

let memo: WordTable | undefined;

function shippedWords(): WordTable {
  memo ??= new WordTable({ ...WORDS, bits: unpack(WORDS.bits) });
  return memo;
}

/**
 * Surprise in nats of a whole word of two to five characters, wherever it stands, or infinity for what is no everyday word
 * of Chinese, Japanese or Korean. Traditional characters are read as Simplified ones. `units` are UTF-16.
 */
export function wordNats(units: ArrayLike<number>, start: number, end: number): number {
  return shippedWords().nats(wordHash(units, start, end));
}

/** The key of a word, 32 bits. */
export function wordHash(units: ArrayLike<number>, start: number, end: number): number {
  const simplified = simplifying();
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ simplified[units[i]!]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
