import { unigramNats } from '../../model/index.ts';
import { type Charset, NONE } from './charset.ts';
import type { Nats } from './naturalness.ts';
import { BARRIER, type Bytes, type Stream } from './stream.ts';

/** Nats for a place that a reading cannot make sense of: about what the rarest characters cost. */
const PRICE_OF_NONSENSE = 14;

let memo: Float32Array | null = null;

/** How rare each UTF-16 unit is, in nats. */
export function rarities(): Float32Array {
  if (memo === null) {
    memo = new Float32Array(0x10000);
    for (let unit = 0; unit < memo.length; unit++) memo[unit] = unigramNats(unit);
  }
  return memo;
}

export function rarity(unit: number): number {
  return rarities()[unit]!;
}

/** What the characters beyond ASCII in front of `limit`, a place in the source, would cost each on its own. */
export function rarityOf({ units, origin, length }: Stream, limit: number): number {
  let sum = 0;
  for (let i = 0; i < length && origin[i]! < limit; i++) {
    if (units[i]! > 0x7f) sum += units[i] === BARRIER ? PRICE_OF_NONSENSE : rarity(units[i]!);
  }
  return sum;
}

/**
 * The same for what `bytes` would be in another encoding, without building the text. A rough guide to
 * which of some hundred readings deserve a closer look; some hundred times cheaper than the look. What is rarer than
 * `most` is not read to the end.
 */
export function rarityAs(
  { bytes, length, origin, blocked }: Bytes,
  written: Charset,
  limit: number,
  most: number,
): number {
  const { pairs } = written;
  const rare = rarities();
  let sum = 0;
  for (let at = 0; at < length && origin[at]! < limit && sum <= most; ) {
    const lead = bytes[at]!;
    if (lead < 0x80 && !blocked[at]) {
      at++;
      continue;
    }
    // Nearly every pair takes this short way.
    const unit = pairs !== null && at + 1 < length ? pairs[((lead & 0x7f) << 8) | bytes[at + 1]!]! : 0;
    if (unit !== 0 && lead >= 0x80) {
      sum += rare[unit]!;
      at += 2;
      continue;
    }
    const decoded = blocked[at] ? NONE : written.decode(bytes, at, length);
    if (decoded === NONE) {
      sum += PRICE_OF_NONSENSE;
      do at++;
      while (at < length && origin[at]! < 0);
      continue;
    }
    const point = decoded >> 3;
    if (point > 0x7f) sum += point > 0xffff ? PRICE_OF_NONSENSE : rare[point]!;
    at += decoded & 7;
  }
  return sum;
}

/** How often each byte occurs in front of a place in the source. */
export interface Census {
  readonly counts: Uint16Array;
  /** The bytes beyond ASCII that occur at all. */
  readonly present: readonly number[];
  /** Characters that have no byte. */
  readonly blocked: number;
}

export function censusOf({ bytes, length, origin, blocked }: Bytes, limit: number): Census {
  const counts = new Uint16Array(256);
  const present: number[] = [];
  let without = 0;
  for (let at = 0; at < length && origin[at]! < limit; at++) {
    if (blocked[at]) without++;
    else if (bytes[at]! > 0x7f && counts[bytes[at]!]!++ === 0) present.push(bytes[at]!);
  }
  return { counts, present, blocked: without };
}

/** Rarity of what each byte beyond ASCII is in an encoding of one byte a character. */
export function raritiesOf(alphabet: Uint16Array): Float32Array {
  return Float32Array.from(alphabet, (unit) => (unit > 0x7f ? rarity(unit) : 0));
}

/** {@link rarityAs} for such an encoding, by its {@link raritiesOf}: the order of the bytes does not matter. */
export function rarityInAlphabet({ counts, present, blocked }: Census, table: Float32Array): number {
  let sum = blocked * PRICE_OF_NONSENSE;
  for (let i = 0; i < present.length; i++) sum += counts[present[i]!]! * table[present[i]!]!;
  return sum;
}

/**
 * Nats of the characters beyond ASCII and of the two behind each, which they make more or less likely. A text that is
 * more surprising than `limit` is not read to the end.
 */
export function surpriseOf(units: Uint16Array, length: number, nats: Nats, limit: number): number {
  let previous2 = 0x0a;
  let previous = 0x0a;
  let sum = 0;
  for (let i = 0; i < length && sum <= limit; i++) {
    const unit = units[i]!;
    if (unit === BARRIER) sum += PRICE_OF_NONSENSE;
    else if ((unit | previous | previous2) > 0x7f) sum += nats(previous2, previous, unit);
    previous2 = previous;
    previous = unit === BARRIER ? 0x0a : unit;
  }
  return sum;
}

/** Rarity up to which a character may be foreseen with certainty, and how much of what is beyond remains. */
const EVERYDAY = 6;
const DOUBT = 0.7;

/**
 * Nats of a character that is one guess among hundreds. The model's table takes one n-gram in some hundred
 * for another; among so many guesses such a slip would win, but a rare character is not that certain.
 */
export function natsOfGuess(nats: Nats, previous2: number, previous: number, point: number): number {
  const floor = point > 0xffff ? PRICE_OF_NONSENSE : (rarity(point) - EVERYDAY) * DOUBT;
  return Math.max(nats(previous2, previous, point), floor);
}
