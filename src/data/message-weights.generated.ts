// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -2.224;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer/count': 0.216,
  'action/count': 0.093,
  'money/count': 0.298,
  'urgency/count': 0,
  'seller/count': 0.229,
  'vice/count': 0.458,
  'offer/density': 0.973,
  'action/density': 0.683,
  'money/density': 0.437,
  'urgency/density': 0.459,
  'seller/density': 0.621,
  'vice/density': 0.799,
  'kinds': 0.077,
  'digits': 0.075,
  'phone': 0,
  'link': 0,
  'price': 0.234,
  'capitals': 0.329,
  'shouting': 0.662,
  'pictures': 1.419,
  'styled': 3.185,
  'spaced-letters': 2.008,
  'name-with-number': 1.017,
  'quoting': -0.528,
};
