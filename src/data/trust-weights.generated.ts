// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.915,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.016,
  'authenticity/injected-spam': -9.568,
  'authenticity/spam-share': -5.383,
  'authenticity/spinning': -8.28,
  'authenticity/doorway': -4.17,
  'substance/repetition': -6.768,
  'substance/unnatural': -3.606,
  'authenticity/promotional-message': -3.174,
  'authenticity/obfuscation': -6.756,
};
/** Where every score starts, in nats. */
export const start = 11.398;
