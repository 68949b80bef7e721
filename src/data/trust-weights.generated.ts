// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.971,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.008,
  'authenticity/injected-spam': -9.534,
  'authenticity/spam-share': -5.365,
  'authenticity/spinning': -8.265,
  'authenticity/doorway': -4.156,
  'substance/repetition': -6.75,
  'substance/unnatural': -3.677,
  'authenticity/promotional-message': -3.112,
  'authenticity/obfuscation': -6.749,
};
/** Where every score starts, in nats. */
export const start = 11.315;
