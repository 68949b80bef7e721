// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -1.793,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.008,
  'authenticity/injected-spam': -9.412,
  'authenticity/spam-share': -5.56,
  'authenticity/spinning': -8.298,
  'authenticity/doorway': -4.153,
  'substance/repetition': -6.536,
  'substance/unnatural': -3.631,
  'authenticity/promotional-message': -3.13,
  'authenticity/obfuscation': -6.631,
};
/** Where every score starts, in nats. */
export const start = 8.166;
