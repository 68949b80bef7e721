// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -0.914;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.592,
  'action': 0.642,
  'money': 0.72,
  'urgency': 0.12,
  'seller': 0.397,
  'vice': 1.076,
  'own': 2.138,
  'kinds': 0.319,
  'digits': 0.465,
  'price': 0.313,
  'mostly-link': 2.239,
  'shouting': 0.436,
  'pictures': 0.027,
  'styled': 1.548,
  'spaced-letters': 1.085,
  'name-with-number': 0.586,
  'quoting': -0.292,
  'reply': -0.883,
  'terse': -0.554,
  'grammar': -0.068,
  'trailing-off': -0.131,
};
