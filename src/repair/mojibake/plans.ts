import { charset } from './charset.ts';
import { rarityAs, rarityOf, surpriseOf } from './estimate.ts';
import { type Misreading, readWith, writtenIn } from './names.ts';
import type { Nats } from './naturalness.ts';
import { barrier, fromBytes, type Stream, streamOf, toBytes, undo } from './stream.ts';
import { findStretches, type Prices, type Stretch } from './stretches.ts';
import { isHot } from './suspicion.ts';

/** Misreadings in the order in which they are undone: the last damage first. */
export type Plan = readonly Misreading[];

/** What a plan makes of a text. */
export interface Diagnosis {
  readonly plan: Plan;
  readonly stretches: readonly Stretch[];
  /** Nats won in all stretches, less what the plan itself costs: how much more likely it is than no damage. */
  readonly evidence: number;
}

const maxLayers = 3;
/** How many readings of a text get the closer look, of each kind of encoding. */
const shortlist = 8;
/** How many plans with the same outcome on a sample are kept, to be told apart on the whole line. */
const alikeAtMost = 4;
/** How many half-undone texts are followed to the next layer. */
const beamWidth = 3;
/** Nats: each further layer is one more accident that has to be believed. */
const layerPrice = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const legacyPrice = 3;
/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const minReadable = 0.4;

export function undoAll(text: string, start: number, end: number, plan: Plan): Stream {
  let stream = streamOf(text, start, end);
  for (const misreading of plan) stream = undo(stream, misreading);
  return stream;
}

export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  return (plan.length - 1) * layerPrice + (innermost.written === 'utf-8' ? 0 : legacyPrice);
}

export function tryPlan(
  text: string,
  start: number,
  end: number,
  plan: Plan,
  nats: Nats,
  prices: Prices,
): Diagnosis {
  return judge(text, undoAll(text, start, end, plan), plan, nats, prices);
}

function judge(text: string, undone: Stream, plan: Plan, nats: Nats, prices: Prices): Diagnosis {
  const stretches = findStretches(text, undone, nats, prices);
  const gain = stretches.reduce((sum, stretch) => sum + stretch.gain, 0);
  return { plan, stretches, evidence: gain - planPrice(plan) };
}

/** Plans that would do, all with the same outcome, and the evidence for them. */
export interface Lead {
  readonly plans: readonly Plan[];
  readonly evidence: number;
}

/** A text some layers further back, and every plan that leads there. */
interface Branch {
  readonly stream: Stream;
  /** The likeliest first. Readings part only in bytes that do not occur here. */
  readonly plans: readonly Plan[];
  /** Rarity that undoing the last layer took away, in nats by {@link rarityOf}. */
  readonly promise: number;
}

/**
 * The plans that make sense of `text[start, end)`, the likeliest first. All layers but the innermost are
 * UTF-8: no other encoding has room for mojibake to be written in.
 */
export function diagnose(text: string, start: number, end: number, nats: Nats, prices: Prices): Lead[] {
  const found: Lead[] = [];
  let branches: Branch[] = [{ stream: streamOf(text, start, end), plans: [[]], promise: 0 }];
  for (let layer = 1; layer <= maxLayers && branches.length > 0; layer++) {
    const onward: Branch[] = [];
    for (const next of promising(branches, nats)) {
      const { stretches, evidence } = judge(text, next.stream, next.plans[0]!, nats, prices);
      if (stretches.length > 0) found.push({ plans: next.plans, evidence });
      const plans = next.plans.filter((plan) => plan[layer - 1]!.written === 'utf-8');
      if (plans.length > 0 && isHot(next.stream)) onward.push({ ...next, plans });
    }
    branches = onward.sort((a, b) => b.promise - a.promise).slice(0, beamWidth);
  }
  return found.sort((a, b) => b.evidence - a.evidence);
}

/** Every way to undo one layer, the most promising first, those with the same outcome together. */
function promising(branches: readonly Branch[], nats: Nats): Branch[] {
  const outcomes = new Map<
    string,
    { stream: Stream; promise: number; plans: Plan[]; kind: 'utf-8' | 'wide' | 'narrow' }
  >();
  for (const { stream, plans } of branches) {
    const before = rarityOf(stream);
    for (const read of readWith) {
      const reader = charset(read);
      if (!couldHaveRead(reader.encode, stream)) continue;
      const bytes = toBytes(stream, reader);
      for (const written of writtenIn) {
        const writer = charset(written);
        if (reader.name === writer.name) continue;
        const promise = before - rarityAs(bytes, writer);
        if (promise <= 0 && writer.multibyte) continue;
        const undone = fromBytes(bytes, writer);
        const longer = plans.map((plan) => [...plan, { written, read }]);
        const key = String.fromCharCode(...undone.units.subarray(0, undone.length));
        const known = outcomes.get(key);
        if (known !== undefined) {
          if (known.plans.length < alikeAtMost) known.plans.push(...longer);
          continue;
        }
        const kind = written === 'utf-8' ? written : writer.multibyte ? 'wide' : 'narrow';
        outcomes.set(key, { stream: undone, promise, plans: longer, kind });
      }
    }
  }
  const sorted = [...outcomes.values()].sort((a, b) => b.promise - a.promise);
  const best = (kind: string, count: number) => sorted.filter((one) => one.kind === kind).slice(0, count);
  // Fewer characters are less rare in sum, so the kinds are not compared with each other. Alphabets exchange
  // one letter for another: which is right shows only beside its neighbours.
  const narrow = best('narrow', shortlist * 6)
    .map((one) => ({ ...one, surprise: surpriseOf(one.stream, nats) }))
    .sort((a, b) => a.surprise - b.surprise);
  return [...best('utf-8', shortlist), ...best('wide', shortlist), ...narrow.slice(0, shortlist)];
}

function couldHaveRead(encode: (unit: number) => number, { units, length }: Stream): boolean {
  let beyond = 0;
  let readable = 0;
  for (let i = 0; i < length; i++) {
    if (units[i]! < 0x80 || units[i] === barrier) continue;
    beyond++;
    if (encode(units[i]!) >= 0) readable++;
  }
  return readable > 0 && readable >= beyond * minReadable;
}
