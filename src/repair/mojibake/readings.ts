import { roughNats } from '../../model/index.ts';
import { type Charset, type CharsetName, charset } from './charset.ts';
import {
  type Census,
  censusOf,
  raritiesOf,
  rarityAs,
  rarityInAlphabet,
  rarityOf,
  surpriseOf,
} from './estimate.ts';
import { type Misreading, readWith, shortName, writtenIn } from './names.ts';
import type { Nats } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { shareInSequences } from './sequences.ts';
import { type Bytes, barrier, fromBytes, readAlphabet, type Stream, toBytes } from './stream.ts';

/** Which encodings the text may have been written in. */
export type Scope = 'utf-8' | 'any';

/** A text some layers further back, and every plan that leads there. */
export interface Branch {
  readonly stream: Stream;
  /** The likeliest first. Readings part only in bytes that do not occur here. */
  readonly plans: readonly Plan[];
  /** Rarity that undoing the last layer took away, in nats by {@link rarityOf}. */
  readonly promise: number;
}

interface Shortlist {
  readonly most: number;
  /** Nats of promise. */
  readonly margin: number;
}

/**
 * What gets the closer look. Among encodings of many bytes a character the right one promised most for 99 in 100 damaged
 * sentences of the development set, and hardly ever 10 nats less than another.
 */
const shortlist: Shortlist = { most: 8, margin: 20 };
/** The rarity of letters says little: their neighbours are asked too, of so many outcomes, and so many are kept. */
const mostNarrow: Shortlist = { most: 64, margin: Number.POSITIVE_INFINITY };
const fewNarrow: Shortlist = { most: 16, margin: Number.POSITIVE_INFINITY };
/** By kinds of characters alone the right one was among the first 24 outcomes, and by the model among the first 7. */
const roughly = 24;
const finalists = 7;
/** How many plans with the same outcome on a sample are kept, to be told apart on the whole line. */
const alikeAtMost = 4;
/**
 * Share of their rarity that a reading must take from the characters to be looked at at all. UTF-8 may add some: it may
 * come to C1 controls, of which another layer makes letters.
 */
const leastPromise = { 'utf-8': -0.35, wide: 0.03, narrow: -0.35 };
/** Share of the bytes beyond ASCII that must fall into whole UTF-8 sequences. */
const minInSequences = 0.4;
/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const minReadable = 0.4;

/** Eight letters of 256 tell it from ISO 8859-1: that shows in CJK, and hardly ever in an alphabet. */
const twinOfLatin1: CharsetName = 'iso-8859-15';

type Kind = 'utf-8' | 'wide' | 'narrow';

interface Guess {
  readonly from: Branch;
  readonly misreading: Misreading;
  readonly bytes: Bytes;
  readonly promise: number;
}

/** An encoding that text may have been written in. */
interface Writer {
  readonly name: CharsetName;
  readonly kind: Kind;
  readonly charset: Charset;
  /** Of an alphabet. */
  readonly rarities: Float32Array;
}

/** A decoder that text may have been read with, and what may have been written then. */
interface Reader {
  readonly name: CharsetName;
  readonly charset: Charset;
  readonly inUtf8: readonly Writer[];
  readonly inOthers: readonly Writer[];
}

let memo: readonly Reader[] | null = null;

function readers(): readonly Reader[] {
  memo ??= build();
  return memo;
}

function build(): Reader[] {
  const writers = writtenIn.map((name): Writer => {
    const found = charset(name);
    const { alphabet } = found;
    const kind = name === 'utf-8' ? name : alphabet === null ? 'wide' : 'narrow';
    return { name, kind, charset: found, rarities: raritiesOf(alphabet ?? new Uint16Array(0)) };
  });
  return readWith.map((name) => {
    const others = writers.filter(
      (writer) =>
        writer.kind !== 'utf-8' &&
        !isAlias(writer.name, name) &&
        (writer.kind !== 'narrow' || name !== twinOfLatin1),
    );
    const inUtf8 = writers.filter(({ kind }) => kind === 'utf-8');
    return { name, charset: charset(name), inUtf8, inOthers: others };
  });
}

const nothing: Census = { counts: new Uint16Array(0), present: [], blocked: 0 };

/** Room for the bytes of each reader, used anew for each text. */
const rooms: Bytes[] = [];

/**
 * Every way to undo one layer that deserves a closer look, those with the same outcome together: first those by encodings
 * of many bytes a character, which are easily told, and only if these are asked for, alphabets.
 */
export function* promising(
  branches: readonly Branch[],
  nats: Nats,
  scope: Scope,
  core: number,
): Generator<Branch, void> {
  const guesses: Record<Kind, Guess[]> = { 'utf-8': [], wide: [], narrow: [] };
  let room = 0;
  for (const from of branches) {
    const before = rarityOf(from.stream, core);
    for (const { name: read, charset: reader, inUtf8, inOthers } of readers()) {
      if (
        scope === 'utf-8'
          ? !couldBeUtf8(from.stream, reader, core)
          : !couldHaveRead(from.stream, reader, core)
      )
        continue;
      rooms[room] = toBytes(from.stream, reader, rooms[room]);
      const bytes = rooms[room++]!;
      const census = scope === 'utf-8' ? nothing : censusOf(bytes, core);
      for (const { name: written, kind, charset, rarities } of scope === 'utf-8' ? inUtf8 : inOthers) {
        // One letter of an alphabet for another may win little; it shows beside its neighbours.
        const least = leastPromise[kind] * before;
        const rarity =
          kind === 'narrow'
            ? rarityInAlphabet(census, rarities)
            : rarityAs(bytes, charset, core, before - least);
        const promise = before - rarity;
        if (promise > least) guesses[kind].push({ from, misreading: { written, read }, bytes, promise });
      }
    }
  }
  // Fewer characters are less rare in sum, so the kinds are not compared with each other.
  const inUtf8 = outcomesOf(best(guesses['utf-8'], shortlist));
  const whole = branches.length > 1 ? [] : inUtf8.filter(({ stream }) => isUnbroken(stream, core));
  yield* whole.length > 0 ? whole : inUtf8;
  yield* outcomesOf(best(guesses.wide, shortlist));
  const wide = branches.filter(isWide);
  // What is in a script of many characters is all of it damaged, if any: a reading must be the more natural.
  const most =
    wide.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...wide.map((branch) => surprise(branch, nats)));
  yield* mostNatural(best(guesses.narrow, wide.length === 0 ? mostNarrow : fewNarrow), nats, core, most);
}

/** Characters of several bytes from which on it is no accident that all bytes fall into sequences. */
const fewestWhole = 4;

/** Is all of it whole UTF-8? Then no decoder is asked that would have had to lose something. */
function isUnbroken({ units, origin, length }: Stream, core: number): boolean {
  let beyond = 0;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    if (units[i] === barrier) return false;
    if (units[i]! > 0x7f) beyond++;
  }
  return beyond >= fewestWhole;
}

/** Are they one encoding to a reader of reports? */
function isAlias(one: CharsetName, other: CharsetName): boolean {
  return one === other || shortName(one) === shortName(other);
}

/** Those that promise most; not those that promise far less than the first. */
function best(guesses: Guess[], { most, margin }: Shortlist): Guess[] {
  guesses.sort((a, b) => b.promise - a.promise);
  const first = guesses[0]?.promise ?? 0;
  return guesses.slice(0, most).filter(({ promise }) => promise > first - margin);
}

function couldBeUtf8(stream: Stream, reader: Charset, core: number): boolean {
  return shareInSequences(stream, reader, core) >= minInSequences;
}

function couldHaveRead({ units, origin, length }: Stream, { packed }: Charset, core: number): boolean {
  let beyond = 0;
  let readable = 0;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    const unit = units[i]!;
    if (unit < 0x80 || unit === barrier) continue;
    beyond++;
    if (packed[unit]! >= 0) readable++;
  }
  return readable > 0 && readable >= beyond * minReadable;
}

/** Is it in a script of many characters, whose bytes make short work of most alphabets? */
function isWide({ stream: { units, length } }: Branch): boolean {
  let wide = 0;
  for (let i = 0; i < length; i++) if (units[i]! >= 0x2e80 && units[i] !== barrier) wide++;
  return wide * 2 > length;
}

function surprise({ stream: { units, length } }: Branch, nats: Nats): number {
  return surpriseOf(units, length, nats, Number.POSITIVE_INFINITY);
}

/** What guesses come to, in their order; those that come to the same together. */
function outcomesOf(guesses: readonly Guess[]): Branch[] {
  const outcomes: Outcome[] = [];
  for (const guess of guesses) {
    const stream = fromBytes(guess.bytes, charset(guess.misreading.written));
    const outcome = outcomeOf(guess, stream.units.subarray(0, stream.length));
    if (!isKnown(outcomes, outcome)) outcomes.push({ ...outcome, stream });
  }
  return outcomes.map(({ stream, plans, guess }) => ({ stream: stream!, plans, promise: guess.promise }));
}

/** Room for what alphabets make of a text, used anew for each text. */
let rows = new Uint16Array(0);

/** Of guesses at alphabets, those that come to the most natural texts. Only these are made streams of. */
function mostNatural(guesses: readonly Guess[], nats: Nats, core: number, most: number): Branch[] {
  const room = guesses.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (rows.length < room) rows = new Uint16Array(room);
  const outcomes: Outcome[] = [];
  let at = 0;
  for (const guess of guesses) {
    const units = rows.subarray(at, at + guess.bytes.length);
    at += units.length;
    readAlphabet(guess.bytes, charset(guess.misreading.written).alphabet!, units);
    const outcome = outcomeOf(guess, units);
    if (!isKnown(outcomes, outcome)) outcomes.push(outcome);
  }
  const ranked = leastSurprising(
    leastSurprising(outcomes, roughNats, roughly, core),
    nats,
    finalists,
    Number.POSITIVE_INFINITY,
    most,
  );
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

/** How many bytes stand in front of `end` in the source. */
function lengthTo({ origin, length }: Bytes, end: number): number {
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
  return { guess, units, hash, plans: guess.from.plans.map((plan) => [...plan, guess.misreading]) };
}

/** Has another guess come to the same? Then its plans go to that one. */
function isKnown(outcomes: readonly Outcome[], { hash, units, plans }: Outcome): boolean {
  for (const known of outcomes) {
    if (known.hash !== hash || !isSame(known.units, units)) continue;
    if (known.plans.length < alikeAtMost) known.plans.push(...plans);
    return true;
  }
  return false;
}

function isSame(one: Uint16Array, other: Uint16Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
