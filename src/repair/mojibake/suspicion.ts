import { type ClassName, classOf, isKnownPair, nats } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { barrier, type Stream } from './stream.ts';

/** What a scan has to know of a UTF-16 unit, one byte each. */
const ascii = 0;
/** Scripts with so many characters that most pairs of them never occur: a pair test tells sense from nonsense. */
const dense = 1;
const other = 2;

const denseClasses: ReadonlySet<ClassName> = new Set([
  'han',
  'han-rare',
  'hangul',
  'hiragana',
  'katakana',
  'halfwidth-katakana',
  'cjk-punctuation',
  'fullwidth',
  'private',
]);

/** Nats that a character of clean text may cost before it counts as heat: about two above the mean. */
const allowances: Partial<Record<ClassName, number>> = {
  han: 7.5,
  'han-rare': 7.5,
  hangul: 7,
  hiragana: 6.5,
  katakana: 6.5,
};
const allowanceElsewhere = 5.5;

interface Tables {
  readonly kinds: Uint8Array;
  readonly allowance: Float32Array;
}

let tables: Tables | null = null;

function build(): Tables {
  const kinds = new Uint8Array(0x10000);
  const allowance = new Float32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const name = classOf(unit);
    kinds[unit] = unit < 0x80 ? ascii : denseClasses.has(name) ? dense : other;
    allowance[unit] = allowances[name] ?? allowanceElsewhere;
  }
  return { kinds, allowance };
}

/** Is a half-undone text still no more natural than mojibake, so that another layer may lie beneath? */
export function isHot({ units, length }: Stream): boolean {
  tables ??= build();
  let previous2 = 0x0a;
  let previous = 0x0a;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (unit === barrier) continue;
    const excess = nats(previous2, previous, unit) - tables.allowance[unit]!;
    previous2 = previous;
    previous = unit;
    sum = Math.max(0, sum + excess);
    if (sum > stillHot) return true;
  }
  return false;
}

const stillHot = 8;

/** Unknown pairs in a row before dense text is scored: a short text is worth a closer look than a long one. */
const patienceWith = (length: number): number => (length <= shortText ? 1 : 3);
const shortText = 400;
/** Nats more in a text long enough to be full of names, where a slow climb would heat up clean text. */
const forNames = 1.2;
const longEnough = 200;
/** How far past its hottest place a spot is followed for a hotter one. */
const reach = 24;

/** A place too surprising to be clean text. */
export interface Spot extends Span {
  /** Nats above what clean text may cost, summed over the climb to the hottest place. */
  readonly heat: number;
}

/**
 * Finds places too surprising to be clean text, in two tempos: most text is waved through unit by unit or
 * pair by pair; where that raises doubts, the model counts nats above an allowance (a CUSUM chart: the sum
 * is never let below zero, so a change shows within a few characters wherever it begins).
 */
export class Suspicion {
  readonly #tables: Tables;
  readonly #text: string;
  readonly #extra: number;
  /** Nats above the allowance that make a hot spot. */
  heat: number;

  constructor(text: string, heat: number) {
    tables ??= build();
    this.#tables = tables;
    this.#text = text;
    this.#extra = text.length > longEnough ? forNames : 0;
    this.heat = heat;
  }

  /** The next hot spot at or after `from`, within one line; or null. */
  next(from: number): Spot | null {
    const text = this.#text;
    const { kinds } = this.#tables;
    const { length } = text;
    const patience = patienceWith(length);
    const stride = length <= shortText ? 2 : 4;
    let unknown = 0;
    for (let i = from; i < length; ) {
      const unit = text.charCodeAt(i);
      const kind = kinds[unit]!;
      if (kind === ascii) {
        i++;
        continue;
      }
      if (kind === dense && i + 1 < length) {
        if (isKnownPair(unit, text.charCodeAt(i + 1))) {
          unknown = 0;
          i += stride;
          continue;
        }
        const isInWord = i > 0 && isLower(text.charCodeAt(i - 1)); // d챕finit
        if (++unknown < patience && !isInWord) {
          i++;
          continue;
        }
      }
      unknown = 0;
      const spot = this.#chart(Math.max(from, i - patience), i);
      if (spot.heat >= this.heat) return spot;
      i = Math.max(i + 1, spot.end);
    }
    return null;
  }

  /** Is the character at `at` of a script of many? */
  isDense(at: number): boolean {
    return this.#tables.kinds[this.#text.charCodeAt(at)] === dense;
  }

  /**
   * The end of a sample to find a plan by, at most `limit`: of the spot alone in a script of many characters,
   * else of the words behind it too, up to where such a script begins.
   */
  sampleEnd({ start, end }: Spot, limit: number): number {
    const { kinds } = this.#tables;
    if (this.isDense(end - 1)) return Math.min(end, limit);
    let i = start;
    while (i < limit && (i < end || kinds[this.#text.charCodeAt(i)] !== dense)) i++;
    return i;
  }

  /**
   * Charts from `from` on, until the sum has cooled to zero behind `atLeast` or the line ends.
   * `start` to `end` is the climb to the hottest place; of a spot that stays cool, `end` is how far it was read.
   */
  #chart(from: number, atLeast: number): Spot {
    const text = this.#text;
    const { kinds, allowance } = this.#tables;
    const { length } = text;
    let previous2 = from > 1 ? text.charCodeAt(from - 2) : 0x0a;
    let previous = from > 0 ? text.charCodeAt(from - 1) : 0x0a;
    let sum = 0;
    let climb = from;
    let start = from;
    let end = from;
    let heat = 0;
    let i = from;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x0a) break;
      if (sum <= 0) {
        if (i > atLeast && (kinds[unit] === ascii || kinds[unit] === dense)) break;
        sum = 0;
        climb = i;
      }
      sum += nats(previous2, previous, unit) - allowance[unit]! - (kinds[unit] === dense ? this.#extra : 0);
      previous2 = previous;
      previous = unit;
      if (sum > heat) {
        heat = sum;
        start = climb;
        end = i + 1;
      } else if (heat >= this.heat && i - end > reach) break;
    }
    return heat >= this.heat ? { start, end, heat } : { start, end: i, heat };
  }
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
