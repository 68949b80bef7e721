/**
 * Fits the confidence of encoding detection: how often the best guess is right, by its lead in nats.
 *
 *     npx tsx scripts/calibrate-encoding.ts [sentences.jsonl, default ../shared/data/language/lingua.jsonl]
 *
 * The file has one `{"lang": ..., "text": ...}` a line. Excerpts of 6 to 200 characters are encoded in the pages of
 * their language; what it prints goes by hand into src/encoding/detect/confidence.ts.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leadOf } from '../src/encoding/detect/confidence.ts';
import { PAGES } from '../src/encoding/detect/pages.ts';
import { rank } from '../src/encoding/detect/rank.ts';
import { takeSample } from '../src/encoding/detect/sample.ts';
import { decodeWith, encodeWith } from '../src/encoding/exact.ts';

const file =
  process.argv[2] ?? fileURLToPath(new URL('../../shared/data/language/lingua.jsonl', import.meta.url));
const texts = new Map<string, string>();
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { lang, text } = JSON.parse(line) as { lang: string; text: string };
  texts.set(lang, `${texts.get(lang) ?? ''} ${text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')}`);
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  zh: ['gbk', 'utf-8'],
  ja: ['shift_jis', 'euc-jp', 'utf-8'],
  ko: ['euc-kr', 'utf-8'],
};
/** Pages that people really used; the others would only count the ties of their languages. */
const COMMON = /^(windows-|koi8-[ru]|iso-8859-([2567]|9|13)|ibm866)$|^windows-/;

const leads: { lead: number; right: number }[] = [];
let state = 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
for (const [language, text] of texts) {
  const pages = PAGES.filter((page) => page.languages.includes(language) && COMMON.test(page.name));
  const encodings = [...pages.map((page) => page.name), ...(OTHERS[language] ?? ['utf-8'])];
  for (const encoding of encodings)
    for (const size of [6, 20, 60, 200])
      for (let k = 0; k < 12; k++) {
        const start = Math.floor(random() * (text.length - size));
        const bytes = encodeWith(text.slice(start, start + size), encoding);
        const sample = bytes === null ? null : takeSample(bytes, 16384);
        if (bytes === null || sample === null || sample.high === 0) continue;
        const ranked = rank(sample, bytes[bytes.length - 1]! >= 0x80);
        const right = decodeWith(bytes, ranked[0]!.encoding) === decodeWith(bytes, encoding);
        leads.push({ lead: leadOf(ranked, sample), right: right ? 1 : 0 });
      }
}

// Logistic regression with two parameters, by gradient ascent on the mean log-likelihood.
let [intercept, slope] = [0, 0.3];
for (let round = 0; round < 20000; round++) {
  let [da, db] = [0, 0];
  for (const { lead, right } of leads) {
    const error = right - 1 / (1 + Math.exp(-(intercept + slope * Math.min(lead, 20))));
    da += error;
    db += error * Math.min(lead, 20);
  }
  intercept += (0.5 * da) / leads.length;
  slope += (0.02 * db) / leads.length;
}
console.log(`${leads.length} excerpts: INTERCEPT = ${intercept.toFixed(3)}, SLOPE = ${slope.toFixed(3)}`);
for (const [low, high] of [
  [0, 1],
  [1, 2],
  [2, 4],
  [4, 6],
  [6, 10],
  [10, 20],
  [20, 1e9],
] as const) {
  const inside = leads.filter(({ lead }) => lead >= low && lead < high);
  const right = inside.reduce((sum, each) => sum + each.right, 0) / inside.length;
  console.log(`lead ${low} to ${high}: ${inside.length} excerpts, ${(100 * right).toFixed(1)}% right`);
}
