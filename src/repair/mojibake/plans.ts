import type { Span } from '../../types.ts';
import { type CharsetName, charset } from './charset.ts';
import { censusOf, rarityAs, rarityInAlphabet, rarityOf, surpriseOf } from './estimate.ts';
import { weighed } from './guard.ts';
import { type Misreading, readWith, shortName, writtenIn } from './names.ts';
import type { Nats } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { shareInSequences } from './sequences.ts';
import { type Bytes, barrier, fromBytes, type Stream, streamOf, toBytes, undo } from './stream.ts';
import { findStretches, type Prices, type Stretch } from './stretches.ts';
import { isHot } from './suspicion.ts';

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
/** Share of their rarity that a reading must take from the characters to be looked at at all. */
const leastPromise = { 'utf-8': 0, wide: 0.03, narrow: -0.35 };
/** Nats for a plan on the sample, to be tried on the line. */
const leastEvidence = 4;
/** Nats from which on a plan by UTF-8 alone needs no rivals. */
const settled = 30;
/** How many half-undone texts are followed to the next layer. */
const beamWidth = 3;
/** Nats: each further layer is one more accident that has to be believed. */
const layerPrice = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const legacyPrice = 3;
/** Nats against decoders that such pages were hardly ever opened with. */
const exoticPrice = 10;
const exotic: ReadonlySet<CharsetName> = new Set([
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'iso-8859-2',
]);
const dos: ReadonlySet<CharsetName> = new Set(['ibm437', 'ibm850', 'ibm866', 'macintosh']);

function isExotic({ written, read }: Misreading): boolean {
  return exotic.has(read) || (dos.has(written) && charset(read).multibyte && written !== 'ibm866');
}

/** Share of the bytes beyond ASCII that must fall into whole UTF-8 sequences. */
const minInSequences = 0.4;

/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const minReadable = 0.4;

export function undoAll(text: string, start: number, end: number, plan: Plan): Stream {
  let stream = streamOf(text, start, end);
  for (const misreading of plan) stream = undo(stream, misreading);
  return stream;
}

export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  const layers = (plan.length - 1) * layerPrice;
  if (innermost.written === 'utf-8') return layers;
  return layers + legacyPrice + (isExotic(innermost) ? exoticPrice : 0);
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

/** The same for plans that may well agree; each outcome once. */
export function tryPlans(
  text: string,
  { start, end }: Span,
  plans: readonly Plan[],
  nats: Nats,
  prices: Prices,
): Diagnosis[] {
  const outcomes: Stream[] = [];
  const diagnoses: Diagnosis[] = [];
  for (const plan of plans) {
    const undone = undoAll(text, start, end, plan);
    if (outcomes.some((other) => isSame(other, undone))) continue;
    outcomes.push(undone);
    diagnoses.push(judge(text, undone, plan, nats, prices));
  }
  return diagnoses;
}

function isSame(one: Stream, other: Stream): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    if (one.units[i] !== other.units[i] || one.origin[i] !== other.origin[i]) return false;
  }
  return true;
}

function judge(text: string, undone: Stream, plan: Plan, nats: Nats, prices: Prices): Diagnosis {
  const stretches = findStretches(text, undone, nats, prices);
  return { plan, stretches, evidence: weighed(text, stretches, plan) - planPrice(plan) };
}

/** Which encodings the text may have been written in. */
export type Scope = 'utf-8' | 'any';

const utf8Only: typeof writtenIn = ['utf-8'];
const legacyOnly = writtenIn.filter((name) => name !== 'utf-8');

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
  let branches: Branch[] = [{ stream: streamOf(text, start, end), plans: [[]], promise: 0 }];
  for (let layer = 1; layer <= maxLayers && branches.length > 0; layer++) {
    const onward: Branch[] = [];
    let settledOn = null as Branch | null;
    const examine = (next: Branch) => {
      const { stretches, evidence } = judge(text, next.stream, next.plans[0]!, nats, prices);
      if (stretches.length > 0 && evidence > leastEvidence) found.push({ plans: next.plans, evidence });
      const plans = next.plans.filter((plan) => plan[layer - 1]!.written === 'utf-8');
      if (plans.length === 0) return;
      const isStillHot = isHot(next.stream);
      if (isStillHot) onward.push({ ...next, plans });
      if (evidence > (settledOn?.promise ?? settled) && (!isStillHot || isWhole(next.stream, core)))
        settledOn = { ...next, plans, promise: evidence };
    };
    // Whole UTF-8 sequences that make natural text leave nothing to ask of other encodings.
    for (const next of promising(branches, nats, 'utf-8', core)) examine(next);
    if (scope === 'any' && settledOn === null) {
      for (const next of promising(branches, nats, 'any', core)) {
        examine(next);
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

type Kind = 'utf-8' | 'wide' | 'narrow';

interface Guess {
  readonly from: Branch;
  readonly misreading: Misreading;
  readonly bytes: Bytes;
  readonly promise: number;
}

/** Every way to undo one layer that deserves a closer look; those with the same outcome together. */
function promising(branches: readonly Branch[], nats: Nats, scope: Scope, core: number): Branch[] {
  const guesses: Record<Kind, Guess[]> = { 'utf-8': [], wide: [], narrow: [] };
  for (const from of branches) {
    const before = rarityOf(from.stream, core);
    for (const read of readWith) {
      const reader = charset(read);
      const couldBeUtf8 =
        shortName(read) !== 'utf8' && shareInSequences(from.stream, reader, core) >= minInSequences;
      if (scope === 'utf-8' ? !couldBeUtf8 : !couldHaveRead(reader.encode, from.stream, core)) continue;
      const bytes = toBytes(from.stream, reader);
      const census = censusOf(bytes, core);
      for (const written of scope === 'utf-8' ? utf8Only : legacyOnly) {
        const writer = charset(written);
        if (shortName(read) === shortName(written)) continue;
        const rarity = writer.multibyte ? rarityAs(bytes, writer, core) : rarityInAlphabet(census, writer);
        const promise = before - rarity;
        const kind = written === 'utf-8' ? written : writer.multibyte ? 'wide' : 'narrow';
        // One letter of an alphabet for another may win little; it shows beside its neighbours.
        if (promise > leastPromise[kind] * before)
          guesses[kind].push({ from, misreading: { written, read }, bytes, promise });
      }
    }
  }
  const outcomes = (kind: Kind, count: number) =>
    grouped(guesses[kind].sort((a, b) => b.promise - a.promise).slice(0, count));
  const narrow = outcomes('narrow', branches.some(isWide) ? shortlist * 2 : shortlist * 8)
    .map((branch) => ({ branch, surprise: surpriseOf(branch.stream, nats) }))
    .sort((a, b) => a.surprise - b.surprise)
    .map(({ branch }) => branch);
  // Fewer characters are less rare in sum, so the kinds are not compared with each other.
  return [...outcomes('utf-8', shortlist * 2), ...outcomes('wide', shortlist), ...narrow.slice(0, shortlist)];
}

/** Is it in a script of many characters, whose bytes make short work of most alphabets? */
function isWide({ stream: { units, length } }: Branch): boolean {
  let wide = 0;
  for (let i = 0; i < length; i++) if (units[i]! >= 0x2e80 && units[i] !== barrier) wide++;
  return wide * 2 > length;
}

function grouped(guesses: readonly Guess[]): Branch[] {
  const outcomes = new Map<string, { stream: Stream; promise: number; plans: Plan[] }>();
  for (const { from, misreading, bytes, promise } of guesses) {
    const stream = fromBytes(bytes, charset(misreading.written));
    const plans = from.plans.map((plan) => [...plan, misreading]);
    const key = String.fromCharCode(...stream.units.subarray(0, stream.length));
    const known = outcomes.get(key);
    if (known === undefined) outcomes.set(key, { stream, promise, plans });
    else if (known.plans.length < alikeAtMost) known.plans.push(...plans);
  }
  return [...outcomes.values()];
}

function couldHaveRead(
  encode: (unit: number) => number,
  { units, origin, length }: Stream,
  core: number,
): boolean {
  let beyond = 0;
  let readable = 0;
  for (let i = 0; i < length && origin[i]! < core; i++) {
    if (units[i]! < 0x80 || units[i] === barrier) continue;
    beyond++;
    if (encode(units[i]!) >= 0) readable++;
  }
  return readable > 0 && readable >= beyond * minReadable;
}
