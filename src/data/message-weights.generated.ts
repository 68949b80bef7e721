// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -1.264;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.703,
  'action': 0.825,
  'money': 0.335,
  'urgency': 0.154,
  'seller': 0.325,
  'vice': 0.786,
  'own': 3.04,
  'kinds': 0.352,
  'digits': 0.523,
  'price': 0.344,
  'mostly-link': 2.777,
  'shouting': 0.468,
  'pictures': 0.119,
  'styled': 1.721,
  'spaced-letters': 1.104,
  'name-with-number': 0.749,
  'quoting': -0.253,
  'reply': 0,
  'terse': -0.426,
  'grammar': -0.153,
  'trailing-off': -0.104,
};
