// Log-odds per unit of the signals’ values, and where a score starts; see scripts/trust/fit-trust.ts.
// Fitted on ../shared/data and corpora (figures only). Regenerate: npm run calibrate
export const fittedWeights = {
  'integrity/damage-left': -2.01,
  'integrity/damage-lost': -4,
  'integrity/replacement-characters': -2.009,
  'authenticity/injected-spam': -11.035,
  'authenticity/spam-share': -7.583,
  'authenticity/spinning': -8.649,
  'authenticity/doorway': -3.377,
  'substance/repetition': -6.472,
  'substance/unnatural': -3.157,
  'authenticity/promotional-message': -3.99,
  'authenticity/obfuscation': -7.255,
};
/** Where every score starts, in nats. */
export const start = 7.49;
