import { messageBias, messageWeights } from '../data/message-weights.generated.ts';
import type { Remembered } from '../terms/remembered.ts';
import { FEATURE_NAMES, featuresOf } from './features.ts';

export { FEATURE_NAMES, featuresOf } from './features.ts';
export { messageChance, REGISTER_FEATURE_NAMES, registerFeatures } from './register.ts';

let weights: Float64Array | undefined;

/**
 * Log-odds that a text sells something to strangers rather than tells somebody something; 0 is even. Made for
 * messages, comments and mail; of a longer text the first 2,000 characters are read. Linear; never throws.
 */
export function promotionalLogit(document: Remembered): number {
  weights ??= Float64Array.from(FEATURE_NAMES, (name) => messageWeights[name] ?? 0);
  const features = featuresOf(document);
  let logit = messageBias;
  for (let j = 0; j < features.length; j++) logit += weights[j]! * features[j]!;
  return logit;
}
