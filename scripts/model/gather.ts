import OpenCC from 'opencc-js';
import { Counts } from './count.ts';
import { CONVERTED, CONVERTED_WORDS, MAX_WEIGHT, shareOf } from './mixture.ts';
import type { Source } from './sources.ts';

/** Scripts that do not put spaces between words. */
const UNSPACED = new Set(['zh', 'ja', 'th']);

/** A line is taken to begin every so many characters, whatever the corpus does. */
const LINE_LENGTH = 60;

/** Typographic runs that sentence corpora lack: blank lines, indents, rules. Learned this many times. */
const RUNS = [
  '\n\n\n\n',
  '    ',
  '\t\t\t',
  '　　',
  '......',
  '……',
  '------',
  '======',
  '******',
  '______',
  '————',
];
const RUN_COUNT = 3000;

/** Counts all sources, each with the weight that {@link shareOf} gives its language. */
export function gather(sources: readonly Source[]): Counts {
  const counts = new Counts();
  const characters = new Map<string, number>();
  for (const source of sources) {
    if (source.kind !== 'text') continue;
    characters.set(source.language, (characters.get(source.language) ?? 0) + length(source.train));
  }
  for (const source of sources) {
    const share = shareOf(source.language);
    if (source.kind === 'words') {
      addWords(counts, source.words, share.words, !UNSPACED.has(source.language));
      if (source.language === 'zh') {
        const convert = OpenCC.Converter({ from: 'cn', to: CONVERTED_WORDS.to });
        const words = source.words.map(([word, p]) => [convert(word), p] as const);
        addWords(counts, words, CONVERTED_WORDS.share, false);
      }
      continue;
    }
    // Two files of one language share its weight by their size.
    const portion = length(source.train) / characters.get(source.language)!;
    addText(counts, source.train, share.text * portion);
    if (source.name !== 'zh-hans') continue;
    for (const { to, share, every, from } of CONVERTED) {
      const convert = OpenCC.Converter({ from: 'cn', to });
      addText(counts, source.train.filter((_, i) => i % every === from).map(convert), share);
    }
  }
  for (const run of RUNS) counts.addLine(run, RUN_COUNT, RUN_COUNT);
  return counts;
}

const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function addText(counts: Counts, lines: readonly string[], millions: number): void {
  const natural = length(lines);
  const wanted = Math.min(millions * 1e6, natural * MAX_WEIGHT);
  const weight = wanted / natural;
  const lineWeight = wanted / LINE_LENGTH / lines.length;
  for (const line of lines) counts.addLine(line, weight, lineWeight);
}

function addWords(
  counts: Counts,
  words: readonly (readonly [string, number])[],
  millions: number,
  spaced: boolean,
): void {
  let characters = 0;
  for (const [word, p] of words) characters += p * (word.length + (spaced ? 1 : 0));
  const tokens = (millions * 1e6) / characters;
  for (const [word, p] of words) counts.addWord(word, p * tokens, spaced);
}
