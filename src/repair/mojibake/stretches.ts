import { type ClassName, classOf } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import { type Baseline, type Nats, Path } from './naturalness.ts';
import { Segments } from './segments.ts';
import type { Stream } from './stream.ts';
import { isDense } from './suspicion.ts';

/** A damaged stretch of the source, and what stood there. */
export interface Stretch extends Span {
  readonly after: string;
  /** The same, leaving out what reads as before. */
  readonly changes: readonly Change[];
  /** How much more natural the text becomes, in nats, less what it costs to tear words apart. */
  readonly gain: number;
}

export interface Prices {
  /** Nats for believing that damage begins here: its prior, which is the evidence that must be brought. */
  readonly enter: number;
  /** Nats for believing that it ends here. */
  readonly leave: number;
  /** Nats more where the border has no outward sign: on its other side the damage could be undone as well. */
  readonly midway: number;
}

/**
 * Where a text is damaged and where it is not: a two-state Viterbi search over the places where both
 * readings begin a character, priced by the model.
 *
 *     source     会 。 è ¿ ™ å ® ¶ 本 文        clean    ────┐           ┌────
 *     undone     ✗ ✗ 这    家    ✗ ✗        damaged      └───────────┘
 *
 * Each state carries its own last two characters, so the price of a seam is that of the text it makes.
 */
export function findStretches(
  text: string,
  stream: Stream,
  baseline: Baseline,
  nats: Nats,
  prices: Prices,
): Stretch[] {
  const segments = new Segments(text, stream);
  const { count } = segments;
  makeRoom(count);
  const clean = new Path(nats).startAt(text, segments.source(0));
  /** How far `clean` has read since it left damage behind: at first it has that in mind. */
  let sinceLeft = SETTLED;
  const damaged = new Path(nats);
  damaged.cost = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    let entry = clean.cost + prices.enter;
    let exit = damaged.cost + prices.leave;
    if (entry < damaged.cost || exit < clean.cost) {
      const at = segments.source(k);
      entry += priceOfBorder(text, at, segments.opens(k), prices);
      exit += priceOfBorder(text, at, segments.closes(k), prices);
    }
    if (entry < damaged.cost) {
      entered[k] = 1;
      damaged.become(clean, entry);
    } else if (exit < clean.cost) {
      left[k] = 1;
      clean.become(damaged, exit);
      sinceLeft = 0;
    }
    const [from, to] = [segments.source(k), segments.source(k + 1)];
    if (sinceLeft < SETTLED) {
      clean.readText(text, from, to);
      sinceLeft += to - from;
    } else {
      clean.pass(text, from, to);
      clean.cost += baseline.cost(from, to);
    }
    if (segments.isBarrier(k)) damaged.cost = Number.POSITIVE_INFINITY;
    else {
      const before = damaged.cost;
      damaged.readUnits(stream.units, segments.unit(k), segments.unit(k + 1));
      undone[k] = damaged.cost - before;
    }
  }

  const stretches: Stretch[] = [];
  let isDamaged = damaged.cost < clean.cost;
  let last = count;
  for (let k = count - 1; k >= 0; k--) {
    if (isDamaged && entered[k]) {
      isDamaged = false;
      const [first, end] = trimmed(segments, k, last);
      if (first === end) continue;
      const after = segments.textOf(first, end);
      let cost = costBehind(text, segments.source(first), segments.source(end), after, nats);
      for (let i = first; i < end; i++) cost += undone[i]!;
      stretches.push(stretchOf(text, segments, first, end, after, baseline, cost));
    } else if (!isDamaged && left[k]) {
      isDamaged = true;
      last = k;
    }
  }
  return stretches.reverse();
}

/** Where damage is entered and left at best, and nats of each segment undone; used anew for each search. */
let entered = new Uint8Array(0);
let left = new Uint8Array(0);
let undone = new Float64Array(0);

function makeRoom(count: number): void {
  if (entered.length < count) {
    entered = new Uint8Array(count * 2);
    left = new Uint8Array(count * 2);
    undone = new Float64Array(count * 2);
  } else {
    entered.fill(0, 0, count);
    left.fill(0, 0, count);
  }
}

/** Share of the price of a border without an outward sign that is left where two kinds of character meet. */
const OF_SEAM = 0.6;

/** Do two kinds of character meet in front of `at`, one of a script of many, as where one text was glued to another? */
function isSeam(text: string, at: number): boolean {
  if (at === 0) return false;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const [one, other] = [classOf(before), classOf(behind)];
  return one !== other && one !== 'private' && other !== 'private' && (isDense(before) || isDense(behind));
}

/** Nats more for a border inside a word, with an outward sign and without: texts are glued together between words. */
interface Tear {
  readonly signed: number;
  readonly unsigned: number;
}

const TORN = 7;
const WHOLE: Tear = { signed: 0, unsigned: 0 };
/** In Latin letters a word has an accent here and there, and damage begins and ends with it. */
const IN_LATIN: Tear = { signed: 0, unsigned: TORN };
const IN_OTHERS: Tear = { signed: TORN, unsigned: TORN };

/** Alphabets whose words are parted by spaces: where two letters of one meet, a word goes on. */
const TEARS: Partial<Record<ClassName, Tear>> = {
  latin: IN_LATIN,
  cyrillic: IN_OTHERS,
  'cyrillic-rare': IN_OTHERS,
  greek: IN_OTHERS,
  hebrew: IN_OTHERS,
  arabic: IN_OTHERS,
};

function tearOf(text: string, at: number): Tear {
  if (at === 0 || at >= text.length) return WHOLE;
  const before = TEARS[classOf(text.charCodeAt(at - 1))];
  return before !== undefined && before === TEARS[classOf(text.charCodeAt(at))] ? before : WHOLE;
}

/** Nats on top for a border in front of `at`; `isSigned`, when nothing beyond it could be undone as well. */
function priceOfBorder(text: string, at: number, isSigned: boolean, { midway }: Prices): number {
  const { signed, unsigned } = tearOf(text, at);
  if (isSigned) return signed;
  return unsigned + (isSeam(text, at) ? midway * OF_SEAM : midway);
}

/** Segments `first` to before `last` without what reads the same at either end. */
function trimmed(segments: Segments, first: number, last: number): [number, number] {
  while (first < last && segments.isSame(first)) first++;
  while (last > first && segments.isSame(last - 1)) last--;
  return [first, last];
}

/** Nats of the two units behind `end` when `text[start, end)` reads `after`. */
function costBehind(text: string, start: number, end: number, after: string, nats: Nats): number {
  const path = new Path(nats).startAt(text, start);
  path.pass(after, 0, after.length);
  path.readText(text, end, Math.min(text.length, end + SETTLED));
  return path.cost;
}

/** The stretch from segment `first` to before segment `last`, which undone costs so many nats. */
function stretchOf(
  text: string,
  segments: Segments,
  first: number,
  last: number,
  after: string,
  baseline: Baseline,
  cost: number,
): Stretch {
  const start = segments.source(first);
  const end = segments.source(last);
  const torn = tearOf(text, start).signed + tearOf(text, end).signed;
  let changes: Change[] | null = null;
  return {
    start,
    end,
    after,
    gain: baseline.costInPlace(start, end) - cost - torn,
    // Most stretches are weighed and found wanting.
    get changes() {
      changes ??= segments.changes(first, last);
      return changes;
    },
  };
}

/** Units after which a path is priced by what it has read since alone. */
const SETTLED = 2;
