// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -0.799;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.58,
  'action': 0.629,
  'money': 0.651,
  'urgency': 0.265,
  'seller': 0.38,
  'vice': 1.047,
  'own': 2.112,
  'doubt': -0.253,
  'work': -1.291,
  'kinds': 0.321,
  'digits': 0.505,
  'price': 0.315,
  'mostly-link': 2.197,
  'shouting': 0.424,
  'pictures': 0.009,
  'styled': 1.516,
  'spaced-letters': 1.064,
  'name-with-number': 0.627,
  'quoting': -1.063,
  'reply': -1.047,
  'terse': -0.598,
  'grammar': -0.014,
  'trailing-off': -0.103,
  'salad': 3.595,
};
