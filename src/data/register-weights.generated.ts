// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.666;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -0.961,
  'you': 5.603,
  'me': 3.238,
  'courtesy': 10.546,
  'short-lines': -1.009,
  'questions': 5.236,
  'replying': 2.114,
};
