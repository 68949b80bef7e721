import { evidenceOf } from '../../bench/trust/evidence.ts';
import type { Labelled } from '../../bench/trust/labelled.ts';
import { featuresOf, registerFeatures } from '../../src/message/index.ts';
import { bodyOf } from '../../src/trust/body.ts';
import { SIGNAL_KINDS, type SignalId } from '../../src/trust/measure.ts';
import { pitch } from '../../src/trust/measures/authenticity.ts';
import { measure } from '../../src/trust/measures/index.ts';
import { JUDGED_WEIGHTS } from '../../src/trust/weights.ts';
import { balanced } from './balance.ts';
import { type Example, fitLogistic, logitOf, predict } from './logistic.ts';
import type { MessageModels } from './message-models.ts';

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

/** A labelled document as the judgement sees it. */
export interface Row extends Labelled {
  readonly values: ReadonlyMap<SignalId, number>;
}

export interface TrustFit {
  readonly weights: Readonly<Record<SignalId, number>>;
  /** Where every score starts, in nats. */
  readonly start: number;
}

/** Reads what {@link fitTrust} is fitted on. Whether it sells, and whether it is a message, comes from models that have not seen its source. */
export function readRows(
  documents: readonly Labelled[],
  modelsFor: (source: string) => MessageModels,
): Row[] {
  return documents.map((document) => {
    const evidence = evidenceOf(document.text);
    const models = modelsFor(document.source);
    const shipped = bodyOf(evidence);
    const message = predict(models.register, registerFeatures({ text: shipped.prose }));
    const body = { ...shipped, message };
    const values = new Map(measure(evidence, body).map(({ id, value }) => [id, value]));
    if (values.has(selling))
      values.set(selling, pitch(logitOf(models.selling, featuresOf({ text: body.prose })), message));
    return { ...document, values };
  });
}

/**
 * In two stages. Constructed documents tell what faults weigh: signal by signal, pulled to what is expected of each. Then
 * everything tells what selling and disguise weigh on top of that, and where a score starts; messages count as much as
 * documents, of which there are more sources. One start and one weight do for both: what parts them is how certain of selling a
 * document can look. Starts and weights of their own, by length or by that chance, were worse on sources left out.
 */
export function fitTrust(rows: readonly Row[]): TrustFit {
  const documents = rows.filter((row) => !isMessage(row));
  const first = fitLogistic(weighted(documents, faultIds), faultIds.length, {
    ridge: 0.001,
    rounds: 3000,
    signs: faultIds.map(signOf),
    centre: faultIds.map((id) => faults[id]),
  });
  const known = { ...JUDGED_WEIGHTS, ...record(faultIds, first.weights) };
  const messages = rows.filter(isMessage);
  const second = fitLogistic(
    [...weighted(documents, mannerIds, known), ...weighted(messages, mannerIds, known)],
    mannerIds.length,
    { ridge: 0.001, rounds: 2500, signs: mannerIds.map(signOf), centre: mannerIds.map((id) => manners[id]) },
  );
  return { weights: { ...known, ...record(mannerIds, second.weights) }, start: second.bias };
}

export function isMessage({ kind }: Labelled): boolean {
  return kind.includes('message');
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

/** Examples of the signals `ids`, on top of what is known; together they weigh 1. */
function weighted(
  rows: readonly Row[],
  ids: readonly SignalId[],
  known: Partial<Record<SignalId, number>> = {},
): Example[] {
  const weights = balanced(rows.map(({ source, language, y }) => ({ source: `${source} ${language}`, y })));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return rows.map(({ values, y }, i) => ({
    x: ids.map((id) => values.get(id) ?? 0),
    y,
    weight: weights[i]! / total,
    offset: sumOf(known, values),
  }));
}

function record<Id extends SignalId>(ids: readonly Id[], values: ArrayLike<number>): Record<Id, number> {
  return Object.fromEntries(ids.map((id, i) => [id, values[i]!])) as Record<Id, number>;
}

function signOf(id: SignalId): number {
  return SIGNAL_KINDS[id][1];
}
