/**
 * Generates src/data/conversion-choices.generated.ts: where one Simplified character or word has several
 * Traditional spellings, how often native writers and each converter choose each.
 *
 *     npx tsx scripts/script/generate-choices.ts REPOSITORIES TONGWEN
 *
 * REPOSITORIES: public repositories checked out as scripts/script/region-corpora.ts names them; TONGWEN: npm package
 * tongwen-dict 1.0.2, unpacked. Converters are run over mainland text, so their columns are what they do, not what they
 * promise. Sources that bench/script reports as unseen are left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sharedText } from '../shared-data.ts';
import { oneToOne, opencc, openccDictionary, tongwen, variants } from './profiles.ts';
import { type FittedRegion, regionPassages } from './region-corpora.ts';

const COLUMNS = ['TW', 'HK', 's2t', 's2tw', 's2twp', 's2hk', 'tongwen', 'char', 'residue', 'icu'] as const;
const FLOOR = Math.log(2e-4);
const QUANTUM = 1 / 16;
const LONGEST = 6;

const [repositories, tongwenFolder] = process.argv.slice(2);
if (tongwenFolder === undefined) throw new Error('pass the folder of repositories and that of tongwen-dict');
const tongwenTables = tongwen(tongwenFolder);
const isHan = (ch: string) => /^\p{Script=Han}$/u.test(ch);
const texts = (path: string) =>
  sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');
const own = (...sources: string[]) =>
  variants
    .filter(({ src, kind }) => sources.includes(src) && (kind === 'native' || kind === 'translated'))
    .map(({ text }) => text)
    .join('\n');
const passages = regionPassages(repositories!);
const written = (wanted: FittedRegion) =>
  passages
    .filter(({ region }) => region === wanted)
    .map(({ text }) => text)
    .join('\n');

const mainland = [
  sharedText('corpora/zh-hans.txt')
    .split('\n')
    .filter((_, i) => i % 5 === 0)
    .join('\n')
    .slice(0, 1_500_000),
  texts('data/clean/zh-hans-wiki.jsonl'),
  texts('data/clean/zh-news-titles.jsonl'),
  sharedText('corpora/help-zh-cn.txt').slice(0, 200_000),
  own('SIGHAN2005 PKU'),
].join('\n');
const [character, residue] = [await oneToOne('char'), await oneToOne('residue')];
const output: Record<(typeof COLUMNS)[number], string> = {
  TW: written('TW'),
  HK: written('HK'),
  s2t: opencc(mainland, 's2t'),
  s2tw: opencc(mainland, 's2tw'),
  s2twp: opencc(mainland, 's2twp'),
  s2hk: opencc(mainland, 's2hk'),
  tongwen: tongwenTables.convert(mainland),
  char: character(mainland),
  residue: residue(mainland),
  icu: variants
    .filter(({ conv, id }) => conv === 'icu' && id % 2 === 1)
    .map(({ text }) => text)
    .join('\n'),
};

// --- which spellings are alternatives of each other: union of all that a character or word can become
const parent = new Map<string, string>();
const root = (x: string): string => {
  let at = x;
  while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
  return at;
};
const join = (a: string, b: string) => {
  if (!parent.has(a)) parent.set(a, a);
  if (!parent.has(b)) parent.set(b, b);
  parent.set(root(b), root(a));
};
const pairs: [string, string][] = [...(await openccDictionary('STCharacters'))];
const original = [...mainland];
for (const name of ['s2t', 's2tw', 's2hk', 'char', 'residue'] as const) {
  const counts = new Map<string, number>();
  const converted = [...output[name]];
  if (converted.length !== original.length) throw new Error(`${name} is not one to one`);
  for (let i = 0; i < original.length; i++) {
    if (isHan(original[i]!))
      counts.set(original[i]! + converted[i]!, (counts.get(original[i]! + converted[i]!) ?? 0) + 1);
  }
  for (const [pair, count] of counts) {
    const [from, to] = [...pair] as [string, string];
    if (count >= 2) pairs.push([from, to]);
  }
}
for (const [to, from] of await openccDictionary('TSCharacters'))
  if (output.TW.includes(to)) pairs.push([from, to]);
const varying = new Set(pairs.filter(([from, to]) => from !== to).map(([from]) => from));
for (const [from, to] of pairs) if (varying.has(from)) join(from, to);

const words = new Set([
  ...(await openccDictionary('TWPhrases')).map(([word]) => opencc(word, 't2s')),
  ...tongwenTables.words,
]);
for (const word of words) {
  if (word.length < 2 || word.length > 5) continue;
  const spellings = new Set([
    ...(['s2t', 's2tw', 's2twp', 's2hk'] as const).map((name) => opencc(word, name)),
    tongwenTables.convert(word),
    character(word),
    residue(word),
  ]);
  const meanings = new Set([...spellings].map((spelling) => opencc(spelling, 't2s')));
  if (meanings.size > 1) for (const spelling of spellings) join([...spellings][0]!, spelling);
}

/** Words that the two sides of the strait write differently in either script, so that no converter's table has them. */
const SPELLINGS =
  '身份 身分|部份 部分|成份 成分|過份 過分|年份 年分|計劃 計畫|規劃 規畫|企劃 企畫|紀錄 記錄|甚麼 什麼|瞭解 了解|聯繫 連繫|聯絡 連絡|唯一 惟一|搜集 蒐集|' +
  '週邊 周邊|想像 想象|好像 好象|借由 藉由|藉口 借口|憑藉 憑借|度假 渡假|帳戶 賬戶|帳號 賬號|帳單 賬單|姊妹 姐妹|姊姊 姐姐|公里 公裡|' +
  '水平 水準|質量 品質|渠道 管道|通過 透過|提高 提升|領導 主管|' +
  '農民 農夫|群眾 民眾|老百姓 百姓|單位 機構|幹部 官員|水泥 混凝土|保證 確保|抓住 把握|搞好 做好|搞 弄|咱們 我們|' +
  '千米 公里|厘米 公分|毫米 公釐|公斤 千克|公尺 米|小時 鐘頭|星期 禮拜|周末 週末|公交 公車|出租車 計程車|摩托車 機車|自行車 腳踏車|' +
  '幼兒園 幼稚園|初中 國中|小學 國小|奧運會 奧運|世界杯 世界盃|亞運會 亞運';
for (const words of SPELLINGS.split('|')) {
  const [first, second] = words.split(' ') as [string, string];
  join(first, second);
}

// --- count, and turn counts into log-probabilities
const counts = new Map<string, Float64Array>();
COLUMNS.forEach((column, c) => {
  const text = output[column];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 0 && !parent.has(text.slice(at, at + length))) length--;
    if (length > 0) {
      const spelling = text.slice(at, at + length);
      const row = counts.get(spelling) ?? new Float64Array(COLUMNS.length);
      row[c]!++;
      counts.set(spelling, row);
    }
    at += Math.max(1, length);
  }
});
const classes = new Map<string, string[]>();
for (const spelling of parent.keys()) {
  if (counts.has(spelling)) classes.set(root(spelling), [...(classes.get(root(spelling)) ?? []), spelling]);
}

const kept: { spellings: string[]; logs: number[][]; worth: number }[] = [];
for (const spellings of classes.values()) {
  const total = COLUMNS.map((_, c) =>
    spellings.reduce((sum, spelling) => sum + counts.get(spelling)![c]!, 0),
  );
  const converted = total.slice(2).reduce((sum, n) => sum + n, 0);
  if (spellings.length < 2 || (converted < 8 && total[0]! < 4)) continue;
  const K = spellings.length;
  const probability = (spelling: string, c: number): number => {
    const n = counts.get(spelling)!;
    const share = (columns: number[], prior: number) =>
      (columns.reduce((sum, k) => sum + n[k]!, 0) + prior) /
      (columns.reduce((sum, k) => sum + total[k]!, 0) + prior * K);
    if (c >= 2 && c < 9) return share([c], 0.01); // a converter does the same thing every time
    if (c === 9) return (n[c]! + 2 * share([3, 7], 0.02)) / (total[c]! + 2);
    const taiwan = (n[0]! + 1 / K + 0.3 * share([3, 5], 1e-9)) / (total[0]! + 1.3);
    if (c === 0) return taiwan;
    return (n[1]! + 0.7 * taiwan + 0.7 * share([5], 0.05) + 0.3 / K) / (total[1]! + 1.7); // where there is no text, like either
  };
  const logs = spellings.map((spelling) =>
    COLUMNS.map((_, c) => Math.max(FLOOR, Math.log(probability(spelling, c)))),
  );
  const spread = Math.max(...logs.map((row) => Math.max(...row) - Math.min(...row)));
  if (spread < 0.3) continue;
  const worth = spellings.reduce(
    (sum, spelling, i) =>
      sum +
      counts.get(spelling)!.reduce((a, b) => a + b, 0) * (Math.max(...logs[i]!) - Math.min(...logs[i]!)),
    0,
  );
  kept.push({ spellings, logs, worth });
}
kept.sort((a, b) => b.worth - a.worth);

const rows = kept.flatMap(({ logs }) => logs);
const bytes = Buffer.from(rows.flatMap((row) => row.map((log) => Math.round(-log / QUANTUM))));
const out = `// Generated by scripts/script/generate-choices.ts; do not edit.
// Sources, counts only: FewCLUE, CMRC, DRCD (CC BY-SA), THUCNews, SIGHAN 2005 (PKU, AS), LibreOffice help (MPL-2.0), laws
// of Taiwan (public domain), news and diaries of Taiwan and Hong Kong in the repositories that
// scripts/script/region-corpora.ts names. Converters: OpenCC's dictionaries (Apache-2.0), tongwen-dict (MIT).

/** What the columns are: writers of Taiwan and Hong Kong, then converters. */
export const CHOICE_COLUMNS = ${JSON.stringify(COLUMNS).replaceAll('"', "'").replaceAll(',', ', ')} as const;

/** Spellings of one word separated by a space, words by a bar; the most telling first. */
export const CHOICES =
  '${kept.map(({ spellings }) => spellings.join(' ')).join('|')}';

/** Base64: for every spelling a row of one byte per column, minus its log-probability in steps of 1/16 nat. */
export const CHOICE_LOGS =
  '${bytes.toString('base64')}';
`;
writeFileSync(fileURLToPath(new URL('../../src/data/conversion-choices.generated.ts', import.meta.url)), out);
console.log(`${kept.length} choices, ${rows.length} spellings, ${Buffer.byteLength(out)} bytes`);
