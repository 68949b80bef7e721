// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.793,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.008,
  'authenticity/injected-spam': -9.403,
  'authenticity/spam-share': -5.555,
  'authenticity/spinning': -8.29,
  'authenticity/doorway': -4.054,
  'substance/repetition': -9.372,
  'substance/unnatural': -3.626,
  'authenticity/promotional-message': -3.132,
  'authenticity/obfuscation': -6.629,
};
/** Where every score starts, in nats. */
export const start = 8.16;
