/**
 * Fits the two forests that tell the lines of an article from the menus around it, in a text that was taken
 * out of a page: one for the first look at a line, one for the second, which knows what came of the first.
 * The second is fitted on what the first says of pages that it was not fitted on. Texts without menus (the
 * article alone, mail, manuals) are fitted on too: of them every line is to be kept.
 *
 * Writes the shipped forests, and for the benchmark a pair per fold of sites, fitted without it.
 *
 *     npx tsx scripts/fit-text-structure.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { labelBlocks } from '../bench/extract/label.ts';
import { FOLDS, foldOf, readPages } from '../bench/extract/pages.ts';
import { tokensOf } from '../bench/extract/score.ts';
import { learnSites } from '../bench/extract/sites.ts';
import { readJsonLines, shared } from '../bench/shared.ts';
import { contextFeatures } from '../src/boilerplate/structure/context.ts';
import { type Features, lineFeatures } from '../src/boilerplate/structure/features.ts';
import { type Document, readLines } from '../src/boilerplate/structure/lines.ts';
import { siteShares } from '../src/boilerplate/structure/sites.ts';
import { probability } from '../src/forest/index.ts';
import { layOutPage } from '../src/parse/html/page.ts';
import type { SiteProfile } from '../src/types.ts';
import { encode, type GrownForest, grow, predict, type Samples } from './forest/grow.ts';

const SETTINGS = {
  trees: 60,
  leaves: 20,
  rate: 0.1,
  smallest: 2,
  ridge: 1,
  rowShare: 0.6,
  featureShare: 0.4,
};
/** What a text without menus counts, where a page counts 100. */
const CLEAN = 40;
/** Every so many messages of mail, and every so many stretches of a manual. */
const MAIL = 4;
const MANUAL = 12;

interface Example {
  readonly fold: number;
  readonly document: Document;
  readonly first: Features;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** As a page of an unknown site, and of a known one where there is a profile. */
  readonly sites: readonly (readonly number[])[];
}

function example(origin: string, text: string, gold: string | null, profile?: SiteProfile): Example {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const document = readLines(lines);
  const tokens = lines.map((line) => tokensOf(line).length);
  const size = (gold === null ? tokens.reduce((sum, count) => sum + count, 0) : tokensOf(gold).length) + 100;
  const unknown = siteShares(lines, undefined);
  const known = siteShares(lines, profile);
  return {
    fold: foldOf(origin, FOLDS),
    document,
    first: lineFeatures(document),
    labels: gold === null ? new Float32Array(lines.length).fill(1) : labelBlocks(lines, gold),
    // Each page weighs the same, and in it each token.
    weights: Float32Array.from(tokens, (count) => ((count + 1) / size) * (gold === null ? CLEAN : 100)),
    sites: known[0] === unknown[0] ? [unknown] : [unknown, known],
  };
}

function gather(): Example[] {
  const pages = readPages();
  const texts = new Map(pages.map((page) => [page, layOutPage(page.html, page.url).working.text]));
  const sites = learnSites(pages, (page) => texts.get(page)!);
  const examples = pages.flatMap((page) => [
    example(page.site, texts.get(page)!, page.gold, sites.get(page.site)),
    example(page.site, page.gold, page.gold),
  ]);
  const mail = readJsonLines<{ text: string; label: string }>('data/spam/en_email_spamassassin.jsonl')
    .filter(({ label }, i) => label !== 'spam' && i % MAIL === 0)
    .map(({ text }, i) => example(`mail ${i}`, text, null));
  const manuals = ['es', 'fr', 'ja', 'ru', 'zh-cn'].flatMap((language) => {
    const lines = readFileSync(shared(`corpora/help-${language}.txt`), 'utf8').split('\n');
    return Array.from({ length: Math.floor(lines.length / 20 / MANUAL) }, (_, i) =>
      example(`manual ${language} ${i}`, lines.slice(i * 20 * MANUAL, i * 20 * MANUAL + 20).join('\n'), null),
    );
  });
  return [...examples, ...mail, ...manuals].filter(({ labels }) => labels.length > 0);
}

/** A text, and a row of features for each of its lines. */
type Rows = readonly [example: Example, features: Features];

function train(rows: readonly Rows[]): GrownForest {
  const features = rows[0]![1].width;
  const count = rows.reduce((sum, [{ labels }]) => sum + labels.length, 0);
  const samples: Samples = {
    rows: new Float32Array(count * features),
    features,
    target: new Float32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  for (const [{ labels, weights }, { rows: values }] of rows) {
    samples.rows.set(values, at * features);
    samples.target.set(labels, at);
    samples.weight.set(weights, at);
    at += labels.length;
  }
  return grow(samples, SETTINGS);
}

const firstRows = (examples: readonly Example[]): Rows[] => examples.map((one) => [one, one.first]);

function secondRows(examples: readonly Example[], forestFor: (fold: number) => GrownForest): Rows[] {
  return examples.flatMap((one) => {
    const { document, first } = one;
    const forest = forestFor(one.fold);
    const chances = document.lines.map((_, i) => probability(predict(forest, first.rows, i * first.width)));
    return one.sites.map((sites): Rows => [one, contextFeatures(document, first, chances, sites)]);
  });
}

const all = gather();
const memo = new Map<string, GrownForest>();
/** The first forest, fitted without one or two folds. */
const without = (...folds: number[]): GrownForest => {
  const key = [...new Set(folds)].sort().join();
  const known = memo.get(key) ?? train(firstRows(all.filter(({ fold }) => !folds.includes(fold))));
  memo.set(key, known);
  return known;
};

const folds = Array.from({ length: FOLDS }, (_, held) => {
  const examples = all.filter(({ fold }) => fold !== held);
  return {
    first: encode(without(held)),
    second: encode(train(secondRows(examples, (fold) => without(held, fold)))),
  };
});
const shippedForests = {
  first: encode(train(firstRows(all))),
  second: encode(train(secondRows(all, (fold) => without(fold)))),
};

const header = `// Fitted by scripts/fit-text-structure.ts on pages of aeb (MIT), WCXB (CC BY) and DAnIEL, and on mail and manuals: no text
// of theirs is in it. Regenerate: npx tsx scripts/fit-text-structure.ts
// Layout of the bytes: src/forest/index.ts
`;
const write = (path: string, name: string, value: unknown) =>
  writeFileSync(
    new URL(path, import.meta.url),
    `${header}export const ${name} = ${JSON.stringify(value, null, 2)};\n`,
  );
write('../src/data/text-structure.generated.ts', 'TEXT_STRUCTURE', shippedForests);
write('../bench/extract/text-structure-folds.generated.ts', 'FOLDS', folds);
console.log(`${all.length} texts, ${all.reduce((sum, { labels }) => sum + labels.length, 0)} lines`);
