/**
 * Fits the weights of src/script/provenance.ts and prints them: logistic regression on what is written and what is
 * converted, every source with the same total weight.
 *
 *     npx tsx scripts/script/fit-provenance.ts Hant|Hans
 *
 * Texts of 50, 200 and 1,000 characters from ../shared/data/script/variants.jsonl; written text also from the corpora,
 * so that the weights do not learn four newspapers. The figures go into the source by hand, rounded.
 */
import { weighEvidence } from '../../src/script/provenance.ts';
import { sharedText } from '../shared-data.ts';
import { variants } from './profiles.ts';

const tag = process.argv[2] === 'Hans' ? 'Hans' : 'Hant';
const rounds = 4000;
const pace = 0.15;
const shrink = 1e-4;

interface Row {
  readonly source: string;
  readonly converted: number;
  readonly evidence: readonly number[];
}

const rows: Row[] = [];
const add = (text: string, source: string, converted: boolean) =>
  rows.push({
    source: `${source} ${converted}`,
    converted: Number(converted),
    evidence: weighEvidence(text, tag),
  });

for (const length of [50, 200, 1000]) {
  const groups = new Map<string, string[]>();
  for (const { script, lang, len, conv, src, text } of variants) {
    if (script !== tag || lang !== 'zh' || len !== Math.min(length, 200)) continue;
    const key = `${src}|${conv ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  for (const [key, texts] of groups) {
    const [source, conversion] = key.split('|') as [string, string];
    const pieces = length < 1000 ? texts : texts.slice(0, -5).map((_, i) => texts.slice(i, i + 5).join(''));
    for (const text of pieces) add(text, source, conversion !== '');
  }
  const corpora =
    tag === 'Hans' ? ['zh-hans.txt', 'help-zh-cn.txt', 'ui-zh_CN.txt'] : ['zh-hant.txt', 'help-zh-tw.txt'];
  for (const name of corpora) {
    const text = sharedText(`corpora/${name}`);
    for (let i = 0; i < 60; i++) {
      const at = Math.floor((text.length / 60) * i);
      add(text.slice(at, at + length), name, false);
    }
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
