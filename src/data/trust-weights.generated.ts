// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.971,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.007,
  'authenticity/injected-spam': -9.565,
  'authenticity/spam-share': -5.382,
  'authenticity/spinning': -8.278,
  'authenticity/doorway': -4.169,
  'substance/repetition': -6.767,
  'substance/unnatural': -3.605,
  'authenticity/promotional-message': -3.174,
  'authenticity/obfuscation': -6.759,
};
/** Where every score starts, in nats. */
export const start = 11.404;
