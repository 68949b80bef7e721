/**
 * Writes src/data/japanese-ideographs.generated.ts: what Shift_JIS has and neither GB 2312 nor Big5, so that Chinese text is
 * not asked for it by way of three tables of encodings.
 * Run: npx tsx scripts/generate-japanese-ideographs.ts
 */
import { writeFileSync } from 'node:fs';
import { charset, NONE } from '../src/repair/mojibake/charset.ts';

const isSimplified = (pair: number) => pair >= 0xb0a1 && pair < 0xf800 && (pair & 0xff) >= 0xa1;

let ideographs = '';
for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
  const isChinese = isSimplified(charset('gb18030').encode(unit)) || charset('big5').encode(unit) !== NONE;
  if (!isChinese && charset('shift_jis').encode(unit) !== NONE) ideographs += String.fromCharCode(unit);
}
writeFileSync(
  new URL('../src/data/japanese-ideographs.generated.ts', import.meta.url),
  `// Ideographs of Shift_JIS that neither Big5 nor GB 2312 has, such as 気, 広 and 験. Generated: never edit by hand.
// Source: iconv-lite's tables of these encodings (MIT). Regenerate: npx tsx scripts/generate-japanese-ideographs.ts
export const japaneseIdeographs =
  '${ideographs}';
`,
);
