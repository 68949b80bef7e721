// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -1.374;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.69,
  'action': 0.753,
  'money': 0.359,
  'urgency': 0.219,
  'seller': 0.582,
  'vice': 0.81,
  'own': 3.076,
  'kinds': 0.118,
  'digits': 0.536,
  'price': 0.309,
  'mostly-link': 2.737,
  'shouting': 0.416,
  'pictures': 1.036,
  'styled': 1.796,
  'spaced-letters': 1.037,
  'name-with-number': 0.698,
  'quoting': -0.256,
  'reply': 0,
  'brevity': -0.013,
};
