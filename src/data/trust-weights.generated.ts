// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.571,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.011,
  'authenticity/injected-spam': -9.998,
  'authenticity/spam-share': -5.911,
  'authenticity/spinning': -8.692,
  'authenticity/doorway': -3.516,
  'substance/repetition': -6.435,
  'substance/unnatural': -3.295,
  'authenticity/promotional-message': -3.359,
  'authenticity/obfuscation': -6.597,
};
/** Where every score starts, in nats. */
export const start = 8.577;
