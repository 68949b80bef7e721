/**
 * Generates src/data/han-forms.generated.ts: for every Han character, which script it belongs to and how often
 * it is written in Simplified, Traditional and Japanese text.
 *
 *     npx tsx scripts/script/generate-han-forms.ts REPOSITORIES
 *
 * Counts come from ../shared/corpora and, for Traditional, from the writers of Taiwan and Hong Kong in the repositories
 * that scripts/script/region-corpora.ts names. Simplified text converted by OpenCC (standard, Taiwan and Hong Kong
 * forms) is counted beside them, at half weight.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runConfiguration } from '../../src/script/opencc.ts';
import { EITHER, SAME, SIMPLIFIED, TRADITIONAL } from '../../src/unicode/han-forms.ts';
import { sharedFile, sharedText } from '../shared-data.ts';
import { regionPassages } from './region-corpora.ts';

const [repositories] = process.argv.slice(2);
if (repositories === undefined) throw new Error('pass the folder of repositories');

const QUANTUM = 1 / 8; // nats per step of the table

function count(texts: readonly string[], weight = 1, into = new Map<string, number>()): Map<string, number> {
  for (const text of texts) for (const ch of text) if (isHan(ch)) into.set(ch, (into.get(ch) ?? 0) + weight);
  return into;
}
const isHan = (ch: string) => /^\p{Script=Han}$/u.test(ch) && ch !== '々' && ch !== '〇';

const mainland = sharedText('corpora/zh-hans.txt');
/** Every fifth 2,000-character block: enough for counts, quick to convert. */
const sample = Array.from({ length: Math.floor(mainland.length / 10_000) }, (_, i) =>
  mainland.slice(i * 10_000, i * 10_000 + 2_000),
);
const convert = (to: 's2t' | 's2tw' | 's2hk') =>
  sample.map((text) => {
    let out = '';
    let at = 0;
    for (const change of runConfiguration(text, to)) {
      out += text.slice(at, change.start) + change.after;
      at = change.end;
    }
    return out + text.slice(at);
  });

const hans = count([mainland, sharedText('corpora/help-zh-cn.txt'), sharedText('corpora/ui-zh_CN.txt')]);
const hant = count([
  ...['corpora/zh-hant.txt', 'corpora/help-zh-tw.txt', 'corpora/ui-zh_TW.txt'].map(sharedText),
  ...regionPassages(repositories)
    .filter(({ region }) => region !== 'CN')
    .map(({ text }) => text),
]);
for (const to of ['s2t', 's2tw', 's2hk'] as const) count(convert(to), 0.5, hant);
const japanese = count(['corpora/ja.txt', 'corpora/help-ja.txt', 'corpora/ui-ja.txt'].map(sharedText));
for (const line of readFileSync(sharedFile('corpora/words/ja.tsv'), 'utf8').split('\n')) {
  const [word, log] = line.split('\t');
  // log10 frequency × 100; scaled so that the word list weighs about as much as the texts.
  if (word && log) count([word], 10 ** (Number(log) / 100) * 1_000_000, japanese);
}

// --- which form: OpenCC's dictionaries say which characters exist on either side
const dictionary = async (name: string): Promise<[string, string][]> => {
  const module = (await import(`../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`)) as {
    default: string;
  };
  return module.default.split('|').map((entry) => entry.split(' ') as [string, string]);
};
const simplifiedSide = new Set<string>();
const traditionalSide = new Set<string>();
for (const name of ['STCharacters', 'STPhrases']) {
  for (const [from, to] of await dictionary(name)) {
    for (const ch of from) simplifiedSide.add(ch);
    for (const ch of to) traditionalSide.add(ch);
  }
}
for (const name of ['TSCharacters', 'TSPhrases']) {
  for (const [from, to] of await dictionary(name)) {
    for (const ch of from) traditionalSide.add(ch);
    for (const ch of to) simplifiedSide.add(ch);
  }
}
for (const name of ['TWVariants', 'HKVariants'])
  for (const [from, to] of await dictionary(name)) for (const ch of from + to) traditionalSide.add(ch);

/** Characters that some converter changes, in either direction: only they tell one script from the other. */
const varying = new Set<string>();
for (const name of ['STCharacters', 'STPhrases', 'TSCharacters', 'TSPhrases', 'TWVariants', 'HKVariants']) {
  for (const [from, to] of await dictionary(name)) {
    const [a, b] = [[...from], [...to]];
    if (a.length === b.length)
      for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) varying.add(a[i]!).add(b[i]!);
  }
}

const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
const totals = [hans, hant, japanese].map(total);
const every = new Set([...hans.keys(), ...hant.keys(), ...japanese.keys()]);
for (const ch of [...simplifiedSide, ...traditionalSide]) if (isHan(ch)) every.add(ch);

const characters = [...every].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
const kept: string[] = [];
const bytes: number[] = [];
for (const ch of characters) {
  const counts = [hans, hant, japanese].map((map) => map.get(ch) ?? 0);
  const onlyHans = simplifiedSide.has(ch) && !traditionalSide.has(ch);
  const onlyHant = traditionalSide.has(ch) && !simplifiedSide.has(ch);
  const seen = counts[0]! + counts[1]! + counts[2]!;
  if (seen < 3 && !onlyHans && !onlyHant) continue;
  if (seen === 0 && ch.codePointAt(0)! > 0xffff) continue;
  const rates = counts.map((n, i) => (n + 0.3) / totals[i]!);
  let form = varying.has(ch) ? EITHER : SAME;
  if (onlyHans && (seen === 0 || rates[0]! > 8 * rates[1]!)) form = SIMPLIFIED;
  else if (onlyHant && (seen === 0 || rates[1]! > 8 * rates[0]!)) form = TRADITIONAL;
  kept.push(ch);
  bytes.push(form, ...rates.map((rate) => Math.min(255, Math.round(-Math.log(rate) / QUANTUM))));
}

// --- Traditional to Simplified, for those in use: to compare words whatever the script
const toSimplified = (await dictionary('TSCharacters')).filter(
  ([from, to]) =>
    from !== to &&
    from.length === 1 &&
    to.length === 1 &&
    (hant.get(from) ?? 0) + (japanese.get(from) ?? 0) > 0,
);

const columns = Buffer.alloc(bytes.length);
for (let i = 0; i < kept.length; i++)
  for (let c = 0; c < 4; c++) columns[c * kept.length + i] = bytes[i * 4 + c]!;
const out = `// Generated by scripts/script/generate-han-forms.ts; do not edit.
// Sources: FewCLUE, DRCD, UD (CC BY-SA), LibreOffice help (MPL-2.0), Debian translations (GPL/LGPL), wordfreq
// (CC BY-SA), and what scripts/script/region-corpora.ts names: counts only. Which characters exist on which side: OpenCC's dictionaries (Apache-2.0).

/** The characters, in code point order. */
export const HAN_CHARACTERS =
  '${kept.join('')}';

/**
 * Base64, four columns of one byte per character: form (0 the same in
 * both, 1 Simplified only, 2 Traditional only, 3 either but telling), then
 * minus the logarithm of its rate in Simplified, Traditional and Japanese text, in steps of 1/8 nat.
 */
export const HAN_COLUMNS =
  '${columns.toString('base64')}';

/** Traditional characters, and at the same places what they are in Simplified. */
export const HAN_TRADITIONAL =
  '${toSimplified.map(([from]) => from).join('')}';
export const HAN_SIMPLIFIED =
  '${toSimplified.map(([, to]) => to).join('')}';
`;
writeFileSync(fileURLToPath(new URL('../../src/data/han-forms.generated.ts', import.meta.url)), out);
console.log(`${kept.length} characters, ${Buffer.byteLength(out)} bytes`);
