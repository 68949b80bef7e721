import { costInPlace, type Nats, Path } from './naturalness.ts';
import { barrier, type Stream } from './stream.ts';

/** A damaged stretch of the source, and what stood there. */
export interface Stretch {
  /** In the source. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** How much more natural the text becomes, in nats. */
  readonly gain: number;
}

export interface Prices {
  /** Nats for believing that damage begins here: its prior, which is the evidence that must be brought. */
  readonly enter: number;
  /** Nats for believing that it ends here. */
  readonly leave: number;
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
export function findStretches(text: string, stream: Stream, nats: Nats, prices: Prices): Stretch[] {
  const { units, origin, length } = stream;
  const syncs: number[] = [];
  for (let i = 0; i <= length; i++) if (origin[i]! >= 0) syncs.push(i);
  const segments = syncs.length - 1;
  const entered = new Uint8Array(segments);
  const left = new Uint8Array(segments);

  const clean = new Path(nats).startAt(text, origin[0]!);
  const damaged = new Path(nats);
  damaged.cost = Number.POSITIVE_INFINITY;
  for (let k = 0; k < segments; k++) {
    const from = syncs[k]!;
    const to = syncs[k + 1]!;
    if (clean.cost + prices.enter < damaged.cost) {
      entered[k] = 1;
      damaged.become(clean, clean.cost + prices.enter);
    } else if (damaged.cost + prices.leave < clean.cost) {
      left[k] = 1;
      clean.become(damaged, damaged.cost + prices.leave);
    }
    clean.readText(text, origin[from]!, origin[to]!);
    if (units[from] === barrier) damaged.cost = Number.POSITIVE_INFINITY;
    else damaged.readUnits(units, from, to);
  }

  const stretches: Stretch[] = [];
  let isDamaged = damaged.cost < clean.cost;
  let last = segments;
  for (let k = segments - 1; k >= 0; k--) {
    if (isDamaged && entered[k]) {
      isDamaged = false;
      const stretch = trimmed(text, stream, syncs, k, last, nats);
      if (stretch !== null) stretches.push(stretch);
    } else if (!isDamaged && left[k]) {
      isDamaged = true;
      last = k;
    }
  }
  return stretches.reverse();
}

/** The stretch from segment `first` to before segment `last`, without what reads the same at either end. */
function trimmed(
  text: string,
  { units, origin }: Stream,
  syncs: readonly number[],
  first: number,
  last: number,
  nats: Nats,
): Stretch | null {
  const same = (k: number): boolean => {
    const from = syncs[k]!;
    const to = syncs[k + 1]!;
    if (origin[to]! - origin[from]! !== to - from) return false;
    for (let i = from; i < to; i++) if (units[i] !== text.charCodeAt(origin[from]! + i - from)) return false;
    return true;
  };
  while (first < last && same(first)) first++;
  while (last > first && same(last - 1)) last--;
  if (first === last) return null;
  const start = origin[syncs[first]!]!;
  const end = origin[syncs[last]!]!;
  const after = fromUnits(units, syncs[first]!, syncs[last]!);
  const gain = costInPlace(text, start, end, null, nats) - costInPlace(text, start, end, after, nats);
  return { start, end, after, gain };
}

function fromUnits(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 0x2000) {
    text += String.fromCharCode(...units.subarray(i, Math.min(end, i + 0x2000)));
  }
  return text;
}
