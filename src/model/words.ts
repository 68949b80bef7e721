import { count, spread, words } from '../data/accented-words.generated.ts';
import { unpack } from './pack.ts';

/**
 * Is it a word? A set of frequent words that are not plain ASCII, of the languages of Europe, kept as hashes: it takes
 * one word in 2 ** spread (512) that is none for one. Far stronger evidence than n-grams that a misread accent was put
 * right: `sŽlectionner` is made of quite usual letters, but only `sélectionner` is a word.
 */
export function isKnownWord(word: string): boolean {
  table ??= load();
  // The list is of case-folded words: Größe is in it as grösse.
  const hash = hashOf(word.toLowerCase().replaceAll('ß', 'ss'), count << spread);
  const from = table.starts[hash >>> spread]!;
  const to = table.starts[(hash >>> spread) + 1]!;
  const rest = hash & ((1 << spread) - 1);
  for (let i = from; i < to; i++) if (table.rests[i] === rest) return true;
  return false;
}

/** FNV-1a with a last stir, as a number below `limit`. */
export function hashOf(word: string, limit: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) % limit;
}

interface Table {
  /** Where the hashes with each quotient begin; one more than there are quotients. */
  readonly starts: Uint32Array;
  /** The low bits of each hash. */
  readonly rests: Uint16Array;
}

let table: Table | undefined;

/** Hashes in rising order, as Golomb and Rice have them: a 1 for each step of the quotient, a 0, then the low bits. */
function load(): Table {
  const packed = unpack(words);
  const starts = new Uint32Array(count + 1);
  const rests = new Uint16Array(count);
  let at = 0;
  const bit = () => (packed[at >> 4]! >> (at++ & 15)) & 1;
  let quotient = 0;
  for (let i = 0; i < count; i++) {
    while (bit() === 1) starts[++quotient] = i;
    let rest = 0;
    for (let place = 0; place < spread; place++) rest |= bit() << place;
    rests[i] = rest;
  }
  starts.fill(count, quotient + 1);
  return { starts, rests };
}
