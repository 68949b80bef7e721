// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.612,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.015,
  'authenticity/injected-spam': -9.521,
  'authenticity/spam-share': -5.508,
  'authenticity/spinning': -8.728,
  'authenticity/doorway': -3.515,
  'substance/repetition': -6.473,
  'substance/unnatural': -3.305,
  'authenticity/promotional-message': -3.365,
  'authenticity/obfuscation': -6.597,
};
/** Where every score starts, in nats. */
export const start = 8.596;
