/**
 * Costs in nats (negative log-likelihood) that detection gives to what the tables of letters and characters
 * do not cover. An invalid byte has a cost like everything else: it makes an encoding less likely, and
 * never impossible.
 */

/** A byte that the encoding has no meaning for. */
export const INVALID = 18;
/** The same at the very end, where a character may have been cut in two. */
export const CUT = 9;

/** A page of another alphabet, when not one letter of that alphabet is there. */
export const NO_LETTERS = 6;

/** What a byte is to a language, as far as its neighbours care. */
export const STATE = {
  none: 0,
  lower: 1,
  upper: 2,
  caseless: 3,
  digit: 4,
  latin: 5,
  mark: 6,
  sign: 7,
} as const;
export const STATES = 8;

/**
 * Nats of one kind behind another, at `before * STATES + after`. Capitals start words or stand among capitals;
 * letters of two scripts do not touch inside a word; digits seldom touch letters, and signs seldom each other.
 */
export const JUNCTIONS = Float32Array.of(
  // none, lower, upper, caseless, digit, latin, mark, sign
  ...[0, 0.2, 1.7, 0, 0, 0, 0, 0], // none
  ...[0, 0, 5.5, 2, 2, 7, 0, 1], // lower
  ...[0, 0.9, 0.5, 2, 2, 7, 0, 1], // upper
  ...[0, 2, 2, 0, 1, 6, 0, 1], // caseless
  ...[0, 2, 2.5, 1, 0, 0, 0, 0], // digit
  ...[0, 7, 7, 6, 0, 0, 0, 1], // latin
  ...[0, 0.2, 1.7, 0, 0, 0, 2, 3], // mark
  ...[0, 4, 4, 2, 0, 3, 2, 2], // sign
);
