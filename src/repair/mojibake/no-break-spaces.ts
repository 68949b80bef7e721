/** `Ã` and the space that was the second byte of `à`: at the end of a word in small letters, or between words. Tables of characters have it in a cell. */
const A_GRAVE = /(?<=\p{Ll})Ã (?=[ .,;:!?…)\]»"'’\n]|$)|(?<=\p{L} )Ã (?= [\p{L}\d]|s )/gu;

/**
 * A text as it was before something wrote its no-break spaces as spaces, where that took the second byte of an `à`: of the same
 * length, to look for damage in. Where one space is left of the two, which of them it is cannot be said.
 *
 *     Il va Ã  la plage.     bytes C3 A0 20
 *            ^ U+00A0
 */
export function withNoBreakSpaces(text: string): string {
  return text.includes('Ã ') ? text.replaceAll(A_GRAVE, 'Ã\u00a0') : text;
}
