import type { Charset } from './charset.ts';
import { type Census, censusOf, rarityAs, rarityInAlphabet, rarityOf, surpriseOf } from './estimate.ts';
import type { Nats } from './naturalness.ts';
import { type Branch, type Guess, mostNatural, outcomesOf } from './outcomes.ts';
import { type Kind, type Reader, readers } from './readers.ts';
import { readersOfUnits } from './readers-of-units.ts';
import { areInSequences, readersOfSequences } from './sequences.ts';
import { type Bytes, barrier, type Stream, toBytes } from './stream.ts';

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
const shortlist: Shortlist = { most: 8, margin: 20 };
/** The rarity of letters says little: their neighbours are asked too, of so many outcomes, and so many are kept. */
const mostNarrow: Shortlist = { most: 64, margin: Number.POSITIVE_INFINITY };
const fewNarrow: Shortlist = { most: 16, margin: Number.POSITIVE_INFINITY };
/**
 * Share of their rarity that a reading must take from the characters to be looked at at all. UTF-8 may add some: it may
 * come to C1 controls, of which another layer makes letters.
 */
const leastPromise = { 'utf-8': -0.35, wide: 0.03, narrow: -0.35 };
/** Share of the bytes beyond ASCII that must fall into whole UTF-8 sequences. */
const minInSequences = 0.4;
/** The same where the characters become rarer: of 3,349 damaged texts all that could be mended had more, or had lost many bytes. */
const mostlyInSequences = 0.7;
/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const minReadable = 0.4;

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
    const asked =
      scope === 'utf-8'
        ? readersOfSequences(from.stream, core, minInSequences)
        : readersAble(from.stream, core);
    for (const { name: read, charset: reader, inUtf8, inOthers } of asked) {
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
        if (kind === 'utf-8' && promise < 0 && !isMostlyUtf8(from.stream, reader, core)) continue;
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
  return areInSequences(stream, reader, core, mostlyInSequences, stream.length, 0);
}

/** The readers that may have made at least the share {@link minReadable} of the characters beyond ASCII. */
function readersAble({ units, origin, length }: Stream, core: number): readonly Reader[] {
  const { able } = readersOfUnits();
  let beyond = 0;
  let some = 0;
  let all = -1;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    const unit = units[i]!;
    if (unit < 0x80 || unit === barrier) continue;
    beyond++;
    some |= able[unit]!;
    all &= able[unit]!;
  }
  const isAble = (bit: number): boolean => {
    let readable = 0;
    for (let i = 0; i < length && origin[i]! < core; i++) if ((able[units[i]!]! & bit) !== 0) readable++;
    return readable >= beyond * minReadable;
  };
  return readers().filter((_, i) => (some & (1 << i)) !== 0 && ((all & (1 << i)) !== 0 || isAble(1 << i)));
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
