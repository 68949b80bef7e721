import { frequentWords, otherWords } from '../data/accented-words.generated.ts';
import { unpack } from './pack.ts';
import { hashFolded } from './word-hash.ts';

/**
 * Is it a word? A set of frequent words that are not plain ASCII, of the languages of Europe, kept as hashes: it takes
 * one word in some 500 that is none for one. Far stronger evidence than n-grams that a misread accent was put
 * right: `sŽlectionner` is made of quite usual letters, but only `sélectionner` is a word.
 */
export function isKnownWord(word: string): boolean {
  return isKnownSpelling(unitsOf(word), 0, word.length);
}

/** The same of UTF-16 units. */
export function isKnownSpelling(units: Uint16Array, start: number, end: number): boolean {
  const hash = hashFolded(units, start, end);
  frequent ??= load(frequentWords);
  others ??= load(otherWords);
  return has(others, hash) || has(frequent, hash);
}

/** Is it one of the hundred or two that every text in its language has, as `été` and `что`? Wrong for one word in 4,000. */
export function isFrequentWord(word: string): boolean {
  frequent ??= load(frequentWords);
  return has(frequent, hashFolded(unitsOf(word), 0, word.length));
}

/** Room for one word at a time. */
let room = new Uint16Array(64);

function unitsOf(word: string): Uint16Array {
  if (word.length > room.length) room = new Uint16Array(2 * word.length);
  for (let i = 0; i < word.length; i++) room[i] = word.charCodeAt(i);
  return room;
}

/** As scripts/generate-accented-words.ts writes them. */
interface PackedWords {
  readonly count: number;
  /** Low bits of a hash that are written out; the others are counted up. */
  readonly spread: number;
  readonly hashes: string;
}

interface WordSet {
  readonly count: number;
  readonly spread: number;
  /** Where the hashes with each quotient begin; one more than there are quotients. */
  readonly starts: Uint32Array;
  /** The low bits of each hash. */
  readonly rests: Uint16Array;
}

let frequent: WordSet | undefined;
let others: WordSet | undefined;

function has({ count, spread, starts, rests }: WordSet, hash: number): boolean {
  // Unsigned, or the engine divides doubles.
  const kept = (hash >>> 0) % ((count << spread) >>> 0);
  const quotient = kept >>> spread;
  const rest = kept & ((1 << spread) - 1);
  for (let i = starts[quotient]!; i < starts[quotient + 1]!; i++) if (rests[i] === rest) return true;
  return false;
}

/** Hashes in rising order, as Golomb and Rice have them: a 1 for each step of the quotient, a 0, then the low bits. */
function load({ count, spread, hashes }: PackedWords): WordSet {
  const packed = unpack(hashes);
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
  return { count, spread, starts, rests };
}
