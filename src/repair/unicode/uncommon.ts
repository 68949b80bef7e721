/**
 * Anything but what plain text in Chinese, Japanese, Korean and the alphabets is made of, and full-width letters. Most clean
 * text has none of these, and then there is nothing for the rules of single characters: no trigger matches without one, but
 * that for letters of two alphabets side by side.
 */
export const UNCOMMON =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u061b\u061d-\u10ff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf\u2100-\u2109\u2190-\u2498\u2500-\u2e7f\u3000-\u3098\u309b-\u3163\u3165-\ud7a3\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\uffe0-\uffef]+/g;
