import { start } from '../data/trust-weights.generated.ts';
import type { Axis, Evidence, Signal, Trust } from '../types.ts';
import { bandedLogit, bandOf, withoutRejection } from './bands.ts';
import { bodyOf } from './body.ts';
import { type Measure, SIGNAL_KINDS } from './measure.ts';
import { measure } from './measures/index.ts';
import { isRead } from './read-languages.ts';
import { trustWeights } from './weights.ts';

export { findConflicts } from './consistency/index.ts';

/** Log-odds that an axis starts with: nothing found is good news for most, and no news for provenance. */
function axisPrior(): Record<Axis, number> {
  return { integrity: 3, authenticity: 3, substance: 1, provenance: 0, consistency: 3 };
}

/**
 * How far to trust a document, and why. The score is the logistic function of the sum of all contributions; each is the value
 * of one measure times its weight, so the list of signals is the whole calculation.
 *
 * What the score means: the chance that the document is genuine, intact and worth keeping, where one in two is. Base rates
 * differ from crawl to crawl, so one was fixed, and every source of the calibration weighed to it. Where a share `p` of your
 * documents is good, add `ln(p / (1 - p))` to the logit.
 */
export function judge(evidence: Evidence): Trust {
  const body = bodyOf(evidence);
  const measures = measure(evidence, body);
  const signals = measures.map(toSignal);
  const prior = measures.reduce((sum, { id, usual = 0 }) => sum + usual * trustWeights[id], start);
  signals.push({
    id: 'prior',
    axis: 'substance',
    contribution: prior,
    message: 'Where every document starts, when one in two is good.',
    messageZh: '所有文档的基准（假定好坏各半）。',
    findings: [],
  });
  const logit = sum(signals);
  const selling = signals.find(({ id }) => id === 'authenticity/promotional-message')?.contribution ?? 0;
  const suspicion = signals.find(({ id }) => id === 'authenticity/suspicion')?.contribution ?? 0;
  const banded = withoutRejection(bandedLogit(logit, prior, selling), suspicion);
  const score = logistic(logit);
  const read = isRead(evidence.language, body.prose);
  const uncertainty = uncertaintyOf(score, read ? body.length : Math.min(body.length, MOST_UNREAD));
  return {
    score,
    band: bandOf(logistic(banded), uncertainty, evidence.preset),
    axes: axesOf(signals),
    signals: signals.sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.id < b.id ? -1 : 1),
    ),
    uncertainty,
  };
}

function toSignal({ id, value, usual = 0, message, messageZh, findings }: Measure): Signal {
  return {
    id,
    axis: SIGNAL_KINDS[id][0],
    // Adding 0 makes -0 a plain 0, which JSON gives back as it was.
    contribution: (value - usual) * trustWeights[id] + 0,
    message,
    messageZh,
    findings,
  };
}

function axesOf(signals: readonly Signal[]): Record<Axis, number> {
  const axes = axisPrior();
  for (const { axis, id, contribution } of signals) if (id !== 'prior') axes[axis] += contribution;
  for (const axis of Object.keys(axes) as Axis[]) axes[axis] = logistic(axes[axis]);
  return axes;
}

/** Of a text in a language that the model has not read no more is known than of so many characters in one that it has. */
const MOST_UNREAD = 40;

/**
 * Half-width of the score's uncertainty: what a binomial with as many independent observations would have as
 * its standard error, counting one observation per 20 characters. Under 40 characters it is near the maximum.
 */
function uncertaintyOf(score: number, characters: number): number {
  const observations = 1 + characters / 20;
  return Math.min(0.5, Math.sqrt((score * (1 - score) + 0.1) / observations));
}

function sum(signals: readonly Signal[]): number {
  let total = 0;
  for (const { contribution } of signals) total += contribution;
  return total;
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
