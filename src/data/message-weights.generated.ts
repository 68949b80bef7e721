// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -1.131;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.724,
  'action': 0.805,
  'money': 0.312,
  'urgency': 0.163,
  'seller': 0.319,
  'vice': 0.765,
  'own': 2.972,
  'kinds': 0.351,
  'digits': 0.488,
  'price': 0.323,
  'mostly-link': 2.692,
  'shouting': 0.467,
  'pictures': 0.958,
  'styled': 1.718,
  'spaced-letters': 1.1,
  'name-with-number': 0.708,
  'quoting': -0.265,
  'reply': 0,
  'terse': -0.458,
  'grammar': -0.197,
  'trailing-off': -0.119,
};
