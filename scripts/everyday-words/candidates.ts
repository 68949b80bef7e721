import { LONGEST_WORD, SHORTEST_WORD } from '../../src/model/everyday-words.ts';
import { simplifying } from '../../src/unicode/simplified.ts';
import { sharedText } from '../shared-data.ts';
import type { Language, Text } from './texts.ts';

/** Strings that are counted less often in a text are passed over: Chinese corpora are larger. */
const fewest: Readonly<Record<Language, number>> = { zh: 5, ja: 3, ko: 3 };
/** Kana and their marks, ideographs, Hangul. */
const other = /[^\u3005\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/;

/** Words of the word lists, and whatever else recurs in the texts, with their nats; Traditional as Simplified. */
export function candidates(texts: readonly Text[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, nats: number): void => {
    const known = found.get(word);
    if (known === undefined || nats < known) found.set(word, nats);
  };
  for (const language of ['zh', 'ja', 'ko'] as const) {
    for (const [word, nats] of wordList(language)) add(word, nats);
    const lines = texts.filter((text) => text.language === language).flatMap((text) => text.lines);
    const total = lines.reduce((sum, line) => sum + line.length, 0);
    for (const [word, count] of recurring(lines, fewest[language])) add(word, Math.log(total / count));
  }
  return found;
}

/** The words of a word list, the most frequent first. */
export const listed = (language: string): string[] => [...new Set(wordList(language).map(([word]) => word))];

function wordList(language: string): [word: string, nats: number][] {
  return sharedText(`corpora/words/${language}.tsv`)
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([word = '']) => word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD && !other.test(word))
    .map(([word, frequency]) => [simplified(word!), (-Number(frequency) / 100) * Math.LN10]);
}

export function simplified(text: string): string {
  const table = simplifying();
  return Array.from({ length: text.length }, (_, i) => String.fromCharCode(table[text.charCodeAt(i)]!)).join(
    '',
  );
}

function recurring(lines: readonly string[], fewest: number): Map<string, number> {
  const stretches = lines.flatMap((line) => simplified(line).split(other));
  const found = new Map<string, number>();
  for (let size = SHORTEST_WORD; size <= LONGEST_WORD; size++) {
    const counts = new Map<string, number>();
    for (const stretch of stretches) {
      for (let i = 0; i + size <= stretch.length; i++) {
        const word = stretch.slice(i, i + size);
        // What is frequent has frequent parts.
        if (size > SHORTEST_WORD && !(found.has(word.slice(1)) && found.has(word.slice(0, -1)))) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    for (const [word, count] of counts) if (count >= fewest) found.set(word, count);
  }
  return found;
}
