// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.819,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.01,
  'authenticity/injected-spam': -10.013,
  'authenticity/spam-share': -5.893,
  'authenticity/spinning': -8.689,
  'authenticity/doorway': -3.515,
  'substance/repetition': -6.437,
  'substance/unnatural': -3.294,
  'authenticity/promotional-message': -3.321,
  'authenticity/obfuscation': -6.572,
};
/** Where every score starts, in nats. */
export const start = 8.512;
