/**
 * Counts tokens: a character of Chinese, Japanese, Korean, Thai, Lao or Khmer is one, a run of other letters and digits
 * is one. So lengths compare across scripts, and this is the unit in which main content is measured.
 */
export function countTokens(text: string, start = 0, end = text.length): number {
  let count = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isUnspaced(unit)) {
      count++;
      inWord = false;
    } else if (isWordUnit(unit)) {
      if (!inWord) count++;
      inWord = true;
    } else {
      inWord = false;
    }
  }
  return count;
}

/** Scripts written without spaces between words, and Hangul, whose syllables carry as much as a Han character. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x0e01 && unit <= 0x0edf) ||
    (unit >= 0x1780 && unit <= 0x17df) ||
    (unit >= 0xd840 && unit <= 0xd888) // leading half of an ideograph beyond the BMP
  );
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  }
  // Letters and marks above Latin-1 punctuation; general punctuation, symbols and CJK punctuation are none.
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    unit < 0xe000
  );
}
