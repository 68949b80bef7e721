// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.973,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.006,
  'authenticity/injected-spam': -9.643,
  'authenticity/spam-share': -5.324,
  'authenticity/spinning': -8.284,
  'authenticity/doorway': -4.155,
  'substance/repetition': -6.518,
  'substance/unnatural': -3.605,
  'authenticity/promotional-message': -3.294,
  'authenticity/obfuscation': -6.709,
};
/** Where every score starts, in nats. */
export const start = 8.601;
