/** One labelled example: a row of features, 1 or 0, and how much it counts. */
export interface Example {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  readonly weight: number;
  /** What the logit has beforehand. Default 0. */
  readonly offset?: number;
}

export interface FitOptions {
  /** Ridge penalty per weight; the bias is free. */
  readonly ridge: number;
  readonly rounds?: number;
  /** Sign that each weight must keep: 1, −1, or 0 for free. */
  readonly signs?: ArrayLike<number>;
  /** What each weight is pulled to, and stays at where the examples say nothing. Default 0. */
  readonly centre?: ArrayLike<number>;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
}

/**
 * Logistic regression by proximal gradient descent with Nesterov's momentum, weights projected onto their signs. Columns are
 * scaled to unit root mean square while fitting. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], width: number, options: FitOptions): Logistic {
  const { ridge, rounds = 600, signs, centre } = options;
  const scale = scales(examples, width);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const w = new Float64Array(width + 1);
  const look = new Float64Array(width + 1);
  const last = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  const pull = scale.map((factor, j) => (factor === 0 ? 0 : (centre?.[j] ?? 0) / factor));
  // The logistic loss has curvature at most 1/4 per unit of |x|², which is about the width once scaled.
  const step = 4 / (width + 1);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { x, y, weight, offset = 0 } of examples) {
      let logit = offset + look[width]!;
      for (let j = 0; j < width; j++) if (x[j] !== 0) logit += look[j]! * x[j]! * scale[j]!;
      const error = ((1 / (1 + Math.exp(-logit)) - y) * weight) / total;
      for (let j = 0; j < width; j++) if (x[j] !== 0) gradient[j]! += error * x[j]! * scale[j]!;
      gradient[width]! += error;
    }
    const momentum = (round - 1) / (round + 2);
    for (let j = 0; j <= width; j++) {
      last[j] = w[j]!;
      let next = look[j]! - step * (gradient[j]! + (j < width ? ridge * (look[j]! - pull[j]!) : 0));
      const sign = j < width ? (signs?.[j] ?? 0) : 0;
      if (sign !== 0 && next * sign < 0) next = 0;
      w[j] = next;
      look[j] = next + momentum * (next - last[j]!);
    }
  }
  const weights = new Float64Array(width);
  for (let j = 0; j < width; j++) weights[j] = scale[j] === 0 ? (centre?.[j] ?? 0) : w[j]! * scale[j]!;
  return { bias: w[width]!, weights };
}

export function predict(model: Logistic, x: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-logitOf(model, x)));
}

export function logitOf({ bias, weights }: Logistic, x: ArrayLike<number>): number {
  let logit = bias;
  for (let j = 0; j < weights.length; j++) logit += weights[j]! * x[j]!;
  return logit;
}

function scales(examples: readonly Example[], width: number): Float64Array {
  const square = new Float64Array(width);
  for (const { x } of examples) for (let j = 0; j < width; j++) square[j]! += x[j]! * x[j]!;
  return square.map((sum) => (sum === 0 ? 0 : 1 / Math.sqrt(sum / examples.length)));
}

/** Area under the ROC curve; ties count half. */
export function auc(scored: readonly { readonly score: number; readonly y: 0 | 1 }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++;
    for (let k = i; k < j; k++) {
      if (sorted[k]!.y === 1) {
        rankSum += (i + j + 1) / 2;
        positives++;
      }
    }
    i = j;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
