// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.967,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.006,
  'authenticity/injected-spam': -9.472,
  'authenticity/spam-share': -5.317,
  'authenticity/spinning': -8.191,
  'authenticity/doorway': -4.119,
  'substance/repetition': -6.463,
  'substance/unnatural': -3.664,
  'authenticity/promotional-message': -3.281,
  'authenticity/obfuscation': -6.804,
};
/** Where every score starts, in nats. */
export const start = 8.586;
