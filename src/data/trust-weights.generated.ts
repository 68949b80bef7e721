// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.992,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.009,
  'authenticity/injected-spam': -10.894,
  'authenticity/spam-share': -7.784,
  'authenticity/spinning': -8.66,
  'authenticity/doorway': -3.379,
  'substance/repetition': -6.484,
  'substance/unnatural': -3.161,
  'authenticity/promotional-message': -3.285,
  'authenticity/obfuscation': -7.123,
};
/** Where every score starts, in nats. */
export const start = 6.259;
