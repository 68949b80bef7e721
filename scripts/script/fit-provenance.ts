/**
 * Fits the weights of src/script/provenance.ts and prints them: logistic regression on what is written and what is
 * converted, every source with the same total weight.
 *
 *     npx tsx scripts/script/fit-provenance.ts Hant|Hans REPOSITORIES
 *
 * Texts of 50, 200 and 1,000 characters: conversions of PKU and AS in ../shared/data/script/variants.jsonl, and what
 * writers wrote in the sources of scripts/script/region-corpora.ts, which says what REPOSITORIES is. Sources that
 * bench/script reports as unseen are left out. The figures go into the source by hand, rounded.
 */
import { weighEvidence } from '../../src/script/provenance.ts';
import { variants } from './profiles.ts';
import { regionPassages } from './region-corpora.ts';

const [script, repositories] = process.argv.slice(2);
if (repositories === undefined) throw new Error('pass Hant or Hans and the folder of repositories');
const tag = script === 'Hans' ? 'Hans' : 'Hant';
const rounds = 4000;
const pace = 0.15;
const shrink = 1e-4;
const most = 100; // texts of one source and length

interface Row {
  readonly source: string;
  readonly converted: number;
  readonly evidence: readonly number[];
}

/** Texts of 200 characters by source; the key says whether they are converted. */
const groups = new Map<string, string[]>();
const add = (key: string, text: string) => groups.set(key, [...(groups.get(key) ?? []), text]);
for (const { script, lang, len, conv, src, text, id } of variants) {
  if (script !== tag || lang !== 'zh' || len !== 200) continue;
  // Every other text that ICU converted was counted for the table of choices; some of the rest are of MSR.
  if ((conv !== undefined && ['pku', 'as'].includes(src)) || (conv === 'icu' && id % 2 === 1))
    add(`true ${conv}`, text);
}
for (const { region, source, text } of regionPassages(repositories)) {
  if ((region === 'CN') === (tag === 'Hans')) add(`false ${source}`, text);
}

const rows: Row[] = [];
for (const [source, texts] of groups) {
  const stride = Math.max(1, Math.floor(texts.length / most));
  const converted = Number(source.startsWith('true'));
  for (let i = 0; i < texts.length; i += stride) {
    const long = texts.slice(i, i + 5).join('');
    for (const text of [texts[i]!.slice(0, 50), texts[i]!, ...(i + 5 <= texts.length ? [long] : [])])
      rows.push({ source, converted, evidence: weighEvidence(text, tag) });
  }
}

const bySource = new Map<string, number>();
for (const { source } of rows) bySource.set(source, (bySource.get(source) ?? 0) + 1);
const sources = [0, 1].map(
  (side) => new Set(rows.filter((row) => row.converted === side).map((row) => row.source)).size,
);
const width = rows[0]!.evidence.length;
const weights = new Float64Array(width);
for (let round = 0; round < rounds; round++) {
  const slope = new Float64Array(width);
  for (const { source, converted, evidence } of rows) {
    const odds = evidence.reduce((sum, value, i) => sum + value * weights[i]!, 0);
    const error = 1 / (1 + Math.exp(-odds)) - converted;
    const share = 0.5 / sources[converted]! / bySource.get(source)!;
    for (let i = 0; i < width; i++) slope[i]! += share * error * evidence[i]!;
  }
  for (let i = 0; i < width; i++) weights[i]! -= pace * (slope[i]! + shrink * weights[i]!);
}
console.log(tag, rows.length, 'texts:', Array.from(weights, (weight) => weight.toFixed(2)).join(' '));
