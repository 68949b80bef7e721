/**
 * Generates src/data/region-words.generated.ts: by which words the mainland, Taiwan and Hong Kong tell each other apart.
 *
 *     npx tsx scripts/script/generate-regions.ts REPOSITORIES TONGWEN
 *
 * REPOSITORIES: public repositories checked out as scripts/script/region-corpora.ts names them; TONGWEN: npm package
 * tongwen-dict 1.0.2, unpacked. Takes about two minutes.
 *
 * Logistic regression over words, whose weights start at, and are held to, what large word lists and all the sources
 * together say: a few thousand passages know their own topics too well. Part of the mainland's and of Taiwan's passages
 * are converted first, so that words which converters exchange do not count for where an author is.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LongestMatch } from '../../src/script/longest-match.ts';
import { simplify } from '../../src/script/simplify.ts';
import { fitWeights } from './fit-regions.ts';
import { opencc, tongwen } from './profiles.ts';
import { type Passage, REGIONS, regionPassages, regionWordLists, type WordList } from './region-corpora.ts';

const [repositories, tongwenFolder] = process.argv.slice(2);
if (tongwenFolder === undefined) throw new Error('pass the folder of repositories and that of tongwen-dict');

const WORDS = 9_000;
/** A word of the lists is a candidate from so many occurrences on: Hong Kong's is twenty times as large. */
const SEEN = { HK: 150, TW: 5, CN: 0 };
/** A character by itself is a candidate when so many passages have it. */
const COMMON = 60;
/** Weights, in nats, that say less are not worth their bytes. */
const LEAST = 0.06;
const QUANTUM = 1 / 64;
const CLIP = 2.5;
/** A word list counts as much as so many sources of text. */
const LIST_TRUST = 3;
const PRIOR_TOKENS = 3e5;

const isHan = (word: string) => /^\p{Script=Han}+$/u.test(word);
let state = 1;
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};

const tables = tongwen(tongwenFolder);
const passages: Passage[] = regionPassages(repositories!).map((passage) => {
  const draw = random();
  const { region, text } = passage;
  let written = text;
  if (region === 'CN' && draw < 0.2) written = opencc(text, 's2twp');
  else if (region === 'CN' && draw < 0.3) written = tables.convert(text);
  else if (region === 'TW' && draw < 0.2) written = opencc(text, 'tw2sp');
  return { ...passage, text: simplify(written) };
});
const lists: WordList[] = regionWordLists(repositories!).map(({ region, counts }) => {
  const simplified = new Map<string, number>();
  for (const [word, count] of counts)
    simplified.set(simplify(word), (simplified.get(simplify(word)) ?? 0) + count);
  return { region, counts: simplified };
});

// --- how often each source has each word
const words = new Set(
  lists.flatMap(({ region, counts }) =>
    [...counts].filter(([, n]) => n >= SEEN[region]).map(([word]) => word),
  ),
);
interface Source {
  readonly region: Passage['region'];
  readonly trust: number;
  readonly counts: Map<string, number>;
  total: number;
}
const sources = new Map<string, Source>();
const segmenter = new LongestMatch([[...words].map((word) => `${word} 1`).join('|')]);
for (const { region, source, text } of passages) {
  // The two translations of one program's help: no match for how Hong Kong writes about anything.
  if (source === 'software') continue;
  const key = region === 'HK' ? region : `${region} ${source}`;
  const entry = sources.get(key) ?? { region, trust: 1, counts: new Map<string, number>(), total: 0 };
  sources.set(key, entry);
  for (const word of split(segmenter, text)) {
    entry.counts.set(word, (entry.counts.get(word) ?? 0) + 1);
    entry.total++;
  }
}
for (const { region, counts } of lists) {
  const total = [...counts].reduce((sum, [word, n]) => sum + (words.has(word) ? n : 0), 0);
  sources.set(`${region} list`, { region, trust: LIST_TRUST, counts: new Map(counts), total });
}

function* split(entries: LongestMatch, text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const length = entries.matchAt(text, at, text.length);
    if (length > 0) yield text.slice(at, at + length);
    at += Math.max(1, length);
  }
}

// --- what they say together: the mean of the sources' log-rates against the common rate
interface Candidate {
  readonly word: string;
  /** Nats for each of {@link REGIONS}. */
  readonly prior: readonly number[];
  readonly worth: number;
}
const mean = (pairs: readonly (readonly [value: number, weight: number])[]) =>
  pairs.reduce((sum, [value, weight]) => sum + value * weight, 0) /
  pairs.reduce((sum, [, weight]) => sum + weight, 0);
const inRegion = REGIONS.map((region) => [...sources.values()].filter((source) => source.region === region));

function candidate(word: string): Candidate {
  const rates = inRegion.map((own) =>
    mean(own.map(({ counts, total, trust }) => [(counts.get(word) ?? 0) / total, trust])),
  );
  const common = rates.reduce((a, b) => a + b, 0) / 3 + 1e-8;
  const logs = inRegion.map((own) =>
    mean(
      own.map(({ counts, total, trust }) => {
        // A list was made by cutting text into words it knew: of others it says next to nothing.
        const unknown = trust > 1 && !counts.has(word);
        const tokens = unknown ? total / 4 : PRIOR_TOKENS;
        return [Math.log(((counts.get(word) ?? 0) / common + tokens) / (total + tokens)), trust];
      }),
    ),
  );
  const centre = logs.reduce((a, b) => a + b, 0) / 3;
  const prior = logs.map((log) => Math.max(-CLIP, Math.min(CLIP, log - centre)));
  const spread = Math.max(...prior) - Math.min(...prior);
  return { word, prior, worth: spread < 0.5 ? 0 : Math.sqrt(Math.max(...rates)) * spread };
}
const candidates = [...words]
  .map(candidate)
  .sort((a, b) => b.worth - a.worth)
  .slice(0, WORDS);
const characters = new Map<string, number>();
for (const { text } of passages)
  for (const ch of new Set(text)) characters.set(ch, (characters.get(ch) ?? 0) + 1);
for (const [ch, n] of characters) {
  if (isHan(ch) && n >= COMMON) candidates.push({ word: ch, prior: [0, 0, 0], worth: 0 });
}

// --- fit, quantise, write
const entries = new LongestMatch([candidates.map(({ word }, i) => `${word} ${i}`).join('|')]);
const indices = (text: string) => Array.from(split(entries, text), (word) => Number(entries.get(word)));
const weights = fitWeights(
  passages.map(({ region, source, text }) => ({
    region: REGIONS.indexOf(region),
    source,
    words: indices(text),
  })),
  candidates.map(({ prior }) => prior),
  random,
);
const kept = candidates
  .map(({ word }, i) => ({
    word,
    nats: [weights[i]![1]! - weights[i]![0]!, weights[i]![2]! - weights[i]![0]!],
  }))
  .filter(
    ({ nats: [taiwan, hongKong] }) =>
      Math.max(Math.abs(taiwan!), Math.abs(hongKong!), Math.abs(taiwan! - hongKong!)) >= LEAST,
  )
  .sort((a, b) => (a.word < b.word ? -1 : 1));
const quantise = (nats: number) => Math.max(-127, Math.min(127, Math.round(nats / QUANTUM)));
const bytes = Buffer.from([0, 1].flatMap((column) => kept.map(({ nats }) => quantise(nats[column]!) + 128)));
const groups = new Map<string, string[]>();
for (const { word } of kept) groups.set(word[0]!, [...(groups.get(word[0]!) ?? []), word.slice(1)]);
const out = `// Generated by scripts/script/generate-regions.ts; do not edit.
// Sources, counts only: FewCLUE, DRCD (CC BY-SA), THUCNews, SIGHAN 2005 (PKU, AS), LibreOffice help (MPL-2.0), laws of
// Taiwan (public domain), Apple Daily word frequencies (CC BY 4.0), McBopomofo (MIT), and news and diaries in the
// repositories that scripts/script/region-corpora.ts names.

/** Words in Simplified characters: those with one first character after it, separated by commas, groups by bars. */
export const REGION_WORDS =
  '${[...groups].map(([first, rest]) => `${first}${rest.join(',')}`).join('|')}';

/** Base64, two columns of one byte a word: what speaks for Taiwan, and for Hong Kong, against the mainland: 128 and steps of 1/64 nat. */
export const REGION_WEIGHTS =
  '${bytes.toString('base64')}';
`;
writeFileSync(fileURLToPath(new URL('../../src/data/region-words.generated.ts', import.meta.url)), out);
console.log(`${kept.length} words of ${candidates.length}, ${Buffer.byteLength(out)} bytes`);
