import type { Change, Span } from '../../types.ts';
import { priceOfEntry, priceOfExit, tearOf } from './borders.ts';
import { type Baseline, LINE_FEED, type Nats, Path } from './naturalness.ts';
import { Segments } from './segments.ts';
import type { Stream } from './stream.ts';

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
  const { units } = stream;
  makeRoom(count);
  const clean = new Path(nats).startAt(text, segments.source(0));
  /** How far `clean` has read since it left damage behind: at first it has that in mind. */
  let sinceLeft = SETTLED;
  const damaged = new Path(nats);
  /** The one of them that goes over to the other, being tried. */
  const across = new Path(nats);
  damaged.cost = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const at = segments.source(k);
    const entry = clean.cost + prices.enter;
    const exit = damaged.cost + prices.leave;
    let isEntered = false;
    if (entry < damaged.cost) {
      const unit = units[segments.unit(k)]!;
      const next = units[segments.unit(k) + 1] ?? LINE_FEED;
      across.become(clean, entry + priceOfEntry(text, at, segments.before(k), prices.midway));
      isEntered = across.foresee(unit, next) < damaged.foresee(unit, next);
    }
    if (isEntered) {
      entered[k] = 1;
      damaged.become(across, across.cost);
    } else if (exit < clean.cost) {
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1) || LINE_FEED;
      across.become(damaged, exit + priceOfExit(text, at, segments.behind(k), prices.midway));
      if (across.foresee(unit, next) < clean.foresee(unit, next)) {
        left[k] = 1;
        clean.become(across, across.cost);
        sinceLeft = 0;
      }
    }
    const to = segments.source(k + 1);
    if (sinceLeft < SETTLED) {
      clean.readText(text, at, to);
      sinceLeft += to - at;
    } else {
      clean.pass(text, at, to);
      clean.cost += baseline.cost(at, to);
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
  const gain = baseline.costInPlace(start, end) - cost - torn;
  return new FoundStretch(start, end, after, gain, () => segments.changes(first, last));
}

/** Most stretches are weighed and found wanting: what they change is listed when it is asked for. */
class FoundStretch implements Stretch {
  readonly #list: () => readonly Change[];
  #changes: readonly Change[] | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly after: string,
    readonly gain: number,
    list: () => readonly Change[],
  ) {
    this.#list = list;
  }

  get changes(): readonly Change[] {
    this.#changes ??= this.#list();
    return this.#changes;
  }
}

/** Units after which a path is priced by what it has read since alone. */
const SETTLED = 2;
