import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedText } from '../shared-data.ts';
import { variants } from './profiles.ts';

/**
 * What the words of the regions are counted in: ../shared, and public repositories checked out into one folder as
 * `owner+name` each. Nothing of CityU, PUD, MSR, UD-HK or UD-Cantonese, which bench/script measures on.
 */
export const REGIONS = ['CN', 'TW', 'HK'] as const;
export type FittedRegion = (typeof REGIONS)[number];

/** One stretch of about 200 characters. */
export interface Passage {
  readonly region: FittedRegion;
  /** Passages of one source share their topics and their house style. */
  readonly source: string;
  readonly text: string;
}

/** How often each word occurs in a collection too large to have here. */
export interface WordList {
  readonly region: FittedRegion;
  readonly counts: ReadonlyMap<string, number>;
}

const LENGTH = 200;
const HAN_SHARE = 0.6;
/** Writers of Citizen News are dealt into groups, so that what only some of them write about shows as such. */
const WRITER_GROUPS = 10;
const MOST_PER_WRITER_GROUP = 1000;

export function regionPassages(folder: string): Passage[] {
  const passages: Passage[] = [];
  const add = (region: FittedRegion, source: string, texts: readonly string[], most: number) => {
    const pieces = texts.flatMap(cut);
    const stride = Math.max(1, pieces.length / most);
    for (let i = 0; i < pieces.length; i += stride) {
      passages.push({ region, source, text: pieces[Math.floor(i)]! });
    }
  };
  const own = (source: string, conversionOf: string) =>
    variants
      .filter((item) => item.len >= 50 && (item.src === source || item.src === conversionOf))
      .map((item) => (item.src === source ? item.text : item.orig!));

  add('CN', 'FewCLUE', [sharedText('corpora/zh-hans.txt')], 5000);
  add('CN', "People's Daily", sentences(folder, "OYE93+Chinese-NLP-Corpus/NER/People's Daily"), 2000);
  add('CN', 'PKU', own('SIGHAN2005 PKU', ''), 500);
  add('CN', 'encyclopaedia', [lines('data/clean/zh-hans-wiki.jsonl')], 1200);
  add('CN', 'news titles', [lines('data/clean/zh-news-titles.jsonl')], 800);
  add('CN', 'software', [sharedText('corpora/help-zh-cn.txt')], 600);

  add('TW', 'AS', own('SIGHAN2005 AS', 'as'), 1000);
  add('TW', 'DRCD', [sharedText('corpora/zh-hant.txt')], 2200);
  add('TW', 'software', [sharedText('corpora/help-zh-tw.txt')], 600);
  add(
    'TW',
    'China Times',
    files(folder, 'IsaacLee0904+Chinatimes-Ukraine-Russia-NLP', /week\d\.csv$/u),
    4000,
  );
  add('TW', 'PTS, CNA', files(folder, 'Ben940824+Ideology_TWnews', /(?:cleaned|中央社\S*)\.json$/u), 900);
  add('TW', 'law', files(folder, 'curist+taiwan-laws', /\.md$/u, 4000), 1500);
  add('TW', 'diary', files(folder, 'yulinch+hugo-site/content', /\.md$/u), 1000);

  const articles = files(folder, 'hkarchivist+hkcnews-article-archive', /\.md$/u, 3000);
  const groups = Array.from({ length: WRITER_GROUPS }, (): string[] => []);
  for (const article of articles) {
    const writer = /^author: "(.*)"$/mu.exec(article)?.[1] ?? '';
    if (/台灣|轉載/u.test(writer)) continue;
    groups[hash(writer) % WRITER_GROUPS]!.push(article);
  }
  groups.forEach((texts, i) => {
    add('HK', `Citizen News ${i}`, texts, MOST_PER_WRITER_GROUP);
  });
  return passages;
}

export function regionWordLists(folder: string): WordList[] {
  const read = (path: string, gap: string) =>
    new Map(
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .map((line) => line.split(gap))
        .map(([word, count]) => [word!, Number(count)] as const)
        .filter(([word, count]) => /^\p{Script=Han}{2,5}$/u.test(word) && count > 0),
    );
  return [
    { region: 'HK', counts: read('chaaklau+appledaily-frequency/release/word-freq.tsv', '\t') },
    { region: 'TW', counts: read('openvanilla+McBopomofo/Source/Data/phrase.occ', ' ') },
  ];
}

function files(folder: string, path: string, wanted: RegExp, most = Number.POSITIVE_INFINITY): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, path, name), 'utf8').slice(0, most));
}

/** Text of a corpus that has one character per line and an empty line between sentences. */
function sentences(folder: string, path: string): string[] {
  return files(folder, path, /example\.(?:test|dev)$/u).map((text) =>
    text.replace(/^(\S).*\n/gmu, '$1').replace(/\n/gu, ''),
  );
}

function lines(path: string): string {
  return sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');
}

/** Pieces of {@link LENGTH} characters of prose; what is left of markup after this has no Han characters. */
function cut(text: string): string[] {
  const plain = text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/<figcaption>.*?<\/figcaption>|<[^>\n]*>/gu, '')
    .replace(/[!-~]{12,}/gu, '')
    .replace(/\s+/gu, ' ');
  if (plain.length < LENGTH && plain.length >= 50 && text.length < LENGTH + 50) return [plain];
  const pieces: string[] = [];
  for (let at = 0; at + LENGTH <= plain.length; at += LENGTH) pieces.push(plain.slice(at, at + LENGTH));
  return pieces.filter((piece) => (piece.match(/\p{Script=Han}/gu)?.length ?? 0) > HAN_SHARE * LENGTH);
}

function hash(text: string): number {
  let state = 0;
  for (let i = 0; i < text.length; i++) state = (Math.imul(state, 31) + text.charCodeAt(i)) >>> 0;
  return state;
}
