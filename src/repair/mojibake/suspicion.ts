import { classOf, nats } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { firstFrom, type Glance } from '../glance/glance.ts';
import { DENSE as isOfMany, OTHER as isOther } from '../glance/traits.ts';
import { allowanceTable } from './allowance.ts';
import { rarity } from './estimate.ts';
import { ASCII, DENSE, glanceTables, inParts, OTHER, SHARED } from './first-glance.ts';
import { BARRIER, type Stream } from './stream.ts';

/** Is it of a script of many characters? */
export function isDense(unit: number): boolean {
  return glanceTables().kinds[unit] === DENSE;
}

/**
 * How hot a half-undone text becomes at its hottest, as part of the word that it may go on with in `text` (`C├▓n` for Còn):
 * where it is no more natural than mojibake, another layer may lie beneath.
 */
export function heatOf({ units, origin, length }: Stream, text: string): number {
  const allowance = allowanceTable();
  const start = origin[0]!;
  const isInWord = start > 0 && isLower(text.charCodeAt(start - 1) | 0x20);
  let previous2 = isInWord && start > 1 ? text.charCodeAt(start - 2) : LINE_FEED;
  let previous = isInWord ? text.charCodeAt(start - 1) : LINE_FEED;
  let sum = 0;
  let heat = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (unit === BARRIER) continue;
    if (isForeign(previous, unit) || isForeign(unit, previous)) return Number.POSITIVE_INFINITY;
    sum = Math.max(0, sum + nats(previous2, previous, unit) - allowance[unit]!);
    heat = Math.max(heat, sum);
    previous2 = previous;
    previous = unit;
  }
  return heat;
}

/** Is a small Latin letter beside a letter of another alphabet, or a part of a box, which no word has: `activitй`, `Fu▀`? */
function isForeign(unit: number, beside: number): boolean {
  if (!isLower(unit)) return false;
  return (beside >= FIRST_ALPHABET && beside <= LAST_ALPHABET) || (beside >= FIRST_BOX && beside <= LAST_BOX);
}

/**
 * Nats of rarity, summed over a climb, at which dense text is scored: a short text is worth a closer look than a long one,
 * in which nothing is hot that is not rare by as much. As many of 3,163 short and embedded spans, sentences and losses
 * were mended in articles of 5,000 to 45,000 characters as at 6, but for two; clean Chinese is scored half as often.
 */
const curiosityWith = (length: number, heat: number): number =>
  inParts(length <= SHORT_TEXT ? 0.5 : Math.min(heat, 12));
const SHORT_TEXT = 400;
/** How far before what raised doubts scoring begins. */
const RUN_UP = 3;
/** Nats more in a text long enough to be full of names, where a slow climb would heat up clean text. */
const FOR_NAMES = 1.2;
const LONG_ENOUGH = 200;
/** How far past its hottest place a spot is followed for a hotter one. */
const REACH = 24;

/** Nats that the ideographs and syllables of damaged text are rare by on average, at least; those of names are at 10 to 11. */
const RARITY_OF_DAMAGE = 11;
/** Greek to Thai. A block of 256 there holds one alphabet, but for Hebrew and Armenian. */
const FIRST_ALPHABET = 0x0370;
const LAST_ALPHABET = 0x0eff;
/** Box drawing and block elements. */
const FIRST_BOX = 0x2500;
const LAST_BOX = 0x259f;
/** Fewer than these between ASCII are an accident of punctuation. */
const FEWEST = 3;
/** Kana and punctuation stay what they are in some wrong decoders. */
const FIRST_IDEOGRAPH = 0x3400;

const LATIN_IN_FRONT = /[a-z][ '’]$/;
const LATIN_BEHIND = /^ \p{Script=Latin}/u;

const LINE_FEED = 0x0a;
/** Bytes that UTF-8 has behind the first of a character. */
const LONGEST_SEQUENCE = 3;

/** A place too surprising to be clean text. */
export interface Spot extends Span {
  /** Nats above what clean text may cost, summed over the climb to the hottest place. */
  readonly heat: number;
}

/**
 * Finds places too surprising to be clean text, in two tempos, both of them CUSUM charts: nats above an allowance are
 * summed, and the sum is never let below zero, so a change shows within a few characters wherever it begins. The first
 * glance asks only how rare each character is, one table look-up; where that raises doubts, the model scores.
 */
export class Suspicion {
  readonly #kinds: Uint8Array;
  readonly #excess: Int8Array;
  readonly #allowance: Float32Array;
  readonly #text: string;
  readonly #glance: Glance;
  readonly #extra: number;
  /** Nats above the allowance that make a hot spot. */
  heat: number;

  constructor(text: string, glance: Glance, heat: number) {
    const { kinds, excess } = glanceTables();
    this.#kinds = kinds;
    this.#excess = excess;
    this.#allowance = allowanceTable();
    this.#text = text;
    this.#glance = glance;
    this.#extra = text.length > LONG_ENOUGH ? FOR_NAMES : 0;
    this.heat = heat;
  }

  /** The next hot spot at or after `from`, within one line; or null. */
  next(from: number): Spot | null {
    const text = this.#text;
    const excess = this.#excess;
    const { places, traits } = this.#glance;
    const curiosity = curiosityWith(text.length, this.heat);
    let sum = 0;
    let climb = from;
    /** How far the model has read: what has cooled down stays cool. */
    let read = from;
    let next = from;
    for (let place = firstFrom(places, from); place < places.length; place++) {
      const i = places[place]!;
      if (i < next) continue;
      if ((traits[place]! & isOther) === 0) {
        // What stands in front, since the last place, is common: it can only bring the sum down.
        while (sum > 0 && next < i) sum += excess[text.charCodeAt(next++)]!;
        next = i + 1;
        if (sum <= 0) {
          sum = 0;
          climb = i;
        }
        sum += excess[text.charCodeAt(i)]!;
        if (sum < curiosity && !((traits[place]! & isOfMany) !== 0 && isOfLatinWord(text, i))) continue;
      } else climb = i;
      sum = 0;
      const spot = this.#chart(Math.max(read, this.#startOfLine(climb, climb - RUN_UP)), i);
      if (spot.heat >= this.heat) return spot;
      read = spot.end;
      next = Math.max(i + 1, read);
    }
    return null;
  }

  /** Where the line that `at` is in begins, or `least` when it begins before that. */
  #startOfLine(at: number, least: number): number {
    let start = at;
    while (start > least && this.#text.charCodeAt(start - 1) !== LINE_FEED) start--;
    return start;
  }

  /** Is the character at `at` of a script of many? */
  isDense(at: number): boolean {
    return this.#kinds[this.#text.charCodeAt(at)] === DENSE;
  }

  /** Is there a character of a script of many in a part of the text? */
  hasDense({ start, end }: Span): boolean {
    for (let i = Math.max(0, start); i < end && i < this.#text.length; i++) if (this.isDense(i)) return true;
    return false;
  }

  /** Does a Latin word go on into the spot: `d챕finit`? */
  isInLatinWord({ start }: Span): boolean {
    return start > 0 && isLower(this.#text.charCodeAt(start - 1));
  }

  /**
   * Is a spot of no characters but those of a dense script, and are they surprising beside each other more than by
   * themselves? Names of people, places and fishes are; what a wrong decoder makes of a text is rare through and through.
   * Not inside a Latin word, where one is enough: `d챕finit`.
   */
  isOfNames({ start, end }: Spot): boolean {
    const text = this.#text;
    let sum = 0;
    let count = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (this.#kinds[unit] === OTHER) return false;
      if (unit < FIRST_IDEOGRAPH) continue;
      if (isLower(text.charCodeAt(i - 1)) || isLower(text.charCodeAt(i + 1))) return false;
      sum += rarity(unit);
      count++;
    }
    return count < FEWEST || sum < RARITY_OF_DAMAGE * count;
  }

  /**
   * How many characters beyond ASCII a spot has, when all of them are of one alphabet other than Latin, without Latin
   * letters among or beside them: loan words, vowel signs and rare names of clean text are such spots. 0 otherwise.
   */
  ownLetters({ start, end }: Span): number {
    const text = this.#text;
    let block = 0;
    let count = 0;
    for (let i = Math.max(0, start - 1); i < Math.min(text.length, end + 1); i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        if (isLower(unit | 0x20)) return 0;
      } else if (i >= start && i < end && this.#kinds[unit] !== SHARED) {
        if (unit < FIRST_ALPHABET || unit > LAST_ALPHABET || (count > 0 && unit >> 8 !== block)) return 0;
        block = unit >> 8;
        count++;
      }
    }
    return count;
  }

  /** Does it stand between Latin words, as a word of its own: `il 14 giugno ГЁ stato`? */
  isAmongLatinWords({ start, end }: Span): boolean {
    const text = this.#text;
    return (
      LATIN_IN_FRONT.test(text.slice(Math.max(0, start - 2), start)) &&
      LATIN_BEHIND.test(text.slice(end, end + 2))
    );
  }

  /**
   * The end of a sample to find a plan by, at most `limit`: of the spot alone in a script of many characters,
   * else of the words behind it too, up to where such a script begins.
   */
  sampleEnd({ start, end }: Spot, limit: number): number {
    const kinds = this.#kinds;
    if (this.isDense(end - 1)) return Math.min(end, limit);
    let i = start;
    while (i < limit && (i < end || kinds[this.#text.charCodeAt(i)] !== DENSE)) i++;
    return i;
  }

  /**
   * Charts from `from` on, until the sum has cooled to zero behind `atLeast` or the line ends.
   * `start` to `end` is the climb to the hottest place; of a spot that stays cool, `end` is how far it was read.
   */
  #chart(from: number, atLeast: number): Spot {
    const text = this.#text;
    const kinds = this.#kinds;
    const allowance = this.#allowance;
    const { length } = text;
    let previous2 = from > 1 ? text.charCodeAt(from - 2) : LINE_FEED;
    let previous = from > 0 ? text.charCodeAt(from - 1) : LINE_FEED;
    let sum = 0;
    let climb = from;
    let start = from;
    let end = from;
    let heat = 0;
    let i = from;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === LINE_FEED) break;
      if (sum <= 0) {
        if (i > atLeast && (kinds[unit] === ASCII || kinds[unit] === DENSE)) break;
        sum = 0;
        climb = i;
      }
      sum += nats(previous2, previous, unit) - allowance[unit]! - (kinds[unit] === DENSE ? this.#extra : 0);
      previous2 = previous;
      previous = unit;
      if (sum > heat) {
        heat = sum;
        start = climb;
        end = i + 1;
      } else if (heat >= this.heat && i - end > REACH) break;
    }
    return heat >= this.heat ? { start, end: this.#runEnd(end), heat } : { start, end: i, heat };
  }

  /**
   * The end of the characters of a kind that `end` may stand amidst. What a decoder made of one character follows on each
   * other so well that only the first is a surprise: of `├│` for ó the `├`.
   */
  #runEnd(end: number): number {
    const text = this.#text;
    const last = classOf(text.charCodeAt(end - 1));
    if (this.isDense(end - 1) && last !== 'halfwidth-katakana') return end; // two of its bytes in one character
    let i = end;
    while (i < text.length && i < end + LONGEST_SEQUENCE && text.charCodeAt(i) > 0x7f) {
      if (classOf(text.charCodeAt(i)) !== last) break;
      i++;
    }
    return i;
  }
}

/** Does a Latin word go on into the character at `at`, or begin with it: `d챕finit`, `c'癡`, `챕s`? */
function isOfLatinWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLower(before)) return true;
  if (before === APOSTROPHE) return isLower(text.charCodeAt(at - 2));
  return before === SPACE && isLower(text.charCodeAt(at + 1));
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
