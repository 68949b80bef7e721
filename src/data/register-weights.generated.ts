// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.442;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -0.867,
  'you': 4.896,
  'me': 1.805,
  'courtesy': 9.687,
  'short-lines': -1.143,
  'questions': 6.643,
  'replying': 1.453,
  'letter': 5.215,
};
