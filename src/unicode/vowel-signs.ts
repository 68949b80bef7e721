/** Vowels and other signs over and under the letters of Hebrew and Arabic. */
const SIGNS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const ANY_SIGN = /[\u05b0-\u05bd\u064b-\u0652]/;

/** A text without the vowel signs that most texts in Hebrew and Arabic do without; the alef of the Koran becomes the common one. */
export function withoutVowelSigns(text: string): string {
  return ANY_SIGN.test(text) ? text.replaceAll(SIGNS, '').replaceAll('ٱ', 'ا') : text;
}
