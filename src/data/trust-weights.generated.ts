// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.973,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.006,
  'authenticity/injected-spam': -9.471,
  'authenticity/spam-share': -5.429,
  'authenticity/spinning': -8.286,
  'authenticity/doorway': -4.155,
  'substance/repetition': -6.521,
  'substance/unnatural': -3.603,
  'authenticity/promotional-message': -3.316,
  'authenticity/obfuscation': -6.703,
};
/** Where every score starts, in nats. */
export const start = 8.642;
