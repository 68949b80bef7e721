/** Words that modern Chinese cannot do without, in both scripts; at most one in two hundred characters of older texts. */
const modern = new Uint8Array(0x10000);
for (const char of '的了们們这這个個') modern[char.charCodeAt(0)] = 1;
const fewestModern = 1 / 200;

export function isLiteraryChinese(prose: string): boolean {
  let han = 0;
  let found = 0;
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han++;
    found += modern[unit]!;
  }
  return han * 2 > prose.length && found < fewestModern * han;
}

/**
 * Small kana, which spelling as it was before 1946 writes large (言つた, しやう): at least one hiragana in a hundred in what was written
 * since.
 */
const small = /[っゃゅょ]/gu;
const hiragana = /[\u3041-\u3096]/gu;
const fewestHiragana = 100;
const fewestSmall = 1 / 100;

export function isLiteraryJapanese(prose: string): boolean {
  const letters = prose.match(hiragana)?.length ?? 0;
  return letters >= fewestHiragana && (prose.match(small)?.length ?? 0) < fewestSmall * letters;
}
