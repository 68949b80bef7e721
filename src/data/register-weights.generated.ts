// Weights of the features in src/message/register.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const registerBias = 3.635;
export const registerWeights: Readonly<Record<string, number>> = {
  'length': -0.964,
  'you': 4.704,
  'me': 2.524,
  'courtesy': 10.897,
  'short-lines': -0.834,
  'questions': 5.423,
  'replying': 2.141,
};
