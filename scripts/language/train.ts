/**
 * Trains the language model of src/language and writes src/data/language-model.generated.ts.
 *
 *     npx tsx scripts/language/train.ts LISTS [STEPS]     # LISTS: what collect-words.ts wrote
 *
 * A linear classifier of low rank, as in fastText (Joulin et al. 2016, https://arxiv.org/abs/1607.01759): every
 * hashed n-gram has a vector, a text is the sum of its n-grams' vectors divided by the root of their number, and
 * every language has a vector to compare it with. A training text is one to twenty words drawn from the word list of
 * its language: n-grams do not cross words, so the order of words does not matter. AdaGrad, one pass, fixed seed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUCKET_BITS, bucketRoom, wordBuckets } from '../../src/language/ngrams.ts';

const [lists, steps = '4000000'] = process.argv.slice(2);
if (lists === undefined) throw new Error('pass the folder of word lists');
const STEPS = Number(steps);
const RANK = 16;
const BUCKETS = 1 << BUCKET_BITS;
const RARITY = 0.62; // words are drawn by share to this power: a test has more rare words than running text
const RATE = 0.3;
const LONGEST_WORD = 24;
/** Hebrew is the only language with its script here: no choice to learn. */
const LANGUAGES = readdirSync(lists)
  .map((file) => file.slice(0, -4))
  .filter((tag) => tag !== 'he')
  .sort();
const L = LANGUAGES.length;

let state = 12345;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};

const vocabulary = LANGUAGES.map((tag) => {
  const words: string[] = [];
  const upTo: number[] = [];
  let sum = 0;
  for (const line of readFileSync(join(lists, `${tag}.tsv`), 'utf8')
    .trim()
    .split('\n')) {
    const [word, share] = line.split('\t') as [string, string];
    if (word.length > LONGEST_WORD) continue;
    words.push(word);
    sum += Number(share) ** RARITY;
    upTo.push(sum);
  }
  return { words, upTo: Float64Array.from(upTo), sum };
});

function draw(language: number): string {
  const { words, upTo, sum } = vocabulary[language]!;
  const target = random() * sum;
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return words[low]!;
}

const grams = Float32Array.from({ length: BUCKETS * RANK }, () => (random() - 0.5) * 0.2);
const gramSquares = new Float32Array(BUCKETS).fill(1e-4);
const languages = Float32Array.from({ length: L * RANK }, () => random() - 0.5);
const languageSquares = new Float32Array(L * RANK).fill(1e-4);
const buckets = new Uint16Array(20 * bucketRoom(LONGEST_WORD));
const text = new Float32Array(RANK);
const gradient = new Float32Array(RANK);
const scores = new Float32Array(L);

let loss = 0;
for (let step = 0; step < STEPS; step++) {
  const truth = step % L;
  const r = random();
  const words =
    r < 0.35 ? 1 : r < 0.6 ? 2 : r < 0.8 ? 3 + Math.floor(random() * 4) : 7 + Math.floor(random() * 12);
  let count = 0;
  for (let i = 0; i < words; i++) {
    const word = draw(truth);
    count = wordBuckets(
      Uint16Array.from(word, (_, i) => word.charCodeAt(i)),
      word.length,
      buckets,
      count,
    );
  }
  const scale = 1 / Math.sqrt(count);
  text.fill(0);
  for (let i = 0; i < count; i++) {
    const row = buckets[i]! * RANK;
    for (let d = 0; d < RANK; d++) text[d]! += grams[row + d]!;
  }
  for (let d = 0; d < RANK; d++) text[d]! *= scale;

  let most = -1e9;
  for (let l = 0; l < L; l++) {
    let score = 0;
    for (let d = 0; d < RANK; d++) score += languages[l * RANK + d]! * text[d]!;
    scores[l] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let l = 0; l < L; l++) {
    scores[l] = Math.exp(scores[l]! - most);
    total += scores[l]!;
  }
  loss -= Math.log(scores[truth]! / total + 1e-9);

  const rate = RATE * (1 - step / STEPS) + 0.01;
  gradient.fill(0);
  for (let l = 0; l < L; l++) {
    const error = scores[l]! / total - (l === truth ? 1 : 0);
    if (Math.abs(error) < 1e-4) continue;
    for (let d = 0, at = l * RANK; d < RANK; d++, at++) {
      gradient[d]! += error * languages[at]!;
      const slope = error * text[d]!;
      languageSquares[at]! += slope * slope;
      languages[at]! -= (rate * slope) / Math.sqrt(languageSquares[at]!);
    }
  }
  let size = 0;
  for (let d = 0; d < RANK; d++) {
    gradient[d]! *= scale;
    size += gradient[d]! ** 2 / RANK;
  }
  for (let i = 0; i < count; i++) {
    const b = buckets[i]!;
    gramSquares[b]! += size;
    const pace = rate / Math.sqrt(gramSquares[b]!);
    for (let d = 0; d < RANK; d++) grams[b * RANK + d]! -= pace * gradient[d]!;
  }
  if ((step + 1) % 500_000 === 0) {
    console.log(`${step + 1}: loss ${(loss / 500_000).toFixed(3)}`);
    loss = 0;
  }
}

// --- vectors of n-grams in four bits each, those of languages in eight
const spread = Math.sqrt(grams.reduce((sum, value) => sum + value * value, 0) / grams.length);
const gramStep = 0.45 * spread;
const nibble = (value: number) => Math.max(-7, Math.min(7, Math.round(value / gramStep))) + 8;
const packed = Buffer.alloc(grams.length / 2);
for (let i = 0; i < packed.length; i++) packed[i] = nibble(grams[2 * i]!) | (nibble(grams[2 * i + 1]!) << 4);
const largest = languages.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const rows = Buffer.from(Int8Array.from(languages, (value) => Math.round((value / largest) * 127)).buffer);
const out = `// Generated by scripts/language/train.ts; do not edit.
// Sources: wordfreq (CC BY-SA), Debian translations (GPL/LGPL), LibreOffice help and catalogues (MPL-2.0), MediaWiki
// messages (GPL-2+), Universal Declaration of Human Rights, Debian's hunspell lists: letter statistics only.

export const LANGUAGE_TAGS = '${LANGUAGES.join(' ')}';
export const LANGUAGE_RANK = ${RANK};
/** What one step of an n-gram's vector times one step of a language's vector is worth, in nats. */
export const LANGUAGE_STEP = ${((gramStep * largest) / 127).toExponential(6)};
/** Base64: per language, a vector of signed bytes. */
export const LANGUAGE_ROWS =
  '${rows.toString('base64')}';
/** Base64: per bucket, a vector of four-bit numbers with 8 for zero, low half first. */
export const LANGUAGE_GRAMS =
  '${packed.toString('base64')}';
`;
writeFileSync(fileURLToPath(new URL('../../src/data/language-model.generated.ts', import.meta.url)), out);
console.log(`${L} languages, ${out.length} bytes`);
