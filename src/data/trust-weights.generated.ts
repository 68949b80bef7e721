// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -2.006,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.009,
  'authenticity/injected-spam': -10.887,
  'authenticity/spam-share': -7.607,
  'authenticity/spinning': -8.666,
  'authenticity/doorway': -3.273,
  'substance/repetition': -6.636,
  'substance/unnatural': -3.163,
  'authenticity/promotional-message': -3.29,
  'authenticity/obfuscation': -7.126,
};
/** Where every score starts, in nats. */
export const start = 6.269;
