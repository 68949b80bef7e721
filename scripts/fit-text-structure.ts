/**
 * Fits the two forests that tell the lines of an article from the menus around it, in a text that was taken
 * out of a page: one for the first look at a line, one for the second, which knows what came of the first.
 * The second is fitted on what the first says of pages that it was not fitted on. Texts without menus (the
 * article alone, mail, manuals) are fitted on too: of them every line is to be kept. Every other page of the English ones is
 * fitted on as if we had no words of its language, as it is with Polish and Greek.
 *
 * Training data: ../shared/data/extract, and the data sets of which checkouts are named (main-content/more-pages.ts).
 * Writes the shipped forests, and for the benchmark a pair per fold of sites, fitted without it.
 *
 *     npx tsx scripts/fit-text-structure.ts <checkout>...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { labelBlocks } from '../bench/extract/label.ts';
import { FOLDS, foldOf, readPages } from '../bench/extract/pages.ts';
import { tokensOf } from '../bench/extract/score.ts';
import { learnSites } from '../bench/extract/sites.ts';
import { readJsonLines, shared } from '../bench/shared.ts';
import type { WordEvidence } from '../src/boilerplate/evidence.ts';
import { timesRepeated } from '../src/boilerplate/repeated.ts';
import { knowing } from '../src/boilerplate/structure/chances.ts';
import { contextFeatures } from '../src/boilerplate/structure/context.ts';
import { type Features, lineFeatures } from '../src/boilerplate/structure/features.ts';
import { type Document, readLines } from '../src/boilerplate/structure/lines.ts';
import { probability } from '../src/forest/index.ts';
import { layOutPage } from '../src/parse/html/page.ts';
import { shapeOf } from '../src/text/shape.ts';
import type { SiteProfile } from '../src/types.ts';
import { encode, type GrownForest, grow, predict } from './forest/grow.ts';
import { isShown, samplesOf } from './main-content/examples.ts';
import type { LabelledPage } from './main-content/labelled-page.ts';
import { morePages } from './main-content/more-pages.ts';

const SETTINGS = {
  trees: 80,
  leaves: 16,
  rate: 0.1,
  smallest: 20,
  ridge: 10,
  rowShare: 0.6,
  featureShare: 0.4,
};
/**
 * What a page counts, by where it is from. DAnIEL is news in many languages, which is what comes here without tags; most
 * pages of the checkouts are English and of all kinds. Counting the same, they cost Polish .16 and Chinese .017 of F1.
 */
const PAGE = { daniel: 200, benchmark: 100, chinese: 200, more: 20 };
/** What the words of a line say in a language that we have no words of. */
const UNREAD: WordEvidence = { roles: [], coverage: 0 };
/** What a text without menus counts. */
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
  /** Which lines its site repeats: as a page of an unknown site, and of a known one where any are. */
  readonly repeated: readonly (readonly boolean[])[];
}

function example(
  origin: string,
  text: string,
  gold: string | null,
  weight: number,
  { profile, mute = false }: { readonly profile?: SiteProfile | undefined; readonly mute?: boolean } = {},
): Example[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let at = 0;
  const spans = lines.map(({ length }) => {
    const start = at;
    at += length + 1;
    return { start, end: start + length };
  });
  const document = readLines(
    lines.join('\n'),
    spans,
    mute ? lines.map(() => ({ words: UNREAD })) : undefined,
  );
  const tokens = lines.map((line) => tokensOf(line).length);
  const size = gold === null ? tokens.reduce((sum, count) => sum + count, 0) : tokensOf(gold).length;
  const labels = gold === null ? new Float32Array(lines.length).fill(1) : labelBlocks(lines, gold);
  if (!isShown(labels, tokens, size)) return [];
  const unknown = lines.map(() => false);
  const known = lines.map(
    (text, i) => timesRepeated({ text, tokens: document.lines[i]!.shape.tokens }, profile) > 0,
  );
  return [
    {
      fold: foldOf(origin, FOLDS),
      document,
      first: lineFeatures(document),
      labels,
      // Each page weighs the same, and in it each token.
      weights: Float32Array.from(tokens, (count) => ((count + 1) / (size + 100)) * weight),
      repeated: known.includes(true) ? [unknown, known] : [unknown],
    },
  ];
}

interface WeightedPage extends LabelledPage {
  readonly weight: number;
  readonly mute: boolean;
}

function allPages(): WeightedPage[] {
  const pages = readPages();
  const known = new Set(pages.map(({ id }) => id.replace('wcxb-dev__', '')));
  const more = process.argv.slice(2).flatMap((checkout) => [...morePages(checkout, known)]);
  return [
    ...pages.map((page) => ({
      ...page,
      weight: page.set.startsWith('daniel') ? PAGE.daniel : PAGE.benchmark,
      mute: false,
    })),
    ...more.map((page, i) =>
      shapeOf(page.gold).unspaced > 0.5
        ? { ...page, weight: PAGE.chinese, mute: false }
        : { ...page, weight: PAGE.more, mute: i % 2 === 0 },
    ),
  ];
}

function gather(): Example[] {
  const pages = allPages().map((page) => ({
    ...page,
    text: layOutPage(page.html, page.url).working.text,
  }));
  const sites = learnSites(pages, ({ text }) => text);
  const examples = pages.flatMap(({ site, text, gold, weight, mute }) => [
    ...example(site, text, gold, weight, { mute, profile: sites.get(site) }),
    ...example(site, gold, gold, weight, { mute }),
  ]);
  const mail = readJsonLines<{ text: string; label: string }>('data/spam/en_email_spamassassin.jsonl')
    .filter(({ label }, i) => label !== 'spam' && i % MAIL === 0)
    .flatMap(({ text }, i) => example(`mail ${i}`, text, null, CLEAN));
  const manuals = ['es', 'fr', 'ja', 'ru', 'zh-cn'].flatMap((language) => {
    const lines = readFileSync(shared(`corpora/help-${language}.txt`), 'utf8').split('\n');
    const stretches = Math.floor(lines.length / 20 / MANUAL);
    return Array.from({ length: stretches }, (_, i) => lines.slice(i * 20 * MANUAL, i * 20 * MANUAL + 20))
      .map((stretch) => stretch.join('\n'))
      .flatMap((text, i) => example(`manual ${language} ${i}`, text, null, CLEAN));
  });
  return [...examples, ...mail, ...manuals];
}

/** A text, and a row of features for each of its lines. */
type Rows = readonly [example: Example, features: Features];

function train(rows: readonly Rows[]): GrownForest {
  return grow(samplesOf(rows.map(([example, features]) => ({ ...example, ...features }))), SETTINGS);
}

const firstRows = (examples: readonly Example[]): Rows[] => examples.map((one) => [one, one.first]);

function secondRows(examples: readonly Example[], forestFor: (fold: number) => GrownForest): Rows[] {
  return examples.flatMap((one) => {
    const { document, first } = one;
    const forest = forestFor(one.fold);
    const chances = document.lines.map((_, i) => probability(predict(forest, first.rows, i * first.width)));
    return one.repeated.map(
      (lines): Rows => [one, contextFeatures(document, first, knowing(lines, chances))],
    );
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

const header = `// Fitted by scripts/fit-text-structure.ts on pages of aeb (MIT), WCXB (CC BY), DAnIEL and others, and on mail and manuals:
// no text of theirs is in it.
// Regenerate: npx tsx scripts/fit-text-structure.ts <checkout of Chinese-Web-Content-Extraction-Dataset> <checkout of WCXB>
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
