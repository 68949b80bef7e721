// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.579,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.013,
  'authenticity/injected-spam': -10.024,
  'authenticity/spam-share': -5.89,
  'authenticity/spinning': -8.692,
  'authenticity/doorway': -3.514,
  'substance/repetition': -6.441,
  'substance/unnatural': -3.294,
  'authenticity/promotional-message': -3.329,
  'authenticity/obfuscation': -6.574,
};
/** Where every score starts, in nats. */
export const start = 8.531;
