// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.914,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.011,
  'authenticity/injected-spam': -10.868,
  'authenticity/spam-share': -7.722,
  'authenticity/spinning': -8.696,
  'authenticity/doorway': -3.355,
  'substance/repetition': -6.56,
  'substance/unnatural': -3.166,
  'authenticity/promotional-message': -3.2,
  'authenticity/obfuscation': -6.83,
};
/** Where every score starts, in nats. */
export const start = 6.115;
