import { evidenceOf } from '../../bench/trust/evidence.ts';
import type { Labelled } from '../../bench/trust/labelled.ts';
import { featureNames, featuresOf } from '../../src/message/index.ts';
import { bodyOf } from '../../src/trust/body.ts';
import { type SignalId, signalKinds } from '../../src/trust/measure.ts';
import { pitch } from '../../src/trust/measures/authenticity.ts';
import { measure } from '../../src/trust/measures/index.ts';
import { usualRoughness } from '../../src/trust/measures/roughness.ts';
import { judgedWeights } from '../../src/trust/weights.ts';
import { balanced } from './balance.ts';
import { type Example, fitLogistic, type Logistic } from './logistic.ts';

/**
 * What each fault that documents are constructed with is expected to weigh, in nats per unit of its value, before any data are
 * seen; they move its weight.
 */
const faults = {
  'integrity/damage-left': -2,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2,
  'authenticity/injected-spam': -5,
  'authenticity/spam-share': -2,
  'authenticity/spinning': -2,
  'authenticity/doorway': -2,
  'substance/repetition': -4,
  'substance/unnatural': -3,
} as const satisfies Partial<Record<SignalId, number>>;
/** The same of what messages are judged by. */
const manners = {
  'authenticity/promotional-message': -3,
  'authenticity/obfuscation': -6,
} as const satisfies Partial<Record<SignalId, number>>;

const faultIds = Object.keys(faults) as (keyof typeof faults)[];
const mannerIds = Object.keys(manners) as (keyof typeof manners)[];
const selling = 'authenticity/promotional-message';

/** Selling alone is no reason to reject (see `bands.ts`), however sure: the logit that it leaves a text at, at the least. */
const sellingAlone = Math.log(0.2 / 0.8);
/** Rounds in which that limit and the start find each other. */
const rounds = 5;
const mostPitch = pitch(Number.POSITIVE_INFINITY, 1);

/** A labelled document as the judgement sees it. */
export interface Row extends Labelled {
  readonly values: ReadonlyMap<SignalId, number>;
}

export interface TrustFit {
  readonly weights: Readonly<Record<SignalId, number>>;
  /** Where every score starts, in nats. */
  readonly start: number;
}

/** Reads what {@link fitTrust} is fitted on. Of a message, the logit of selling comes from a model that has not seen its source. */
export function readRows(documents: readonly Labelled[], unseen: ReadonlyMap<string, Logistic>): Row[] {
  return documents.map((document) => {
    const evidence = evidenceOf(document.text);
    const body = bodyOf(evidence);
    const values = new Map(measure(evidence, body).map(({ id, value }) => [id, value]));
    const model = unseen.get(document.source);
    if (model !== undefined && values.has(selling))
      values.set(selling, pitch(logitOf(model, body.text), body.length));
    return { ...document, values };
  });
}

/**
 * In two stages. Constructed documents tell what faults weigh: signal by signal, pulled to what is expected of each. Then
 * everything, messages included, tells what selling and disguise weigh on top of that, and where a score starts. A start, a scale
 * and a weight of selling for each length were tried: better on the sources fitted on, worse on a source left out.
 */
export function fitTrust(rows: readonly Row[]): TrustFit {
  const documents = rows.filter(({ kind }) => !kind.includes('message'));
  const first = fitLogistic(
    weighted(documents, ({ values }) => faultIds.map((id) => values.get(id) ?? 0)),
    faultIds.length,
    { ridge: 0.001, rounds: 3000, signs: faultIds.map(signOf), centre: faultIds.map((id) => faults[id]) },
  );
  const known = { ...judgedWeights, ...record(faultIds, first.weights) };
  return fitManners(rows, known);
}

/**
 * The second stage. Where selling would weigh more than its limit it is held there, and the others are fitted again: the limit
 * moves with where scores start, so the two take some rounds to agree.
 */
function fitManners(rows: readonly Row[], known: Omit<TrustFit['weights'], keyof typeof manners>): TrustFit {
  let held: Partial<Record<SignalId, number>> = known;
  let free = mannerIds;
  let start = 0;
  let weights: Partial<Record<SignalId, number>> = known;
  for (let round = 0; round < rounds; round++) {
    const fit = fitLogistic(
      weighted(
        rows,
        ({ values }) => free.map((id) => values.get(id) ?? 0),
        ({ values }) => sumOf(held, values),
      ),
      free.length,
      { ridge: 0.001, rounds: 1500, signs: free.map(signOf), centre: free.map((id) => manners[id]) },
    );
    start = fit.bias;
    weights = { ...held, ...record(free, fit.weights) };
    const limit = (sellingAlone - start - usualRoughness * known['substance/unnatural']) / mostPitch;
    weights[selling] = Math.max(weights[selling]!, limit);
    held = { ...known, [selling]: weights[selling] };
    free = mannerIds.filter((id) => id !== selling);
  }
  return { weights: weights as TrustFit['weights'], start };
}

/** The ids that {@link fitTrust} finds weights for. */
export const fittedIds: readonly SignalId[] = [...faultIds, ...mannerIds];

/** The score that a fit gives a document; what `judge` gives it with the fit that is shipped. */
export function scoreWith({ weights, start }: TrustFit, { values }: Row): number {
  return 1 / (1 + Math.exp(-start - sumOf(weights, values)));
}

function sumOf(weights: Partial<Record<SignalId, number>>, values: ReadonlyMap<SignalId, number>): number {
  let sum = 0;
  for (const [id, value] of values) sum += (weights[id] ?? 0) * value;
  return sum;
}

function logitOf({ bias, weights }: Logistic, text: string): number {
  const features = featuresOf(text);
  let logit = bias;
  for (let j = 0; j < featureNames.length; j++) logit += weights[j]! * features[j]!;
  return logit;
}

function weighted(
  rows: readonly Row[],
  columns: (row: Row) => number[],
  offset: (row: Row) => number = () => 0,
): Example[] {
  const weights = balanced(rows.map(({ source, language, y }) => ({ source: `${source} ${language}`, y })));
  return rows.map((row, i) => ({ x: columns(row), y: row.y, weight: weights[i]!, offset: offset(row) }));
}

function record<Id extends SignalId>(ids: readonly Id[], values: ArrayLike<number>): Record<Id, number> {
  return Object.fromEntries(ids.map((id, i) => [id, values[i]!])) as Record<Id, number>;
}

function signOf(id: SignalId): number {
  return signalKinds[id][1];
}
