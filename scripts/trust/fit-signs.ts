import { readFileSync } from 'node:fs';
import { readJsonLines, shared } from '../../bench/shared.ts';
import { wholePages } from '../../bench/trust/clean-documents.ts';
import { place } from '../../bench/trust/natural/place.ts';
import type { Wording } from '../../bench/trust/natural/wordings.ts';
import { Random } from '../../bench/trust/random.ts';
import { signsIn } from '../../src/spam/shop-signs.ts';
import { signFeatureNames, signFeatures } from '../../src/spam/sign-features.ts';
import { guests, traditional } from './guests.ts';
import { type Example, fitLogistic, type Logistic } from './logistic.ts';
import { newsletters } from './newsletters.ts';
import { randomNamedSign, randomSign } from './signs.ts';

/**
 * Honest text is far more common than here, and taking it out costs more than leaving a sign in; the more so the less a sign has that
 * honest text has not.
 */
const honestWeight = { trade: 2.5, name: 15 };
const positions: readonly Wording['at'][] = [
  ...(['title', 'suffix', 'first', 'inside', 'inside', 'clause', 'line', 'tail', 'foot'] as const),
];
/** More of it speaks against a sign, or for one, whatever the sample says. */
const signs: Readonly<Record<string, 1 | -1>> = {
  seam: 1,
  'repeated-names': 1,
  subject: -1,
  portal: -1,
  'function-words': -1,
  'bare-words': -1,
  'loose-text': -1,
  'left-grammar': -1,
  'right-grammar': -1,
  'runs-on': -1,
  tool: -1,
  'strange-name': 1,
  'name-elsewhere': -1,
};

/**
 * Weights of `spam/shop-sign`, for signs with a trade or for those with a mere name: signs put together at random and hung into encyclopaedia articles, against every chain of such
 * words in honest Chinese text. The Simplified encyclopaedia, the news articles and half of the whole pages are kept out.
 */
export function fitSigns(kind: 'trade' | 'name'): Logistic {
  const rows: Example[] = [];
  const chainsIn = (text: string) => signsIn({ text }).filter(({ trade }) => trade === (kind === 'trade'));
  const honest = (text: string) => {
    for (const chain of chainsIn(text))
      rows.push({ x: signFeatures(text, chain), y: 0, weight: honestWeight[kind] });
  };
  for (const name of ['zh-hans', 'zh-hant', 'help-zh-cn', 'ui-zh_CN', 'ui-zh_TW']) {
    for (const line of readFileSync(shared(`corpora/${name}.txt`), 'utf8').split('\n')) honest(line);
  }
  for (const { text } of readJsonLines<{ text: string }>('data/clean/zh-news-titles.jsonl')) honest(text);
  wholePages().forEach(({ text }, i) => {
    if (i % 2 === 0) honest(text);
  });
  for (const { text } of traditional()) honest(text);
  for (const text of newsletters('fit')) honest(text);
  const pages = guests();
  const random = new Random(9);
  for (let i = 0; i < 6000; i++) {
    const at = random.pick(positions);
    const wording = { at, text: kind === 'trade' ? randomSign(random) : randomNamedSign(random) };
    const page = place(random.pick(pages), wording, random);
    const [longest] = chainsIn(page.text)
      .filter(({ start, end }) => start < page.end && end > page.start)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    if (longest !== undefined) rows.push({ x: signFeatures(page.text, longest), y: 1, weight: 1 });
  }
  return fitLogistic(rows, signFeatureNames.length, {
    ridge: 0.0005,
    rounds: 400,
    signs: signFeatureNames.map((name) => signs[name] ?? 0),
  });
}
