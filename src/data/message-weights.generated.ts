// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -1.502;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer': 0.625,
  'action': 0.719,
  'money': 0.324,
  'urgency': 0.261,
  'seller': 0.239,
  'vice': 0.781,
  'own': 3.102,
  'kinds': 0.11,
  'digits': 0.456,
  'price': 0.286,
  'mostly-link': 2.662,
  'shouting': 0.488,
  'pictures': 0.972,
  'styled': 1.715,
  'spaced-letters': 1.148,
  'name-with-number': 0.698,
  'quoting': -0.244,
  'reply': 0,
  'brevity': 0.046,
};
