import type { Span } from '../../types.ts';
import { weighed } from './guard.ts';
import { Baseline, type Nats } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { planPrice } from './plan-price.ts';
import { type Branch, promising, type Scope } from './readings.ts';
import { barrier, type Stream, streamOf, undo } from './stream.ts';
import { findStretches, type Prices, type Stretch } from './stretches.ts';
import { heatOf } from './suspicion.ts';

/** What a plan makes of a text. */
export interface Diagnosis {
  readonly plan: Plan;
  readonly stretches: readonly Stretch[];
  /** Nats won in all stretches, after second thoughts: {@link weighed}. */
  readonly won: number;
  /** The same less what the plan itself costs: how much more likely it is than no damage. */
  readonly evidence: number;
}

const maxLayers = 3;
/** Nats for a plan on the sample, to be tried on the line. */
const leastEvidence = 4;
/** Nats from which on a plan by UTF-8 alone needs no rivals. */
const settled = 30;
/** Nats from which on a plan leaves nothing to ask of less likely ones. */
const clear = 60;
/** Heat of a half-undone text from which on UTF-8 may lie beneath, and for each of its units any other encoding. */
const stillHot = 8;
const stillSteep = 1;
/** How many half-undone texts are followed to the next layer. */
const beamWidth = 3;
function undoAll(text: string, start: number, end: number, plan: Plan): Stream {
  let stream = streamOf(text, start, end);
  for (const misreading of plan) stream = undo(stream, misreading);
  return stream;
}

export function tryPlan(
  text: string,
  start: number,
  end: number,
  plan: Plan,
  nats: Nats,
  prices: Prices,
): Diagnosis {
  return judge(
    text,
    undoAll(text, start, end, plan),
    plan,
    new Baseline(text, start, end, nats),
    nats,
    prices,
  );
}

/** The same for plans that may well agree: each outcome once, the likeliest first. */
export function tryPlans(
  text: string,
  { start, end }: Span,
  plans: readonly Plan[],
  nats: Nats,
  prices: Prices,
): Diagnosis[] {
  const baseline = new Baseline(text, start, end, nats);
  const outcomes: Stream[] = [];
  const diagnoses: Diagnosis[] = [];
  for (const plan of plans) {
    const undone = undoAll(text, start, end, plan);
    if (outcomes.some((other) => isSame(other, undone))) continue;
    outcomes.push(undone);
    diagnoses.push(judge(text, undone, plan, baseline, nats, prices));
  }
  return diagnoses.sort((a, b) => b.evidence - a.evidence);
}

function isSame(one: Stream, other: Stream): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    if (one.units[i] !== other.units[i] || one.origin[i] !== other.origin[i]) return false;
  }
  return true;
}

function judge(
  text: string,
  undone: Stream,
  plan: Plan,
  baseline: Baseline,
  nats: Nats,
  prices: Prices,
): Diagnosis {
  const stretches = findStretches(text, undone, baseline, nats, prices);
  const won = weighed(text, stretches, plan);
  return { plan, stretches, won, evidence: won - planPrice(plan) };
}

/** What the first of some plans makes of a text; the others come to the same there. */
export interface Lead extends Diagnosis {
  readonly plans: readonly Plan[];
}

/**
 * The plans that make sense of `text[start, end)`, the likeliest first; up to `core` it is
 * damaged, behind that it may be. All layers but the innermost are UTF-8: no other encoding has room for
 * mojibake to be written in.
 */
export function diagnose(
  text: string,
  start: number,
  end: number,
  nats: Nats,
  prices: Prices,
  scope: Scope,
  core = end,
): Lead[] {
  const found: Lead[] = [];
  const baseline = new Baseline(text, start, end, nats);
  let branches: Branch[] = [{ stream: streamOf(text, start, end), plans: [[]], promise: 0 }];
  let isSteep = true;
  for (let layer = 1; layer <= maxLayers && branches.length > 0; layer++) {
    const wasSteep = isSteep;
    isSteep = false;
    const onward: Branch[] = [];
    let settledOn = null as Branch | null;
    const examine = (next: Branch): number => {
      const diagnosis = judge(text, next.stream, next.plans[0]!, baseline, nats, prices);
      const { stretches, evidence } = diagnosis;
      if (stretches.length > 0 && evidence > leastEvidence) found.push({ ...diagnosis, plans: next.plans });
      const plans = next.plans.filter((plan) => plan[layer - 1]!.written === 'utf-8');
      if (plans.length === 0) return evidence;
      const heat = heatOf(next.stream);
      const isStillHot = heat > stillHot;
      if (isStillHot) onward.push({ ...next, plans });
      if (heat > stillSteep * beyondAscii(next.stream)) isSteep = true;
      if (evidence > (settledOn?.promise ?? settled) && (!isStillHot || isWhole(next.stream, core)))
        settledOn = { ...next, plans, promise: evidence };
      return evidence;
    };
    // Whole UTF-8 sequences that make natural text leave nothing to ask of other encodings.
    for (const next of promising(branches, nats, 'utf-8', core)) examine(next);
    if (scope === 'any' && settledOn === null && wasSteep) {
      for (const next of promising(branches, nats, 'any', core)) {
        if (examine(next) > clear && isWhole(next.stream, core)) break;
      }
    }
    // What is settled is followed further only where it still reads like mojibake itself.
    const stream = settledOn?.stream;
    branches = onward
      .filter((branch) => stream === undefined || branch.stream === stream)
      .sort((a, b) => b.promise - a.promise)
      .slice(0, beamWidth);
  }
  return found.sort((a, b) => b.evidence - a.evidence);
}

function beyondAscii({ units, length }: Stream): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (units[i]! > 0x7f) count++;
  return count;
}

/** Does hardly a character stand in the way of reading all of it as this plan does? */
function isWhole({ units, origin, length }: Stream, core: number): boolean {
  let beyond = 0;
  let barriers = 0;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    if (units[i]! > 0x7f) beyond++;
    if (units[i] === barrier) barriers++;
  }
  return barriers <= beyond * maxBarriers;
}

const maxBarriers = 0.05;
