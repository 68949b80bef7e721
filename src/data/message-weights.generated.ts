// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -0.772;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.581,
  'action': 0.621,
  'money': 0.648,
  'urgency': 0.242,
  'seller': 0.377,
  'vice': 1.062,
  'own': 2.105,
  'doubt': -0.256,
  'work': -1.291,
  'kinds': 0.317,
  'digits': 0.494,
  'price': 0.319,
  'mostly-link': 2.189,
  'shouting': 0.426,
  'pictures': 0.005,
  'styled': 1.508,
  'spaced-letters': 1.064,
  'name-with-number': 0.621,
  'quoting': -1.064,
  'reply': -1.029,
  'terse': -0.609,
  'grammar': -0.024,
  'trailing-off': -0.107,
};
