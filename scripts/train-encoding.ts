/**
 * Writes src/data/encoding-model.generated.ts: letter-pair costs per language and character costs per CJK
 * character set, counted in plain text and word-frequency lists.
 *
 *     npx tsx scripts/train-encoding.ts [corpus folder, default ../shared/corpora]
 *
 * A corpus folder holds UTF-8 text named `*-<language>.txt` or `<language>.txt`, and `words/<language>.tsv`
 * with a word and log10(frequency) × 100 on each line. Only quantised costs are kept, no text.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as OpenCC from 'opencc-js';
import { tableFor } from '../src/encoding/registry.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url));
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Nats per quantisation step: 63 steps reach 11.3 for letter pairs, 14.5 for CJK characters. */
const PAIR_STEP = 0.18;
const CELL_STEP = 0.23;

const LANGUAGES =
  'en fr de es pt it nl da nb sv fi is ca pl cs hu sk sl sh ro tr lt lv et vi ru uk be bg mk sr el he ar fa ur th'.split(
    ' ',
  );

/** Text files of a language, by the names that people give them. */
function textFiles(language: string): string[] {
  const names: Record<string, string[]> = { sh: ['hr'], pt: ['pt', 'pt-br', 'pt_br'], nb: ['nb', 'no'] };
  const wanted = names[language] ?? [language];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((file) =>
      wanted.includes(
        file
          .replace(/\.txt$/, '')
          .replace(/^(ui|help)-/, '')
          .toLowerCase(),
      ),
    )
    .map((file) => join(folder, file));
}

/** Token to weight; text and word lists count half each where there are both. */
function tokens(
  language: string,
  pattern: RegExp,
  normalise: (text: string) => string[],
): Map<string, number> {
  const all = new Map<string, number>();
  const mix = (source: Map<string, number>, share: number) => {
    let total = 0;
    for (const weight of source.values()) total += weight;
    for (const [token, weight] of source) all.set(token, (all.get(token) ?? 0) + (share * weight) / total);
  };
  const fromText = new Map<string, number>();
  for (const file of textFiles(language)) {
    for (const variant of normalise(readFileSync(file, 'utf8').slice(0, 8_000_000)))
      for (const [token] of variant.matchAll(pattern)) fromText.set(token, (fromText.get(token) ?? 0) + 1);
  }
  const list = join(folder, `words/${language}.tsv`);
  const fromList = new Map<string, number>();
  if (existsSync(list)) {
    for (const line of readFileSync(list, 'utf8').split('\n')) {
      const [word, frequency] = line.split('\t');
      if (!word || !frequency) continue;
      for (const variant of normalise(word))
        for (const [token] of variant.matchAll(pattern))
          fromList.set(token, (fromList.get(token) ?? 0) + 10 ** (Number(frequency) / 100));
    }
  }
  if (fromText.size > 0) mix(fromText, fromList.size > 0 ? 0.5 : 1);
  if (fromList.size > 0) mix(fromList, fromText.size > 0 ? 0.5 : 1);
  return all;
}

/** The forms in which legacy pages write a language's letters. */
function legacyForms(language: string): (text: string) => string[] {
  if (language === 'ro') {
    // windows-1250 and ISO-8859-2 have only the cedillas, ISO-8859-16 the commas.
    return (text) => [text.toLowerCase(), text.toLowerCase().replace(/ș/g, 'ş').replace(/ț/g, 'ţ')];
  }
  if (language === 'vi') {
    // windows-1258 writes most tones as combining marks behind the vowel.
    const split = (text: string) =>
      text
        .normalize('NFD')
        .replace(/([ae])\u0323\u0302/g, '$1\u0302\u0323')
        .replace(/[aeouAEOU][\u0302\u0306\u031b]/g, (pair) => pair.normalize('NFC'));
    const partly = (text: string) =>
      split(text).replace(/[aeu][\u0300\u0301]|[oi]\u0301/g, (pair) => pair.normalize('NFC'));
    return (text) => [split(text.toLowerCase()), partly(text.toLowerCase())];
  }
  return (text) => [text.toLowerCase().normalize('NFC')];
}

function quantise(nats: number, step: number): string {
  return DIGITS[Math.max(0, Math.min(63, Math.round(nats / step)))]!;
}

function trainPairs(language: string): { alphabet: string; costs: string } {
  const words = tokens(language, /[\p{L}\p{M}]+/gu, legacyForms(language));
  const letters = new Map<string, number>();
  let total = 0;
  for (const [word, weight] of words)
    for (const letter of word) {
      letters.set(letter, (letters.get(letter) ?? 0) + weight);
      total += weight;
    }
  const latin = !'ru uk be bg mk sr el he ar fa ur th'.split(' ').includes(language);
  const alphabet = [...letters]
    .filter(([letter, weight]) => letter.length === 1 && weight / total > 3e-5)
    .filter(([letter]) => latin || !/[a-z]/.test(letter))
    .map(([letter]) => letter)
    .sort();
  if (latin)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!alphabet.includes(letter)) alphabet.push(letter);
  alphabet.sort();
  // Class 0 is everything that is no letter of the language.
  const classes = new Map(alphabet.map((letter, i) => [letter, i + 1]));
  const size = alphabet.length + 1;
  const counts = new Float64Array(size * size);
  for (const [word, weight] of words) {
    let previous = 0;
    for (const letter of [...word, ' ']) {
      const next = classes.get(letter) ?? 0;
      if (previous !== 0 || next !== 0) counts[previous * size + next]! += weight;
      previous = next;
    }
  }
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let sum = 0;
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const count = counts[a * size + b]!;
      rows[a]! += count;
      columns[b]! += count;
      sum += count;
    }
  const wellRead = existsSync(join(folder, `words/${language}.tsv`));
  let costs = '';
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      // Interpolated with the single letter, and with all letters alike, so that nothing is impossible. An
      // excerpt may start inside a word, and Thai does not divide words at all.
      const single = a === 0 ? (language === 'th' ? 0.5 : 0.1) : wellRead ? 0.029 : 0.08;
      const pair = rows[a]! > 0 ? counts[a * size + b]! / rows[a]! : 0;
      const probability = (0.999 - single) * pair + single * (columns[b]! / sum) + 0.001 / size;
      costs += quantise(-Math.log(probability), PAIR_STEP);
    }
  return { alphabet: alphabet.join(''), costs };
}

// ------------------------------------------------------------------------------------------------- CJK

const CJK = /[^\u0000-\u00ff]/gu;

/** Character probabilities. */
function characters(language: string, files: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (source: Map<string, number>, share: number) => {
    let total = 0;
    for (const weight of source.values()) total += weight;
    if (total > 0)
      for (const [key, weight] of source)
        weights.set(key, (weights.get(key) ?? 0) + (share * weight) / total);
  };
  const fromText = new Map<string, number>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').slice(0, 6_000_000);
    for (const [character] of text.matchAll(CJK)) fromText.set(character, (fromText.get(character) ?? 0) + 1);
  }
  const fromList = new Map<string, number>();
  const list = join(folder, `words/${language}.tsv`);
  if (existsSync(list))
    for (const line of readFileSync(list, 'utf8').split('\n')) {
      const [word, frequency] = line.split('\t');
      if (word && frequency)
        for (const [character] of word.matchAll(CJK))
          fromList.set(character, (fromList.get(character) ?? 0) + 10 ** (Number(frequency) / 100));
    }
  add(fromText, fromList.size > 0 ? 0.6 : 1);
  add(fromList, 0.4);
  return weights;
}

function mixed(parts: readonly (readonly [Map<string, number>, number])[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const [weights, share] of parts)
    for (const [key, weight] of weights) out.set(key, (out.get(key) ?? 0) + share * weight);
  return out;
}

/** Costs of all pairs of an encoding, lead by lead; runs of the highest cost are written as `!` and a length. */
function trainCells(
  encoding: string,
  weights: Map<string, number>,
  leads: readonly [number, number],
): string {
  const table = tableFor(encoding)!;
  if (table.kind !== 'double') throw new Error(encoding);
  let symbols = '';
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const unit = table.toUnicode[(lead << 8) | trail]!;
      const weight = (unit === 0 ? undefined : weights.get(String.fromCharCode(unit))) ?? 0;
      symbols += quantise(-Math.log(weight + 4e-7), CELL_STEP);
    }
  return symbols.replace(/\/{4,}/g, (run) => {
    let out = '';
    for (let left = run.length; left > 0; left -= 4095) {
      const length = Math.min(left, 4095);
      out += `!${DIGITS[length >> 6]}${DIGITS[length & 63]}`;
    }
    return out;
  });
}

const hans = characters('zh', ['zh-hans.txt', 'ui-zh_CN.txt']);
const toHant = OpenCC.Converter({ from: 'cn', to: 'tw' });
const hansAsHant = new Map<string, number>();
for (const [character, weight] of hans) {
  const converted = toHant(character);
  hansAsHant.set(converted, (hansAsHant.get(converted) ?? 0) + weight);
}
const hant = mixed([
  [characters('zh-hant', ['zh-hant.txt', 'help-zh-tw.txt', 'ui-zh_TW.txt']), 0.7],
  [hansAsHant, 0.3],
]);
const japanese = characters('ja', ['ja.txt', 'help-ja.txt', 'ui-ja.txt']);
const korean = characters('ko', ['ko.txt', 'help-ko.txt', 'ui-ko.txt']);

const cells = {
  // Traditional text in GBK is not rare on pages that were converted.
  gbk: trainCells(
    'gbk',
    mixed([
      [hans, 0.95],
      [hant, 0.05],
    ]),
    [0x81, 0xfe],
  ),
  big5: trainCells('big5', hant, [0xa1, 0xf9]),
  'euc-jp': trainCells('euc-jp', japanese, [0xa1, 0xfe]),
  'euc-kr': trainCells('euc-kr', korean, [0x81, 0xfd]),
};

const out = new URL('../src/data/encoding-model.generated.ts', import.meta.url);
const pairs = LANGUAGES.map((language) => [language, trainPairs(language)] as const);
writeFileSync(
  out,
  [
    '// Generated; do not edit. Regenerate: npx tsx scripts/train-encoding.ts',
    '// Source: costs counted in wordfreq (CC BY-SA), FewCLUE, DRCD and UD (CC BY-SA), LibreOffice help (MPL-2.0)',
    '// and Debian translations (GPL/LGPL). Counts and figures only, no text.',
    '/** Nats per step of a digit in the tables; a digit is its place in the base64 alphabet. */',
    `export const PAIR_STEP = ${PAIR_STEP};`,
    `export const CELL_STEP = ${CELL_STEP};`,
    '/** Language: its letters (classes 1, 2, ...; 0 is all else), and costs of `class → class`, row by row. */',
    'export const PAIRS: Readonly<Record<string, { readonly alphabet: string; readonly costs: string }>> = {',
    ...pairs.map(
      ([language, { alphabet, costs }]) =>
        `  ${language}: { alphabet: ${JSON.stringify(alphabet)}, costs: '${costs}' },`,
    ),
    '};',
    '/** Encoding: costs of its pairs from the first lead on, trails 40..FE; `!` and two digits: a run of the highest. */',
    'export const CELLS: Readonly<Record<string, string>> = {',
    ...Object.entries(cells).map(([encoding, costs]) => `  '${encoding}': '${costs}',`),
    '};',
    '',
  ].join('\n'),
);
for (const [language, { alphabet }] of pairs) console.log(language, alphabet.length, alphabet);
for (const [encoding, costs] of Object.entries(cells)) console.log(encoding, costs.length);
