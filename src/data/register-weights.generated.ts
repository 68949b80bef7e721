// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.726;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -0.981,
  'you': 4.606,
  'me': 3.017,
  'courtesy': 8.391,
  'short-lines': -1.167,
  'questions': 4.853,
  'replying': 2.014,
  'letter': 5.716,
};
