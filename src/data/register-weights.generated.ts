// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.668;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -0.961,
  'you': 5.604,
  'me': 3.237,
  'courtesy': 10.551,
  'short-lines': -1.009,
  'questions': 5.237,
  'replying': 2.114,
};
