import OpenCC from 'opencc-js';
import { agglutinate, GRAMMARS } from './agglutinate.ts';
import { Counts } from './count.ts';
import { CONVERTED, CONVERTED_WORDS, MAX_WEIGHT, shareOf } from './mixture.ts';
import { ORDINARY, ORDINARY_COUNT } from './ordinary.ts';
import { isSpaced, settingOf } from './punctuation.ts';
import type { Source } from './sources.ts';
import { variantOf, withCedilla } from './variants.ts';

/** A line is taken to begin every so many characters, whatever the corpus does. */
const LINE_LENGTH = 60;

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
      const grammar = GRAMMARS[source.language];
      if (grammar === undefined) addWords(counts, source.words, share.words, source.language);
      else {
        addWords(counts, source.words, share.words / 2, source.language);
        for (const line of agglutinate(source.words, (share.words / 2) * 1e6, grammar))
          counts.addLine(line, 1, 1);
      }
      if (source.language === 'ro') {
        const words = source.words.map(([word, p]) => [withCedilla(word), p] as const);
        addWords(counts, words, share.words / 2, source.language);
      }
      if (source.language === 'zh') {
        const convert = OpenCC.Converter({ from: 'cn', to: CONVERTED_WORDS.to });
        const words = source.words.map(([word, p]) => [convert(word), p] as const);
        addWords(counts, words, CONVERTED_WORDS.share, source.language);
      }
      continue;
    }
    // Two files of one language share its weight by their size.
    const portion = length(source.train) / characters.get(source.language)!;
    const lines = source.train.map((line) => variantOf(line, source.language));
    addText(counts, lines, share.text * portion);
    if (source.name !== 'zh-hans') continue;
    for (const { to, share, every, from } of CONVERTED) {
      const convert = OpenCC.Converter({ from: 'cn', to });
      addText(counts, source.train.filter((_, i) => i % every === from).map(convert), share);
    }
  }
  for (const line of ORDINARY) counts.addLine(line, ORDINARY_COUNT, ORDINARY_COUNT);
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
  language: string,
): void {
  const setting = settingOf(language);
  const space = isSpaced(language) ? 1 : 0;
  let characters = 0;
  for (const [word, p] of words) characters += p * (word.length + space);
  const tokens = (millions * 1e6) / characters;
  counts.addWords(
    words.map(([word, p]) => [word, p * tokens]),
    setting,
  );
}
