// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -2.006,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.009,
  'authenticity/injected-spam': -10.89,
  'authenticity/spam-share': -7.781,
  'authenticity/spinning': -8.657,
  'authenticity/doorway': -3.272,
  'substance/repetition': -6.626,
  'substance/unnatural': -3.16,
  'authenticity/promotional-message': -3.289,
  'authenticity/obfuscation': -7.127,
};
/** Where every score starts, in nats. */
export const start = 6.267;
