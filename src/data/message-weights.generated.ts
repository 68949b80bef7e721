// Weights of the features in src/message/features.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const messageBias = -2.264;
export const messageWeights: Readonly<Record<string, number>> = {
  'offer/count': 0.223,
  'action/count': 0.073,
  'money/count': 0.312,
  'urgency/count': 0,
  'seller/count': 0.252,
  'vice/count': 0.466,
  'offer/density': 0.966,
  'action/density': 0.655,
  'money/density': 0.439,
  'urgency/density': 0.465,
  'seller/density': 0.629,
  'vice/density': 0.806,
  'kinds': 0.079,
  'digits': 0.109,
  'phone': 0,
  'link': 0,
  'price': 0.24,
  'capitals': 0.343,
  'shouting': 0.669,
  'pictures': 1.436,
  'styled': 3.184,
  'spaced-letters': 2.014,
  'name-with-number': 1.005,
  'quoting': -0.514,
};
