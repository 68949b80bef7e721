/** Character classes by writing system: only as fine as the rules of this library need them. */

/** Letters of the scripts that run from right to left, wherever the code charts put them. */
export function isRightToLeft(codePoint: number): boolean {
  return (
    (codePoint >= 0x0590 && codePoint <= 0x08ff) ||
    (codePoint >= 0xfb1d && codePoint <= 0xfdff) ||
    (codePoint >= 0xfe70 && codePoint <= 0xfefc) ||
    (codePoint >= 0x10800 && codePoint <= 0x10fff) ||
    (codePoint >= 0x1e800 && codePoint <= 0x1efff)
  );
}

/**
 * Scripts that use the joiners U+200C and U+200D in ordinary spelling: Arabic (Persian ZWNJ), Syriac, N'Ko,
 * Mongolian, and the Brahmic scripts of India and South-East Asia. See Unicode 17, section 23.2.
 */
export function usesJoiners(codePoint: number): boolean {
  return (
    (codePoint >= 0x0600 && codePoint <= 0x08ff) ||
    (codePoint >= 0x0900 && codePoint <= 0x0dff) ||
    (codePoint >= 0x0f00 && codePoint <= 0x109f) ||
    (codePoint >= 0x1700 && codePoint <= 0x18af) ||
    (codePoint >= 0x1900 && codePoint <= 0x1cff) ||
    (codePoint >= 0xa800 && codePoint <= 0xaaff) ||
    (codePoint >= 0xabc0 && codePoint <= 0xabff) ||
    (codePoint >= 0xfb50 && codePoint <= 0xfdff) ||
    (codePoint >= 0xfe70 && codePoint <= 0xfefc) ||
    (codePoint >= 0x11000 && codePoint <= 0x11fff)
  );
}

/** Scripts written without spaces that mark where a line may break with U+200B: Thai, Lao, Tibetan, Myanmar, Khmer, ... */
export function breaksWithoutSpaces(codePoint: number): boolean {
  return (
    (codePoint >= 0x0e00 && codePoint <= 0x109f) ||
    (codePoint >= 0x1780 && codePoint <= 0x17ff) ||
    (codePoint >= 0x1950 && codePoint <= 0x1aaf) ||
    (codePoint >= 0xa9e0 && codePoint <= 0xaadf)
  );
}

const EMOJI_BASE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u20e3]$/u;

/** What may stand on either side of a joiner inside an emoji, or be followed by an emoji variation selector. */
export function isEmojiPart(codePoint: number): boolean {
  return codePoint > 0xa8 && EMOJI_BASE.test(String.fromCodePoint(codePoint));
}

const LETTER = /^\p{L}$/u;

export function isLetter(codePoint: number): boolean {
  return codePoint >= 0x41 && LETTER.test(String.fromCodePoint(codePoint));
}
