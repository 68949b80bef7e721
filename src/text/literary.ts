/** Words that modern Chinese cannot do without, in both scripts; at most one in two hundred characters of older texts. */
const modern = new Uint8Array(0x10000);
for (const char of '的了们們这這个個') modern[char.charCodeAt(0)] = 1;
const FEWEST_MODERN = 1 / 200;

/** @param fewestHan ideographs below which a text says nothing of what it is */
export function isLiteraryChinese(prose: string, fewestHan = 1): boolean {
  let han = 0;
  let others = 0;
  let found = 0;
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    if (unit >= 0x3400 && unit <= 0x9fff) {
      han++;
      found += modern[unit]!;
    } else if (isOtherLetter(unit)) others++;
  }
  return han >= fewestHan && han > others && found < FEWEST_MODERN * han;
}

/** Of an alphabet, kana or a Korean syllable; white space, figures and punctuation, which notes and verses are full of, say nothing. */
function isOtherLetter(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return (
    (unit >= 0xc0 && unit < 0x2000) || (unit > 0x3040 && unit < 0x3100) || (unit >= 0xac00 && unit < 0xd7b0)
  );
}

/**
 * Small kana, which spelling as it was before 1946 writes large (言つた, しやう): at least one hiragana in a hundred in what was written
 * since.
 */
const SMALL = /[っゃゅょ]/gu;
const HIRAGANA = /[\u3041-\u3096]/gu;
const FEWEST_HIRAGANA = 100;
const FEWEST_SMALL = 1 / 100;

export function isLiteraryJapanese(prose: string): boolean {
  const letters = prose.match(HIRAGANA)?.length ?? 0;
  return letters >= FEWEST_HIRAGANA && (prose.match(SMALL)?.length ?? 0) < FEWEST_SMALL * letters;
}
