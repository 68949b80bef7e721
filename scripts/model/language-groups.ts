import type { LanguageGroupData } from '../../src/model/languages.ts';
import { rowOf } from '../../src/model/languages.ts';
import { pack } from '../../src/model/pack.ts';
import { symbolOf } from './count.ts';
import { shareOf } from './mixture.ts';
import type { Source } from './sources.ts';

/** Languages that share a script, and a test for the script's letters. Corpora of one language may have several names. */
const GROUPS: readonly {
  letter: RegExp;
  core: number;
  languages: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    letter: /(?=\p{L})[a-zµ-ɏḀ-ỹ]/u,
    core: 26,
    languages: {
      ...themselves('en de fr es it nl ca da sv nb fi is pl cs sk hu ro sl lt lv et tr vi id fil'),
      pt: ['pt', 'pt-br'],
      hr: ['hr', 'sh'],
    },
  },
  { letter: /(?=\p{L})[а-ӿ]/u, core: 32, languages: themselves('ru uk be bg mk sr') },
  { letter: /(?=[\p{L}\p{M}])[ء-ۓ]/u, core: 34, languages: themselves('ar fa ur') },
];

function themselves(languages: string): Record<string, string[]> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, [language]]));
}

/** Below it a letter is no letter of the language, but of a name or a quotation. */
const LEAST_GAIN = -5;
const MOST_GAIN = 7;
/** Pseudo-counts: of the language's letters in a row of bigrams, and of all languages' letters among the language's. */
const ROW_PRIOR = 20;
const LETTER_PRIOR = 200;
/** A letter that makes up less than this of every language is left out. */
const RARE = 2e-5;

export function learnGroups(sources: readonly Source[]): LanguageGroupData[] {
  return GROUPS.map(({ letter, core, languages }) => {
    const names = Object.keys(languages).sort();
    const counted = names.map((name) => countLetters(sources, languages[name]!, letter));
    const letters = chooseLetters(counted, core);
    const rows = counted.map((counts) => rowsOf(counts, letters, core));
    const weights = names.map((name) => languages[name]!.reduce((sum, l) => sum + shareOf(l).words, 0.3));
    return { languages: names, letters: letters.join(''), core, gains: pack(gainsOf(rows, weights, core)) };
  });
}

/** Counts of pairs of letters, `' '` being no letter. */
function countLetters(
  sources: readonly Source[],
  languages: readonly string[],
  letter: RegExp,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    let before = ' ';
    for (const character of `${text} `) {
      const symbol = String.fromCharCode(symbolOf(character.codePointAt(0)!));
      const now = letter.test(symbol) ? symbol : ' ';
      if (now !== ' ' || before !== ' ') counts.set(before + now, (counts.get(before + now) ?? 0) + weight);
      before = now;
    }
  };
  for (const source of sources) {
    if (!languages.includes(source.language)) continue;
    // Help texts are half untranslated English.
    if (source.kind === 'words') for (const [word, p] of source.words) add(word, p * 3e5);
    else if (!source.name.startsWith('help-')) for (const line of source.train) add(line, 1);
  }
  return counts;
}

/** The `core` letters that are commonest over the languages, then the others that any language uses. */
function chooseLetters(counted: readonly Map<string, number>[], core: number): string[] {
  const shares = new Map<string, number>();
  for (const counts of counted) {
    let total = 0;
    for (const n of counts.values()) total += n;
    for (const [pair, n] of counts) shares.set(pair[1]!, (shares.get(pair[1]!) ?? 0) + n / total);
  }
  shares.delete(' ');
  const ordered = [...shares]
    .filter(([, share]) => share > RARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const letters = ordered.map(([letter]) => letter);
  // ASCII has no say in which code page was used, but tells the language best.
  const isCore = core === 26 ? (l: string) => l < '\x7f' : (l: string) => letters.indexOf(l) < core;
  return [...letters.filter(isCore), ...letters.filter((l) => !isCore(l))].slice(0, 250);
}

/** Smoothed probability of each row of the table: of a letter after a letter, or of a letter at all. */
function rowsOf(counts: Map<string, number>, letters: readonly string[], core: number): Float64Array {
  const side = core + 1;
  const place = new Map(letters.map((letter, i) => [letter, i + 1]));
  const singles = new Float64Array(letters.length + 1);
  let total = 0;
  for (const [pair, n] of counts) {
    singles[place.get(pair[1]!) ?? 0]! += n;
    total += n;
  }
  const single = (i: number): number =>
    (singles[i]! + LETTER_PRIOR / letters.length) / (total + LETTER_PRIOR);
  const rows = new Float64Array(side * side + letters.length - core);
  const befores = new Float64Array(side);
  for (const [pair, n] of counts) {
    const before = place.get(pair[0]!) ?? 0;
    const row = rowOf(before, place.get(pair[1]!) ?? 0, side);
    if (before < side) befores[before]! += n;
    if (row >= 0 && row < side * side) rows[row]! += n;
  }
  for (let row = 0; row < side * side; row++) {
    const before = Math.floor(row / side);
    rows[row] = (rows[row]! + ROW_PRIOR * single(row % side)) / (befores[before]! + ROW_PRIOR);
  }
  for (let i = side; i <= letters.length; i++) rows[side * side + i - side] = single(i);
  return rows;
}

/** Sixteenths of a nat, language by language within a row, against the mixture of all languages. */
function gainsOf(rows: readonly Float64Array[], weights: readonly number[], core: number): Uint8Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const gains = new Int8Array(rows[0]!.length * rows.length);
  for (let row = 0; row < rows[0]!.length; row++) {
    const mixture = rows.reduce((sum, p, k) => sum + (p[row]! * weights[k]!) / total, 0);
    rows.forEach((p, k) => {
      const gain = Math.min(MOST_GAIN, Math.max(LEAST_GAIN, Math.log(p[row]! / mixture)));
      gains[row * rows.length + k] = Math.round(gain * 16);
    });
  }
  // Row 0: no letter after no letter.
  gains.fill(0, 0, core > 0 ? rows.length : 0);
  return new Uint8Array(gains.buffer);
}
