// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.655,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.013,
  'authenticity/injected-spam': -10.457,
  'authenticity/spam-share': -6.55,
  'authenticity/spinning': -8.65,
  'authenticity/doorway': -3.518,
  'substance/repetition': -6.391,
  'substance/unnatural': -3.283,
  'authenticity/promotional-message': -3.178,
  'authenticity/obfuscation': -6.642,
};
/** Where every score starts, in nats. */
export const start = 8.341;
