// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.681,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.013,
  'authenticity/injected-spam': -11.315,
  'authenticity/spam-share': -8.134,
  'authenticity/spinning': -8.607,
  'authenticity/doorway': -3.31,
  'substance/repetition': -6.517,
  'substance/unnatural': -3.176,
  'authenticity/promotional-message': -2.862,
  'authenticity/obfuscation': -6.656,
};
/** Where every score starts, in nats. */
export const start = 8.152;
