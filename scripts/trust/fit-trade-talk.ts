import { readFileSync } from 'node:fs';
import { readJsonLines, shared } from '../../bench/shared.ts';
import { wholePages } from '../../bench/trust/clean-documents.ts';
import { place } from '../../bench/trust/natural/place.ts';
import type { Wording } from '../../bench/trust/natural/wordings.ts';
import { Random } from '../../bench/trust/random.ts';
import { TRADE_COLUMNS, tradeFeatures } from '../../src/spam/trade-features.ts';
import { LETTER, type PairTable, readPairs, symbolOf } from '../../src/spam/trade-pairs.ts';
import { tradeStretches } from '../../src/spam/trade-stretches.ts';
import { encode, type GrownForest, grow } from '../forest/grow.ts';
import { guests, traditional } from './guests.ts';
import { newsletters } from './newsletters.ts';
import { tradeNews } from './trade-news.ts';
import { type Family, families, lone, renamed } from './trade-phrases.ts';

/** Phrases of each family that pairs are counted in. */
const phrasesEach = 2000;
/** A pair is kept from so many times on, and from so many nats on. */
const leastTimes = 3;
const mostNats = 9;
/** Pairs that a source is thought to have beside its own, so that a small one does not speak too loud. */
const fewest = 300_000;
/** Pages that are made to fit the judgement of stretches, and what an honest stretch counts beside one of them. */
const pages = 8000;
const honestWeight = 2;
/** Honest paragraphs on the trade itself. */
const reports = 3000;
const longestPage = 40_000;
const positions: readonly Wording['at'][] = [
  ...(['title', 'suffix', 'first', 'inside', 'inside', 'clause', 'line', 'tail', 'foot'] as const),
];

export interface TradeFit {
  readonly pairs: string;
  /** Which stretches were put in, as `src/forest` reads it. */
  readonly forest: string;
}

/** Both stages: which pairs of characters the trade uses, and when a stretch of them was put in. */
export function fitTradeTalk(names = Object.keys(families) as Family[], honest = honestTexts()): TradeFit {
  const pairs = countPairs(names, honest);
  return { pairs, forest: encode(growJudge(names, honest, readPairs(pairs))) };
}

/**
 * Chinese that nobody measures on, by source: no encyclopaedia in Simplified, no news articles, and of whole pages every other
 * one.
 */
export function honestTexts(): string[][] {
  const corpora = (
    [
      ['zh-hans', 2],
      ['zh-hant', 1],
      ['help-zh-cn', 2],
      ['ui-zh_CN', 2],
      ['ui-zh_TW', 2],
    ] as const
  ).map(([name, step]) =>
    readFileSync(shared(`corpora/${name}.txt`), 'utf8')
      .split('\n')
      .filter((_, i) => i % step === 0),
  );
  const titles = readJsonLines<{ text: string }>('data/clean/zh-news-titles.jsonl')
    .filter((_, i) => i % 2 === 0)
    .map(({ text }) => text);
  const pages = wholePages()
    .filter((_, i) => i % 2 === 0)
    .map(({ text }) => text.slice(0, longestPage));
  return [...corpora, titles, pages, traditional().map(({ text }) => text), newsletters('fit')];
}

/** Shops, banks and schools that write to everybody: they advertise with the same words, and are another trade. */
const shops = () =>
  readJsonLines<{ text: string }>('data/spam/zh_sms_spam_10k.jsonl').map(({ text }) => text);

/**
 * Log-odds of pairs, in the form that {@link readPairs} reads. A pair is as common in honest text as in the source that has it
 * most: pages tell everybody to register at once, and encyclopaedias nobody.
 */
function countPairs(names: readonly Family[], honest: readonly (readonly string[])[]): string {
  const random = new Random(41);
  const trade = names.flatMap((name) => Array.from({ length: phrasesEach }, () => families[name](random)));
  const [ours, all] = count(trade);
  const sources = honest.map(count);
  const rate = (pair: string) =>
    Math.max(...sources.map(([theirs, total]) => ((theirs.get(pair) ?? 0) + 0.5) / (total + fewest)));
  const lines = new Map<string, string>();
  for (const [pair, times] of [...ours].sort()) {
    const nats = Math.min(mostNats, Math.round(Math.log(times / all / rate(pair))));
    if (times < leastTimes || nats < 1) continue;
    lines.set(pair[0]!, `${lines.get(pair[0]!) ?? pair[0]!}${pair[1]!}${nats}`);
  }
  return [...lines.values()].join('\n');
}

function count(texts: readonly string[]): [Map<string, number>, number] {
  const out = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const symbol = symbolOf(text.charCodeAt(i));
      // Pairs without a Chinese character are spelling, numbers and keys.
      if (last !== 0 && symbol !== 0 && Math.max(last, symbol) > LETTER) {
        const pair = String.fromCharCode(last, symbol);
        out.set(pair, (out.get(pair) ?? 0) + 1);
        all++;
      }
      last = symbol;
    }
  }
  return [out, all];
}

const settings = {
  trees: 100,
  leaves: 6,
  rate: 0.1,
  smallest: 20,
  ridge: 10,
  rowShare: 0.7,
  featureShare: 0.7,
};

function growJudge(
  names: readonly Family[],
  honest: readonly (readonly string[])[],
  table: PairTable,
): GrownForest {
  const rows: number[] = [];
  const target: number[] = [];
  const learn = (row: Float32Array, put: 0 | 1) => {
    rows.push(...row);
    for (let i = 0; i < row.length; i += TRADE_COLUMNS) target.push(put);
  };
  for (const text of [...honest.flat(), ...shops()])
    learn(tradeFeatures(text, tradeStretches(text, table)), 0);
  const random = new Random(9);
  const hosts = guests();
  for (let i = 0; i < reports; i++) {
    const text = tradeNews(random.pick(hosts), random);
    learn(tradeFeatures(text, tradeStretches(text, table)), 0);
  }
  for (let i = 0; i < pages; i++) {
    const page = injected(random.pick(names), random.pick(hosts), random);
    const stretches = tradeStretches(page.text, table);
    const features = tradeFeatures(page.text, stretches);
    let longest = -1;
    stretches.forEach(({ start, end, score }, k) => {
      if (start < page.end && end > page.start && score > (stretches[longest]?.score ?? 0)) longest = k;
    });
    if (longest >= 0) learn(features.slice(longest * TRADE_COLUMNS, (longest + 1) * TRADE_COLUMNS), 1);
  }
  return grow(
    {
      rows: Float32Array.from(rows),
      features: TRADE_COLUMNS,
      target: Float32Array.from(target),
      weight: Float32Array.from(target, (put) => (put === 1 ? 1 : honestWeight)),
    },
    settings,
  );
}

/** A page with a phrase of a family in it. */
export function injected(
  name: Family,
  host: string,
  random: Random,
): { text: string; start: number; end: number } {
  const text = families[name](random);
  const owners = [
    ...host.matchAll(/\p{Script=Han}{2,4}(?:学院|公司|大学|中心|政府|集团|委员会|學院|大學|政府)/gu),
  ];
  if (families[name] === renamed && owners.length > 0 && random.next() < 0.5) {
    const [owner] = random.pick(owners);
    const start = host.indexOf(owner);
    return { text: host.replaceAll(owner, () => text), start, end: start + text.length };
  }
  return place(host, { at: families[name] === lone ? 'inside' : random.pick(positions), text }, random);
}
