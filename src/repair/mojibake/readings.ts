import type { Charset } from './charset.ts';
import { censusOf, rarityAs, rarityInAlphabet, rarityOf, surpriseOf } from './estimate.ts';
import type { Nats } from './naturalness.ts';
import { type Branch, type Guess, mostNatural, outcomesOf } from './outcomes.ts';
import { type Kind, type Reader, readers, readersOfAlphabets } from './readers.ts';
import { readersOfUnits } from './readers-of-units.ts';
import { areInSequences, readersOfSequences } from './sequences.ts';
import { BARRIER, type Bytes, type Stream, toBytes } from './stream.ts';

/** Which encodings the text may have been written in. */
export type Scope = 'utf-8' | 'any';

interface Shortlist {
  readonly most: number;
  /** Nats of promise. */
  readonly margin: number;
}

/**
 * What gets the closer look. Among encodings of many bytes a character the right one promised most for 99 in 100 damaged
 * sentences of the development set, and hardly ever 10 nats less than another.
 */
const SHORTLIST: Shortlist = { most: 8, margin: 20 };
/** The rarity of letters says little: their neighbours are asked too, of so many outcomes, and so many are kept. */
const MOST_NARROW: Shortlist = { most: 64, margin: Number.POSITIVE_INFINITY };
const FEW_NARROW: Shortlist = { most: 16, margin: Number.POSITIVE_INFINITY };
/**
 * Share of their rarity that a reading must take from the characters to be looked at at all. UTF-8 may add some: it may
 * come to C1 controls, of which another layer makes letters.
 */
const LEAST_PROMISE = { 'utf-8': -0.35, wide: 0.03, narrow: -0.35 };
/** Share of the bytes beyond ASCII that must fall into whole UTF-8 sequences. */
const MIN_IN_SEQUENCES = 0.4;
/** The same where the characters become rarer: of 3,349 damaged texts all that could be mended had more, or had lost many bytes. */
const MOSTLY_IN_SEQUENCES = 0.7;
/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const MIN_READABLE = 0.4;
/** The same where another reader of bytes may have produced all, and how many these must be. */
const NEARLY_ALL = 0.9;
const FEWEST_BYTES = 8;
/** Where scripts of many characters begin. */
const FIRST_DENSE = 0x2e80;

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
  if (scope === 'utf-8') {
    const outcomes = outcomesOf(best(guessesAt('utf-8', branches, core), SHORTLIST));
    const whole = branches.length > 1 ? [] : outcomes.filter(({ stream }) => isUnbroken(stream, core));
    yield* whole.length > 0 ? whole : outcomes;
    return;
  }
  // Fewer characters are less rare in sum, so the kinds are not compared with each other.
  yield* outcomesOf(best(guessesAt('wide', branches, core), SHORTLIST));
  const wide = branches.filter(isWide);
  // What is in a script of many characters is all of it damaged, if any: a reading must be the more natural.
  const most =
    wide.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...wide.map((branch) => surprise(branch, nats)));
  const narrow = best(guessesAt('narrow', branches, core), wide.length === 0 ? MOST_NARROW : FEW_NARROW);
  yield* mostNatural(narrow, nats, core, most);
}

/** What each pair of a reader and a writer of a kind promises, if that is enough for a closer look. */
function guessesAt(kind: Kind, branches: readonly Branch[], core: number): Guess[] {
  const guesses: Guess[] = [];
  for (const { from, bytes, before, readers } of layOut(kind, branches, core)) {
    // One letter of an alphabet for another may win little; it shows beside its neighbours.
    const least = LEAST_PROMISE[kind] * before;
    const census = kind === 'narrow' ? censusOf(bytes, core) : null;
    const promises: number[] = [];
    for (const { name: read, charset: reader, writers } of readers) {
      for (const { order, name: written, charset, rarities } of writers[kind]) {
        promises[order] ??=
          before -
          (census === null
            ? rarityAs(bytes, charset, core, before - least)
            : rarityInAlphabet(census, rarities));
        const promise = promises[order];
        if (kind === 'utf-8' && promise < 0 && !isMostlyUtf8(from.stream, reader, core)) continue;
        if (promise > least) guesses.push({ from, misreading: { written, read }, bytes, promise });
      }
    }
  }
  return guesses;
}

/** A text as bytes, for all the readers that have made it of the same ones. */
interface Layout {
  readonly from: Branch;
  readonly bytes: Bytes;
  /** Rarity of the text as it stands. */
  readonly before: number;
  readonly readers: Reader[];
}

function layOut(kind: Kind, branches: readonly Branch[], core: number): Layout[] {
  const layouts: Layout[] = [];
  for (const from of branches) {
    const { stream } = from;
    const before = rarityOf(stream, core);
    const first = layouts.length;
    const asked =
      kind === 'utf-8'
        ? readersOfSequences(stream, core, MIN_IN_SEQUENCES)
        : readersAble(stream, core, kind === 'wide');
    for (const reader of asked) {
      // Most Western decoders differ in letters that hardly a text has.
      let k = first;
      while (k < layouts.length && !areAlike(stream, layouts[k]!.readers[0]!, reader)) k++;
      if (k < layouts.length) layouts[k]!.readers.push(reader);
      else {
        const bytes = toBytes(stream, reader.charset, rooms[k]);
        rooms[k] = bytes;
        layouts.push({ from, bytes, before, readers: [reader] });
      }
    }
  }
  return layouts;
}

function areAlike({ units, length }: Stream, one: Reader, other: Reader): boolean {
  const [bytes, others] = [one.charset.packed, other.charset.packed];
  for (let i = 0; i < length; i++) if (bytes[units[i]!] !== others[units[i]!]) return false;
  return true;
}

/** Characters of several bytes from which on it is no accident that all bytes fall into sequences. */
const FEWEST_WHOLE = 4;

/** Is all of it whole UTF-8? Then no decoder is asked that would have had to lose something. */
function isUnbroken({ units, origin, length }: Stream, core: number): boolean {
  let beyond = 0;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    if (units[i] === BARRIER) return false;
    if (units[i]! > 0x7f) beyond++;
  }
  return beyond >= FEWEST_WHOLE;
}

/** Those that promise most; not those that promise far less than the first. */
function best(guesses: Guess[], { most, margin }: Shortlist): Guess[] {
  guesses.sort((a, b) => b.promise - a.promise);
  const first = guesses[0]?.promise ?? 0;
  return guesses.slice(0, most).filter(({ promise }) => promise > first - margin);
}

/**
 * Where a good part of what a reader may have made is out of sequence, what makes it rarer than it is is an accident: of
 * the bytes of Thai four in ten seem to be UTF-8.
 */
function isMostlyUtf8(stream: Stream, reader: Charset, core: number): boolean {
  return areInSequences(stream, reader, core, MOSTLY_IN_SEQUENCES, stream.length, 0);
}

/**
 * The readers that may have made at least the share {@link MIN_READABLE} of the characters beyond ASCII. If what was `wide`
 * seems to be of bytes that one of one byte a character has, then nearly all of them: readers of pairs of bytes would have
 * made some ideograph, kana or syllable of them.
 */
function readersAble({ units, origin, length }: Stream, core: number, wide: boolean): readonly Reader[] {
  const { able } = readersOfUnits();
  let beyond = 0;
  let dense = 0;
  let some = 0;
  let all = -1;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    const unit = units[i]!;
    if (unit < 0x80 || unit === BARRIER) continue;
    beyond++;
    if (unit >= FIRST_DENSE) dense++;
    some |= able[unit]!;
    all &= able[unit]!;
  }
  const isOfBytes = wide && dense === 0 && beyond >= FEWEST_BYTES && (all & readersOfAlphabets()) !== 0;
  if (isOfBytes) some &= readersOfAlphabets();
  const least = beyond * (isOfBytes ? NEARLY_ALL : MIN_READABLE);
  const isAble = (bit: number): boolean => {
    let readable = 0;
    for (let i = 0; i < length && origin[i]! < core; i++) if ((able[units[i]!]! & bit) !== 0) readable++;
    return readable >= least;
  };
  return readers().filter((_, i) => (some & (1 << i)) !== 0 && ((all & (1 << i)) !== 0 || isAble(1 << i)));
}

/** Is it in a script of many characters, whose bytes make short work of most alphabets? */
function isWide({ stream: { units, length } }: Branch): boolean {
  let wide = 0;
  for (let i = 0; i < length; i++) if (units[i]! >= FIRST_DENSE && units[i] !== BARRIER) wide++;
  return wide * 2 > length;
}

function surprise({ stream: { units, length } }: Branch, nats: Nats): number {
  return surpriseOf(units, length, nats, Number.POSITIVE_INFINITY);
}
