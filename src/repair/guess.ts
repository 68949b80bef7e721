import { LONGEST_WORD, nats, SHORTEST_WORD, unigramNats, wordNats } from '../model/index.ts';
import { standingOf } from './brackets.ts';
import { strangersTo } from './company.ts';
import { natsOfGuess } from './mojibake/estimate.ts';
import { worthOfRecurrence } from './recurrence.ts';
import { worthOfSentenceEnd } from './sentence-end.ts';

/** UTF-16 units on either side of a lost character that are asked about it. */
export const REACH_OF_GUESS = 4;
/** Candidates that are left to choose among when the text model has been asked, before words are. */
const FINALISTS = 30;
/** What a nat of the words is worth beside one of the text model, which has seen most words itself. */
export const WEIGHT_OF_WORDS = 0.5;
/** Nats of a character that is in no word, at most and at least: how common it is the text model has said already. */
const NO_WORD = 16;
const LEAST_SINGLE = 7.5;
/** How much nearer to each other the odds are than the nats say: neighbouring characters are not independent. */
const OVERCONFIDENCE = 1.5;
/** Nats that a mark of punctuation costs on top. */
const OVERRATED_MARK = 1;
/** Nats that a character costs on top which is a stranger to the text: see {@link strangersTo}. */
const STRANGENESS = 4;
/** Nats that a bracket costs on top which has no partner in its line, and that one gains which has. */
const PARTNERSHIP = 4;
/** How far away a text says what it is about and how it is written, in UTF-16 units. */
const VICINITY = 2000;

/** The choice among the characters that may have stood in a place. */
export interface Guess {
  readonly unit: number;
  /** What the model and the words say is the chance that it is right, 0..1. */
  readonly chance: number;
}

/**
 * Of the characters that may have stood at `at`, the likeliest: by the two characters on either side, by the words that
 * it makes with up to four of them, and by what else the text says. All characters are UTF-16 units.
 */
export function likeliest(
  units: readonly number[],
  at: number,
  candidates: readonly number[],
  elsewhere: Surroundings,
): Guess {
  const ways = candidates.map((unit) => [unit]);
  const { best, chance } = choose(units, at, ways, elsewhere);
  return { unit: best?.[0] ?? units[at]!, chance };
}

/**
 * The same for two characters side by side, of which either depends on the other: of `。我` and `專家` each half is the
 * likelier where the other stands already.
 */
export function likeliestTwo(
  units: readonly number[],
  at: number,
  candidates: readonly [first: readonly number[], second: readonly number[]],
  elsewhere: Surroundings,
): readonly [first: number, second: number] {
  const [previous2, previous] = [units[at - 2] ?? 0x0a, units[at - 1] ?? 0x0a];
  const firsts = candidates[0]
    .map((unit) => ({ unit, cost: natsOfGuess(nats, previous2, previous, unit) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, FINALISTS);
  const ways = firsts.flatMap(({ unit }) => candidates[1].map((second) => [unit, second]));
  const { best } = choose(units, at, ways, elsewhere);
  return [best?.[0] ?? units[at]!, best?.[1] ?? units[at + 1]!];
}

function choose(
  units: readonly number[],
  at: number,
  ways: readonly (readonly number[])[],
  elsewhere: Surroundings,
): { readonly best: readonly number[] | undefined; readonly chance: number } {
  const around = [...units];
  const set = (way: readonly number[]) => {
    for (const [i, unit] of way.entries()) around[at + i] = unit;
  };
  const size = ways[0]?.length ?? 0;
  const written = `${String.fromCharCode(...units.slice(0, at))}\n${String.fromCharCode(...units.slice(at + size))}\n${elsewhere.before}\n${elsewhere.behind}`;
  const shared = Math.min(REACH_OF_GUESS, elsewhere.before.length);
  const front = lastLine(elsewhere.before + String.fromCharCode(...units.slice(shared, at)));
  const back = firstLine(
    String.fromCharCode(...units.slice(at + size)) + elsewhere.behind.slice(REACH_OF_GUESS),
  );
  const isStranger = strangersTo(written);
  // Whatever stands beside it, where there are two of them.
  const worthOfEnd = Array.from({ length: size }, (_, i) =>
    worthOfSentenceEnd(front + SOME.repeat(i), SOME.repeat(size - 1 - i) + back),
  );
  const scored = ways.map((way) => {
    set(way);
    let cost = 0;
    for (let i = at; i < at + size + 2 && i < around.length; i++) {
      const [previous2, previous] = [around[i - 2] ?? 0x0a, around[i - 1] ?? 0x0a];
      cost +=
        i < at + size
          ? natsOfGuess(nats, previous2, previous, around[i]!)
          : nats(previous2, previous, around[i]!);
    }
    for (const [i, unit] of way.entries()) {
      if (isMark(unit)) cost += OVERRATED_MARK;
      if (unit === FULL_STOP) cost -= worthOfEnd[i]!;
      if (isStranger(unit)) cost += STRANGENESS;
      const standing = standingOf(unit, front, back);
      if (standing !== 'no bracket') cost += standing === 'alone' ? PARTNERSHIP : -PARTNERSHIP;
    }
    return { way, cost };
  });
  scored.sort((a, b) => a.cost - b.cost);
  const weighed = scored.slice(0, FINALISTS).map(({ way, cost }) => {
    set(way);
    let worth = 0;
    for (let i = at; i < at + size; i++) worth += worthOfRecurrence(around, i, written);
    return { way, cost: cost + natsOfWords(around, at, size) - worth };
  });
  weighed.sort((a, b) => a.cost - b.cost);
  const [best] = weighed;
  if (best === undefined) return { best, chance: 0 };
  const odds = weighed.reduce((sum, { cost }) => sum + Math.exp((best.cost - cost) / OVERCONFIDENCE), 0);
  return { best: best.way, chance: 1 / odds };
}

const FULL_STOP = 0x3002;
/** A character that is no mark. */
const SOME = '\u4e00';

/** CJK punctuation, which the model expects between any two words: it read them from lists, with marks around each. */
function isMark(unit: number): boolean {
  return unit >= 0x3001 && unit <= 0x303f;
}

/** What stands right behind `end`, the end of the text included. */
export function unitsBehind(text: string, end: number): number[] {
  const behind = unitsOf(text.slice(end, end + REACH_OF_GUESS));
  if (end + REACH_OF_GUESS > text.length) behind.push(0x0a);
  return behind;
}

/** What stands in front of a stretch and behind it, some thousand characters of each. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** What stands on either side of `[start, end)`, for words that recur. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(Math.max(0, start - VICINITY), start),
    behind: text.slice(end, end + VICINITY),
  };
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0]!;

export function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Nats of the words that `length` units from `start` on make with those around. */
export function natsOfWords(units: readonly number[], start: number, length: number): number {
  return WEIGHT_OF_WORDS * costOfWords(units, start - REACH_OF_GUESS, start + length + REACH_OF_GUESS);
}

/** Nats of a character by itself, beside words. */
export function singleNats(unit: number): number {
  return Math.max(LEAST_SINGLE, Math.min(NO_WORD, unigramNats(unit)));
}

/** Nats of the cheapest way to cut `[start, end)` into words and single characters. */
function costOfWords(units: readonly number[], start: number, end: number): number {
  const from = Math.max(0, start);
  const to = Math.min(units.length, end);
  const costs = new Float64Array(to - from + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = from; i < to; i++) {
    const cost = costs[i - from]!;
    const single = cost + singleNats(units[i]!);
    costs[i + 1 - from] = Math.min(costs[i + 1 - from]!, single);
    for (let size = SHORTEST_WORD; size <= LONGEST_WORD && i + size <= to; size++) {
      const word = cost + wordNats(units, i, i + size);
      if (word < costs[i + size - from]!) costs[i + size - from] = word;
    }
  }
  return costs[to - from]!;
}
