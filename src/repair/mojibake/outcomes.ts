import { roughNats } from '../../model/index.ts';
import { charset } from './charset.ts';
import { surpriseOf } from './estimate.ts';
import type { Misreading } from './names.ts';
import type { Nats } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { type Bytes, fromBytes, readAlphabet, type Stream } from './stream.ts';

/** A text some layers further back, and every plan that leads there. */
export interface Branch {
  readonly stream: Stream;
  /** The likeliest first. Readings part only in bytes that do not occur here. */
  readonly plans: readonly Plan[];
  /** Rarity that undoing the last layer took away, in nats by {@link rarityOf}. */
  readonly promise: number;
}

/** One more layer to undo, and what it promises. */
export interface Guess {
  readonly from: Branch;
  readonly misreading: Misreading;
  readonly bytes: Bytes;
  readonly promise: number;
}

/** By kinds of characters alone the right one was among the first 24 outcomes, and by the model among the first 7. */
const ROUGHLY = 24;
const FINALISTS = 7;
/** How many plans with the same outcome on a sample are kept, to be told apart on the whole line. */
const ALIKE_AT_MOST = 4;

/** What guesses come to, in their order; those that come to the same together. */
export function outcomesOf(guesses: readonly Guess[]): Branch[] {
  const outcomes: Outcome[] = [];
  for (const guess of guesses) {
    if (isOfSameBytes(outcomes, guess)) continue;
    const stream = fromBytes(guess.bytes, charset(guess.misreading.written));
    const outcome = outcomeOf(guess, stream.units.subarray(0, stream.length));
    if (!isKnown(outcomes, outcome)) outcomes.push({ ...outcome, stream });
  }
  return outcomes.map(({ stream, plans, guess }) => ({ stream: stream!, plans, promise: guess.promise }));
}

/** Room for what alphabets make of a text, used anew for each text. */
let rows = new Uint16Array(0);

/** Of guesses at alphabets, those that come to the most natural texts. Only these are made streams of. */
export function mostNatural(guesses: readonly Guess[], nats: Nats, core: number, most: number): Branch[] {
  const room = guesses.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (rows.length < room) rows = new Uint16Array(room);
  const outcomes: Outcome[] = [];
  let at = 0;
  for (const guess of guesses) {
    if (isOfSameBytes(outcomes, guess)) continue;
    const units = rows.subarray(at, at + guess.bytes.length);
    at += units.length;
    readAlphabet(guess.bytes, charset(guess.misreading.written).alphabet!, units);
    const outcome = outcomeOf(guess, units);
    if (!isKnown(outcomes, outcome)) outcomes.push(outcome);
  }
  const better = leastSurprising(outcomes, roughNats, ROUGHLY, core).filter(({ guess, units }) => {
    const { stream, plans } = guess.from;
    if (plans[0]!.length > 0 || !isOfOtherAlphabet(stream, core)) return true;
    const before = surpriseUpTo(core, stream, stream.units, nats);
    return surpriseUpTo(core, guess.bytes, units, nats, before) < before;
  });
  const ranked = leastSurprising(better, nats, FINALISTS, Number.POSITIVE_INFINITY, most);
  return ranked.map(({ guess, plans }) => ({
    stream: fromBytes(guess.bytes, charset(guess.misreading.written)),
    plans,
    promise: guess.promise,
  }));
}

/** The `count` least surprising outcomes, in order, up to `end` in the source. Others are read only until that is plain. */
function leastSurprising(
  outcomes: readonly Outcome[],
  nats: Nats,
  count: number,
  end = Number.POSITIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Outcome[] {
  const ranked: { readonly outcome: Outcome; readonly surprise: number }[] = [];
  for (const outcome of outcomes) {
    const limit = ranked[count - 1]?.surprise ?? most;
    const surprise = surpriseOf(outcome.units, lengthTo(outcome.guess.bytes, end), nats, limit);
    if (surprise > limit) continue;
    let rank = ranked.length;
    while (rank > 0 && surprise < ranked[rank - 1]!.surprise) rank--;
    ranked.splice(rank, 0, { outcome, surprise });
    if (ranked.length > count) ranked.pop();
  }
  return ranked.map(({ outcome }) => outcome);
}

/** Greek to Thai. */
const FIRST_ALPHABET = 0x0370;
const LAST_ALPHABET = 0x0eff;

/**
 * Are all letters in front of `end` in the source of other alphabets than Latin? Then damage has exchanged all of them, and
 * another reading must be more natural there, whatever it makes of the rest.
 */
function isOfOtherAlphabet({ units, origin, length }: Stream, end: number): boolean {
  for (let i = 0; i < length && origin[i]! < end; i++) {
    if (units[i]! > 0x7f && (units[i]! < FIRST_ALPHABET || units[i]! > LAST_ALPHABET)) return false;
  }
  return true;
}

/** Surprise of the units in front of `end` in the source. */
function surpriseUpTo(
  end: number,
  places: Pick<Stream, 'origin' | 'length'>,
  units: Uint16Array,
  nats: Nats,
  limit = Number.POSITIVE_INFINITY,
): number {
  return surpriseOf(units, lengthTo(places, end), nats, limit);
}

/** How many units stand in front of `end` in the source. */
function lengthTo({ origin, length }: Pick<Stream, 'origin' | 'length'>, end: number): number {
  let at = length;
  while (at > 0 && origin[at - 1]! >= end) at--;
  return at;
}

interface Outcome {
  readonly guess: Guess;
  readonly units: Uint16Array;
  readonly hash: number;
  readonly plans: Plan[];
  readonly stream?: Stream;
}

function outcomeOf(guess: Guess, units: Uint16Array): Outcome {
  let hash = 0x811c9dc5;
  for (let i = 0; i < units.length; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return { guess, units, hash, plans: plansOf(guess) };
}

function plansOf({ from, misreading }: Guess): Plan[] {
  return from.plans.map((plan) => [...plan, misreading]);
}

/** Has another guess come to the same? Then its plans go to that one. */
function isKnown(outcomes: readonly Outcome[], { hash, units, plans }: Outcome): boolean {
  const known = outcomes.find((one) => one.hash === hash && isSame(one.units, units));
  if (known !== undefined) join(known, plans);
  return known !== undefined;
}

/** The same, where it need not be found out: another decoder had the same bytes, of the same encoding. */
function isOfSameBytes(outcomes: readonly Outcome[], guess: Guess): boolean {
  const { bytes, misreading } = guess;
  const known = outcomes.find(
    (one) => one.guess.bytes === bytes && one.guess.misreading.written === misreading.written,
  );
  if (known !== undefined) join(known, plansOf(guess));
  return known !== undefined;
}

function join(known: Outcome, plans: readonly Plan[]): void {
  if (known.plans.length < ALIKE_AT_MOST) known.plans.push(...plans);
}

function isSame(one: Uint16Array, other: Uint16Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
