// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.957;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -1.012,
  'you': 4.432,
  'me': 1.845,
  'courtesy': 8.434,
  'short-lines': -1.236,
  'questions': 4.797,
  'replying': 2.074,
  'letter': 5.88,
};
