/**
 * Writes src/data/accented-words.generated.ts: frequent words that are not plain ASCII, as a set of hashes.
 * Run: npx tsx scripts/generate-accented-words.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shared } from '../bench/shared.ts';
import { pack } from '../src/model/pack.ts';
import { hashOf } from '../src/model/word-hash.ts';

/** One word in 2 ** spread that is none is taken for one. */
const spread = 9;
const shortest = 3;

/** How many words of each language: most where single-byte encodings were confused most. */
const shares: Readonly<Record<string, number>> = {
  fr: 9000, de: 5500, pt: 6500, es: 6500, it: 1000, ca: 3500, nl: 400, sv: 5000, da: 3500, nb: 2500, fi: 4000, is: 1500,
  cs: 2000, sk: 1500, pl: 2000, hu: 2000, ro: 1500, sh: 1500, sl: 1000, tr: 2500, lt: 800, lv: 800,
  ru: 6000, uk: 3000, bg: 2500, el: 1000,
}; // biome-ignore format: one line a region

/** One word in so many of each language is frequent: a hundred or two in the large ones. */
const oneIn = 40;
/** The same as `spread` for those: short ones must not be met by chance. */
const spreadOfFrequent = 12;

const words = new Set<string>();
const frequent = new Set<string>();
for (const [language, share] of Object.entries(shares)) {
  const ranked = readFileSync(shared(`corpora/words/${language}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!.normalize('NFC').toLowerCase())
    .filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && /[^\x00-\x7f]/.test(word) && word.length >= shortest)
    .slice(0, share);
  for (const [rank, word] of ranked.entries()) (rank < share / oneIn ? frequent : words).add(word);
}
for (const word of frequent) words.delete(word);

/** Rising hashes, as Golomb and Rice have them: a 1 for each step of the high part, a 0, then the low bits. */
function encode(list: ReadonlySet<string>, spread: number): string {
  // Words that share a hash are kept once, so the count that the hashes are below may be a little high.
  const count = list.size;
  const hashes = [...new Set([...list].map((word) => hashOf(word) % (count << spread)))].sort(
    (a, b) => a - b,
  );
  while (hashes.length < count) hashes.push(hashes.at(-1)!);
  const bits: number[] = [];
  let quotient = 0;
  for (const hash of hashes) {
    for (; quotient < hash >>> spread; quotient++) bits.push(1);
    bits.push(0);
    for (let place = 0; place < spread; place++) bits.push((hash >>> place) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3]! |= bit << (i & 7);
  });
  const packed = pack(bytes);
  console.log(`${count} words, ${packed.length} characters`);
  return `{
  count: ${count},
  spread: ${spread},
  hashes:
    "${packed}",
}`;
}

writeFileSync(
  new URL('../src/data/accented-words.generated.ts', import.meta.url),
  `// Frequent words that are not plain ASCII, in 26 languages of Europe, as hashes. Generated: never edit by hand.
// Source: wordfreq (R. Speer), ../shared/corpora/words. Licence: CC BY-SA 4.0.
// Regenerate: npx tsx scripts/generate-accented-words.ts
// Hashes are below count * 2 ** spread; rising, in Golomb-Rice code, packed as in src/model/pack.ts.
export const frequentWords = ${encode(frequent, spreadOfFrequent)};
export const otherWords = ${encode(words, spread)};
`,
);
