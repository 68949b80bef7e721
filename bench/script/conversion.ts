import { readFileSync } from 'node:fs';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { applyChanges, revertEdits } from '../../src/edit/index.ts';
import { convert } from '../../src/script/index.ts';
import { type OpenccConfiguration, runConfiguration } from '../../src/script/opencc.ts';
import { restore } from '../../src/script/restore.ts';
import { shared } from '../shared.ts';
import { isNative, items, percent } from './items.ts';

const build = ConverterBuilder(preset);
const raw = new Map<string, (text: string) => string>();

function opencc(configuration: string): (text: string) => string {
  const [, from, to, words] = /^(s|t|tw|hk|jp)2(s|t|tw|hk|jp)(p?)$/u.exec(configuration)!;
  const name = (side: string, own: boolean) =>
    (side === 's' ? 'cn' : side) + (words === 'p' && own ? 'p' : '');
  const known =
    raw.get(configuration) ?? build({ from: name(from!, from !== 's'), to: name(to!, from === 's') });
  raw.set(configuration, known);
  return known;
}

/** Levenshtein distance in UTF-16 units, within a band. */
function distance(a: string, b: string): number {
  if (a.length === b.length) return [...a.split('')].filter((unit, i) => unit !== b[i]).length;
  const band = 40;
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Int32Array(b.length + 1).fill(1e9);
    row[0] = i;
    for (let j = Math.max(1, i - band); j <= Math.min(b.length, i + band); j++) {
      row[j] = Math.min(above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
    }
    above = row;
  }
  return above[b.length]!;
}

interface Pair {
  readonly given: string;
  readonly wanted: string;
}

function errors(pairs: readonly Pair[], run: (text: string) => string): string {
  let wrong = 0;
  let length = 0;
  for (const { given, wanted } of pairs) {
    wrong += distance(run(given), wanted);
    length += wanted.length;
  }
  return ((1e4 * wrong) / length).toFixed(1);
}

const PROFILES: Readonly<Record<string, string>> = { char: 'one-to-one', residue: 'one-to-one' };

function restoring(): string {
  const rows = ['s2t', 's2tw', 's2twp', 's2hk', 'tongwen', 'char', 'residue'].map((conv) => {
    const pairs = items
      .filter((item) => item.conv === conv)
      .map(({ text, orig }) => ({ given: text, wanted: orig! }));
    const ours = errors(pairs, (text) => applyChanges(text, restore(text, PROFILES[conv] ?? conv)));
    return `| ${conv} | ${ours} | ${errors(pairs, opencc('tw2sp'))} | ${errors(pairs, opencc('t2s'))} |`;
  });
  return `Undoing a conversion whose profile is known: errors per 10,000 characters against the original. The
weight of a word's rarity was settled on these texts; its table was counted on others.

| converted by | emend | opencc-js tw2sp | opencc-js t2s |
|---|--:|--:|--:|
${rows.join('\n')}`;
}

function toTaiwan(): string {
  const rows = [
    ['AS', 'SIGHAN2005 AS'],
    ['PUD', 'UD_Chinese-PUD'],
  ].map(([name, src]) => {
    const pairs = items
      .filter((item) => item.src === src && isNative(item))
      .map(({ text }) => ({ given: opencc('tw2s')(text), wanted: text }));
    const ours = errors(pairs, (text) => convert(text, { to: 'Hant-TW' }).text);
    return `| ${name} | ${ours} | ${errors(pairs, opencc('s2tw'))} |`;
  });
  return `Text of Taiwan to Simplified and back to Taiwan: errors per 10,000 characters. The list of spellings was
written while looking at these texts' errors, so it is not a held-out figure.

| source | emend | opencc-js s2tw |
|---|--:|--:|
${rows.join('\n')}`;
}

function cases(): string {
  const { cases: all } = JSON.parse(readFileSync(shared('data/script/opencc-cases.json'), 'utf8')) as {
    cases: { input: string; expected: Record<string, string> }[];
  };
  let [total, ours, theirs] = [0, 0, 0];
  for (const { input, expected } of all) {
    for (const [configuration, wanted] of Object.entries(expected)) {
      total++;
      if (applyChanges(input, runConfiguration(input, configuration as OpenccConfiguration)) === wanted)
        ours++;
      if (opencc(configuration)(input) === wanted) theirs++;
    }
  }
  return `OpenCC's ${all.length} cases over all configurations: our run with offsets ${ours} of ${total}, opencc-js ${theirs}.`;
}

function promises(): string {
  let [inverted, runs, kept, terms] = [0, 0, 0, 0];
  for (const item of items) {
    for (const to of ['Hans', 'Hant-TW'] as const) {
      const term = item.text.slice(3, 7);
      const { text, edits } = convert(item.text, { to, vocabulary: true, protect: [term] });
      runs++;
      if (revertEdits(text, edits) === item.text) inverted++;
      terms++;
      if (text.split(term).length >= item.text.split(term).length) kept++;
    }
  }
  const own = items.filter((item) => isNative(item) && item.lang === 'zh' && item.len >= 20);
  const still = own.filter(
    (item) => convert(item.text, { to: item.script as 'Hans' | 'Hant' }).edits.length === 0,
  ).length;
  return `Edits that invert: ${percent(inverted, runs, 2)}% of ${runs} conversions. Protected terms kept: ${percent(kept, terms, 2)}% of
${terms}. Native text of 20 characters and more, converted to the script it is in, comes back untouched: ${percent(still, own.length, 2)}% of ${own.length}.`;
}

export const conversion = () => [restoring(), toTaiwan(), cases(), promises()].join('\n\n');
