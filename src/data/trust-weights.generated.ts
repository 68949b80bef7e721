// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.911,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.01,
  'authenticity/injected-spam': -10.794,
  'authenticity/spam-share': -7.666,
  'authenticity/spinning': -8.64,
  'authenticity/doorway': -3.317,
  'substance/repetition': -6.552,
  'substance/unnatural': -3.188,
  'authenticity/promotional-message': -3.058,
  'authenticity/obfuscation': -6.739,
};
/** Where every score starts, in nats. */
export const start = 5.879;
