/**
 * npx tsx scripts/spam-fold.ts: writes src/data/spam/fold.generated.ts, the Traditional and variant forms of
 * the characters in the Chinese spam vocabulary, so that the lists need only one script.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { modalities, quantities } from '../src/data/claims/index.ts';
import { houseNames, houseNews, houses, institutions } from '../src/data/spam/houses.ts';
import { spamTerms } from '../src/data/spam/index.ts';
import { sections } from '../src/data/spam/signs.ts';
import { spinPairs } from '../src/data/spam/spinning.ts';

const converters = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
const zh = spamTerms.zh!;
const claims = [...quantities.flatMap(({ words }) => words), ...Object.values(modalities).flat()].join('');
const names =
  [houses, houseNames, institutions].flatMap((lists) => Object.values(lists)).join('') + houseNews + sections;
/** Units, dates and name endings that the consistency rules read. */
const readings =
  '亿万张间辆块项个岁达为约从实现据统计报道数显示披露绍团银学证险电资厂馆桥车际协铁县镇岛线复业员历时载总额计';
const used = new Set(
  claims +
    names +
    readings +
    `${Object.values(zh.idioms).join('')}${zh.topics}${zh.hooks}${Object.values(spinPairs).join('')}`,
);
let pairs = '';
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const char = String.fromCharCode(code);
  const plain = converters.map((convert) => convert(char)).find((form) => form !== char);
  if (plain?.length === 1 && used.has(plain)) pairs += char + plain;
}
writeFileSync(
  new URL('../src/data/spam/fold.generated.ts', import.meta.url),
  `// Traditional form, then Simplified, for the characters of the Chinese spam vocabulary.
// Source: opencc-js 1.4.2 (Apache-2.0). Regenerate: npx tsx scripts/spam-fold.ts
export const simplifiedForms =
  '${pairs}';
`,
);
