import { evidenceOf } from '../../bench/trust/evidence.ts';
import { type Labelled, labelledDocuments } from '../../bench/trust/labelled.ts';
import { featureNames, featuresOf } from '../../src/message/index.ts';
import { bodyOf } from '../../src/trust/body.ts';
import { lengthOf } from '../../src/trust/certainty.ts';
import { signalKinds } from '../../src/trust/measure.ts';
import { pitch } from '../../src/trust/measures/authenticity.ts';
import { measure } from '../../src/trust/measures/index.ts';
import { balanced } from './balance.ts';
import { fitLogistic, type Logistic } from './logistic.ts';

const selling = 'authenticity/promotional-message';
const disguise = 'authenticity/obfuscation';

/**
 * What each signal is expected to weigh, in nats per unit of its value, before any data are seen. Documents that show one of
 * the first kind are constructed, and move its weight; of the second nothing here can tell good from bad.
 */
const expected: Readonly<Record<string, number>> = {
  'integrity/damage-left': -2,
  'integrity/damage-lost': -4,
  'authenticity/injected-spam': -5,
  'authenticity/spam-share': -2,
  'authenticity/spinning': -2,
  'authenticity/doorway': -2,
  'substance/repetition': -4,
  'substance/unnatural': -3,
};
const unfitted: Readonly<Record<string, number>> = {
  'integrity/damage-mended': -0.25,
  'integrity/stray-characters': -0.08,
  'integrity/careless-conversion': -0.25,
  'integrity/truncated': -0.4,
  'integrity/uncertain-encoding': -1,
  'authenticity/hidden-text': -0.9,
  'authenticity/link-farm': -0.8,
  'authenticity/hijacked-site': -1.2,
  'authenticity/mirrored': -2,
  'authenticity/machine-written': -0.5,
  'authenticity/user-upload': -0.2,
  'authenticity/promotion': -0.3,
  'substance/length': 0.3,
  'substance/short': -0.5,
  'substance/boilerplate': -0.6,
  'provenance/author': 0.2,
  'provenance/date': 0.2,
  'provenance/source': 0.2,
  'provenance/publisher': 0.2,
  'provenance/contact': 0.15,
  'provenance/date-disagrees': -0.6,
  'consistency/conflict': -0.7,
  'consistency/arithmetic': -0.5,
  'consistency/name': -0.3,
  'consistency/title': -0.6,
};

/**
 * Natural logarithms of the lengths, in characters, at which certainty is fitted: 20, 55 and 200. Beyond, length is a merit
 * (`substance/length`) and no ground for doubt; and padding a text must not make it surer.
 */
const knots = [3, 4, 5.3];

/** Selling alone is no reason to reject, however sure: what the weight may not go below. */
const sellingAlone = -3.3;

interface Row extends Labelled {
  readonly values: ReadonlyMap<string, number>;
  readonly length: number;
}

export interface TrustFit {
  readonly weights: ReadonlyMap<string, number>;
  /** Knot, scale, start. */
  readonly certainty: readonly (readonly [number, number, number])[];
}

/**
 * In two stages. Constructed documents tell what faults weigh: signal by signal, pulled to what is expected of each. Then
 * everything, messages included, tells how much all of that counts at which length, and what selling and disguise weigh. The
 * logit of a message comes from a model that has not seen its source, so that the second stage meets the doubt that new
 * sources will bring.
 */
export function fitTrust(unseen: ReadonlyMap<string, Logistic>): TrustFit {
  const rows = labelledDocuments(60, 'fit').map((document) => read(document, unseen));
  const documents = rows.filter(({ kind }) => !kind.includes('message'));
  const ids = Object.keys(expected);
  const faults = fitLogistic(
    weighted(documents, ({ values }) => ids.map((id) => values.get(id) ?? 0)),
    ids.length,
    { ridge: 0.001, rounds: 3000, signs: ids.map(signOf), centre: ids.map((id) => expected[id]!) },
  );
  const weights = new Map([
    ...Object.entries(unfitted),
    ...ids.map((id, i) => [id, faults.weights[i]!] as const),
  ]);
  const sum = ({ values }: Row) =>
    [...weights].reduce((total, [id, weight]) => total + weight * (values.get(id) ?? 0), 0);

  const later = [selling, disguise];
  const joint = fitLogistic(
    weighted(rows, (row) => [sum(row), ...later.map((id) => row.values.get(id) ?? 0), ...hats(row.length)]),
    1 + later.length + knots.length,
    {
      ridge: 0.001,
      rounds: 3000,
      signs: [1, -1, -1, ...knots.map(() => 0)],
      centre: [1, -2, -1.5, ...knots.map(() => 0)],
    },
  );
  later.forEach((id, i) => {
    weights.set(id, joint.weights[1 + i]! / joint.weights[0]!);
  });
  weights.set(selling, Math.max(sellingAlone, weights.get(selling)!));

  const bands = fitLogistic(
    weighted(rows, (row) => [...hats(row.length).map((hat) => hat * sum(row)), ...hats(row.length)]),
    2 * knots.length,
    {
      ridge: 0.005,
      rounds: 3000,
      signs: [...knots.map(() => 1), ...knots.map(() => 0)],
      centre: [...knots.map(() => 1), ...knots.map(() => 0)],
    },
  );
  return {
    weights,
    certainty: knots.map((knot, k) => [
      knot,
      bands.weights[k]!,
      bands.bias + bands.weights[knots.length + k]!,
    ]),
  };
}

function read(document: Labelled, unseen: ReadonlyMap<string, Logistic>): Row {
  const evidence = evidenceOf(document.text);
  const body = bodyOf(evidence);
  const values = new Map(measure(evidence, body).map(({ id, value }) => [id as string, value]));
  const model = unseen.get(document.source);
  if (model !== undefined) values.set(selling, pitch(logitOf(model, body.text), body.length));
  return { ...document, values, length: lengthOf(evidence) };
}

export function logitOf({ bias, weights }: Logistic, text: string): number {
  const features = featuresOf(text);
  let logit = bias;
  for (let j = 0; j < featureNames.length; j++) logit += weights[j]! * features[j]!;
  return logit;
}

function weighted(rows: readonly Row[], columns: (row: Row) => number[]) {
  const weights = balanced(rows.map(({ source, language, y }) => ({ source: `${source} ${language}`, y })));
  return rows.map((row, i) => ({ x: columns(row), y: row.y, weight: weights[i]! }));
}

function signOf(id: string): number {
  return signalKinds[id as keyof typeof signalKinds][1];
}

/** Share of each knot in a length: two neighbours, or one at the ends. */
function hats(length: number): number[] {
  const at = Math.log(Math.max(1, length));
  return knots.map((knot, k) => {
    const [before, after] = [knots[k - 1], knots[k + 1]];
    if (at <= knot) return before === undefined ? 1 : Math.max(0, (at - before) / (knot - before));
    return after === undefined ? 1 : Math.max(0, (after - at) / (after - knot));
  });
}
