// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -0.789;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.581,
  'action': 0.627,
  'money': 0.65,
  'urgency': 0.265,
  'seller': 0.379,
  'vice': 1.057,
  'own': 2.109,
  'doubt': -0.253,
  'work': -1.288,
  'kinds': 0.321,
  'digits': 0.5,
  'price': 0.317,
  'mostly-link': 2.194,
  'shouting': 0.424,
  'pictures': 0.007,
  'styled': 1.513,
  'spaced-letters': 1.065,
  'name-with-number': 0.626,
  'quoting': -1.064,
  'reply': -1.035,
  'terse': -0.603,
  'grammar': -0.016,
  'trailing-off': -0.104,
  'salad': 3.915,
};
