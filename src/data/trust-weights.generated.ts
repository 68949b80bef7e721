// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.967,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.006,
  'authenticity/injected-spam': -9.469,
  'authenticity/spam-share': -5.315,
  'authenticity/spinning': -8.189,
  'authenticity/doorway': -4.133,
  'substance/repetition': -6.437,
  'substance/unnatural': -3.669,
  'authenticity/promotional-message': -3.419,
  'authenticity/obfuscation': -6.902,
};
/** Where every score starts, in nats. */
export const start = 8.57;
