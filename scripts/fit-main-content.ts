/**
 * Fits the forest that tells main content from the rest, among the blocks of a page. Training data:
 * ../shared/data/extract (measured and fitted on, never shipped). Writes the shipped forest, and for the
 * benchmark one forest per fold of sites, fitted without it. For text without tags: fit-text-structure.ts.
 *
 *     npx tsx scripts/fit-main-content.ts [page]
 */
import { writeFileSync } from 'node:fs';
import { labelBlocks } from '../bench/extract/label.ts';
import { FOLDS, foldOf, type Page, readPages } from '../bench/extract/pages.ts';
import { tokensOf } from '../bench/extract/score.ts';
import { pageFeatures } from '../src/parse/html/main/index.ts';
import { layOutPage } from '../src/parse/html/page.ts';
import { encode, grow, type Samples } from './forest/grow.ts';

interface Example {
  readonly site: string;
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

function example(
  site: string,
  { rows, width }: { rows: Float32Array; width: number },
  texts: string[],
  gold: string,
): Example {
  const labels = labelBlocks(texts, gold);
  const size = tokensOf(gold).length + 100;
  // Each page weighs the same, and in it each token.
  return {
    site,
    rows,
    width,
    labels,
    weights: Float32Array.from(texts, (text) => ((tokensOf(text).length + 1) / size) * 100),
  };
}

const COLLECTORS: Readonly<Record<string, (page: Page) => Example[]>> = {
  page({ html, url, gold, site }) {
    const page = layOutPage(html, url);
    const texts = page.blocks.map(({ start, end }) => page.working.text.slice(start, end));
    return [example(site, pageFeatures(page), texts, gold)];
  },
};

const SETTINGS = { rate: 0.1, ridge: 1, rowShare: 0.6, featureShare: 0.4, leaves: 24 };
const KINDS = {
  page: { trees: 100, smallest: 2, file: 'main-content', constant: 'MAIN_CONTENT' },
};

function samples(examples: readonly Example[]): Samples {
  const features = examples[0]!.width;
  const count = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const all = {
    rows: new Float32Array(count * features),
    features,
    target: new Float32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  for (const { rows, labels, weights } of examples) {
    all.rows.set(rows, at * features);
    all.target.set(labels, at);
    all.weight.set(weights, at);
    at += labels.length;
  }
  return all;
}

const pages = readPages();
const asked = process.argv.slice(2);
for (const kind of asked.length > 0 ? asked : Object.keys(KINDS)) {
  const { trees, smallest, file, constant } = KINDS[kind as keyof typeof KINDS];
  const examples = pages.flatMap(COLLECTORS[kind]!).filter(({ labels }) => labels.length > 0);
  const fitted = (of: readonly Example[]) => encode(grow(samples(of), { ...SETTINGS, trees, smallest }));
  const header = `// Fitted by scripts/fit-main-content.ts on pages of aeb (MIT), WCXB (CC BY) and DAnIEL: no text of theirs is in it.\n// Regenerate: npx tsx scripts/fit-main-content.ts ${kind}\n// Layout of the bytes: src/forest/index.ts\n`;
  const shipped = new URL(`../src/data/${file}.generated.ts`, import.meta.url);
  writeFileSync(shipped, `${header}export const ${constant} =\n  '${fitted(examples)}';\n`);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitted(examples.filter(({ site }) => foldOf(site, FOLDS) !== fold)),
  );
  const held = new URL(`../bench/extract/${file}-folds.generated.ts`, import.meta.url);
  writeFileSync(
    held,
    `${header}export const FOLDS: readonly string[] = ${JSON.stringify(folds, null, 2)};\n`,
  );
  console.log(
    `${kind}: ${examples.length} documents, ${examples.reduce((sum, { labels }) => sum + labels.length, 0)} rows`,
  );
}
