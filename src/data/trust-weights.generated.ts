// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.971,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.007,
  'authenticity/injected-spam': -9.581,
  'authenticity/spam-share': -5.389,
  'authenticity/spinning': -8.282,
  'authenticity/doorway': -4.138,
  'substance/repetition': -6.546,
  'substance/unnatural': -3.608,
  'authenticity/promotional-message': -3.3,
  'authenticity/obfuscation': -6.814,
};
/** Where every score starts, in nats. */
export const start = 8.602;
