// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.722,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.01,
  'authenticity/injected-spam': -10.053,
  'authenticity/spam-share': -5.854,
  'authenticity/spinning': -8.689,
  'authenticity/doorway': -3.515,
  'substance/repetition': -6.437,
  'substance/unnatural': -3.294,
  'authenticity/promotional-message': -3.338,
  'authenticity/obfuscation': -6.605,
};
/** Where every score starts, in nats. */
export const start = 8.549;
