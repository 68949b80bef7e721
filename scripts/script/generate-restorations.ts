/**
 * Generates src/data/conversion-words.generated.ts.
 *
 *     npx tsx scripts/script/generate-restorations.ts FOLDER   # FOLDER: npm package tongwen-dict 1.0.2, unpacked
 *
 * Restorations: for converters that exchange words, which mainland words may stand behind a word they wrote, and how
 * common each is in mainland text. 程序 in the output of s2twp was 进程 and never 程序, for that becomes 程式.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LongestMatch } from '../../src/script/longest-match.ts';
import { sharedText } from '../shared-data.ts';
import { opencc, openccDictionary, tongwen } from './profiles.ts';

/** A Chinese word is a little over one and a half characters long. */
const WORDS_PER_CHARACTER = 0.6;
/** How much of a word's rate comes from the list, the rest from the texts. */
const LISTED = 0.7;
/** Compounds with fewer occurrences are left to the text model. */
const SEEN = 3;

const folder = process.argv[2];
if (folder === undefined) throw new Error('pass the folder of the unpacked package tongwen-dict');
const texts = (path: string) =>
  sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');

// --- restorations
/** Not the encyclopaedia: its Simplified pages were written on both sides of the strait. */
const mainland = [
  sharedText('corpora/zh-hans.txt').slice(0, 6_000_000),
  texts('data/clean/zh-news-titles.jsonl'),
];
/** wordfreq's list draws on books, subtitles and news as well: log10 of the share of words, times 100. */
const listed = new Map(
  sharedText('corpora/words/zh.tsv')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 2)
    .map(([word, log]) => [word!, 10 ** (Number(log) / 100) * 1e6 * WORDS_PER_CHARACTER] as const),
);
const isWord = (word: string) => /^\p{Script=Han}{1,6}$/u.test(word);

function restorations(forward: (text: string) => string, words: readonly string[]): string[] {
  return tableOf(forward, words, compounds(forward, tableOf(forward, words)));
}

/** Words in mainland text of which the table would make others: with 密钥 behind 金鑰, 金鑰匙 would be 密钥匙. */
function compounds(forward: (text: string) => string, table: readonly string[]): string[] {
  const entries = new LongestMatch([table.join('|')]);
  const naive = (text: string) => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      const length = Math.max(1, entries.matchAt(text, at, text.length));
      const written = text.slice(at, at + length);
      out += /^\D+/u.exec(entries.get(written) ?? written)![0];
      at += length;
    }
    return opencc(out, 'tw2s');
  };
  const occurrences = (word: string) => mainland[0]!.split(word).length - 1;
  return [...listed.keys()].filter((word) => {
    const written = forward(word);
    if (!isWord(word) || written.length < 2 || entries.get(written) !== undefined) return false;
    const other = naive(written);
    return other !== word && occurrences(word) >= SEEN && occurrences(word) > 2 * occurrences(other);
  });
}

/** @param whole words that are entered although their characters go back by themselves */
function tableOf(
  forward: (text: string) => string,
  words: readonly string[],
  whole: readonly string[] = [],
): string[] {
  const sources = new Map<string, string[]>(); // what the converter writes → what it may have read
  // A single character that stands for a longer word (埠 for 端口) is too often part of another.
  const used = [...new Set(words)].filter(
    (word) => isWord(word) && isWord(forward(word)) && (forward(word).length > 1 || word.length === 1),
  );
  for (const word of used) {
    const written = forward(word);
    if (opencc(written, 'tw2s') !== word) sources.set(written, [...(sources.get(written) ?? []), word]);
  }
  for (const word of whole) if (!sources.has(forward(word))) sources.set(forward(word), [word]);
  for (const [written, list] of sources) {
    const itself = opencc(written, 'tw2s');
    if (forward(itself) === written && !list.includes(itself)) list.push(itself);
  }
  const every = new LongestMatch([
    [...used, ...whole, ...[...sources.values()].flat()].map((word) => `${word} 1`).join('|'),
  ]);
  const rates = new Map<string, number>(); // per million characters, each source alike
  for (const text of mainland) {
    for (let at = 0; at < text.length; ) {
      const length = every.matchAt(text, at, text.length);
      if (length > 0) {
        const word = text.slice(at, at + length);
        rates.set(word, (rates.get(word) ?? 0) + 1e6 / text.length / mainland.length);
      }
      at += Math.max(1, length);
    }
  }
  const rate = (word: string) =>
    (1 - LISTED) * (rates.get(word) ?? 0) + LISTED * (listed.get(word) ?? 0) + 0.02;
  const entries: string[] = [];
  for (const [written, list] of sources) {
    const rated = list.map((word) => [word, rate(word)] as const).sort((a, b) => b[1] - a[1]);
    const top = rated[0]![1];
    if (top < 0.05) continue;
    const kept = rated.filter(([, rate]) => rate > top / 300).slice(0, 3);
    entries.push(
      `${written} ${kept.map(([word, rate]) => word + Math.round(10 * Math.log(top / rate))).join(',')}`,
    );
  }
  return entries;
}

const tables = tongwen(folder);
const twp = (await openccDictionary('TWPhrases')).map(([word]) => opencc(word, 't2s'));
const fromS2twp = restorations((text) => opencc(text, 's2twp'), twp);
const fromTongwen = restorations(tables.convert, tables.words);

const out = `// Generated by scripts/script/generate-restorations.ts; do not edit.
// Sources: FewCLUE (CC BY-SA), THUCNews, wordfreq (CC BY-SA): counts only. Words:
// OpenCC's dictionaries (Apache-2.0), tongwen-dict (MIT).

/** \`written source0,sourceN|...\`: N is how much rarer a source is than the most common, in tenths of a nat. */
export const FROM_S2TWP =
  '${fromS2twp.join('|')}';
export const FROM_TONGWEN =
  '${fromTongwen.join('|')}';
`;
writeFileSync(fileURLToPath(new URL('../../src/data/conversion-words.generated.ts', import.meta.url)), out);
console.log(fromS2twp.length, fromTongwen.length, Buffer.byteLength(out));
