/**
 * Fits the forest that tells main content from the rest, among the blocks of a page. Training data:
 * ../shared/data/extract, and the data sets of which checkouts are named (measured and fitted on, never shipped; see
 * main-content/more-pages.ts). Writes the shipped forest, and for the benchmark one forest per fold of sites,
 * fitted without it. For text without tags: fit-text-structure.ts.
 *
 *     npx tsx scripts/fit-main-content.ts <checkout>...
 */
import { writeFileSync } from 'node:fs';
import { FOLDS, foldOf, readPages } from '../bench/extract/pages.ts';
import { examine } from '../src/parse/html/main/index.ts';
import { layOutPage } from '../src/parse/html/page.ts';
import { encode, grow, type Settings } from './forest/grow.ts';
import { type Example, example, samplesOf } from './main-content/examples.ts';
import type { LabelledPage } from './main-content/labelled-page.ts';
import { morePages } from './main-content/more-pages.ts';

const SETTINGS: Settings = {
  trees: 120,
  leaves: 32,
  rate: 0.1,
  smallest: 2,
  ridge: 1,
  rowShare: 0.6,
  featureShare: 0.4,
};
const HEADER = `// Fitted by scripts/fit-main-content.ts on pages of aeb (MIT), WCXB (CC BY) and others: no text of theirs is in it.
// Regenerate: npx tsx scripts/fit-main-content.ts <checkouts of Chinese-Web-Content-Extraction-Dataset, WCXB and Fundus>
// Layout of the bytes: src/forest/index.ts
`;

function pageExample({ html, url, gold, apart, site }: LabelledPage): Example[] {
  const page = layOutPage(html, url);
  const texts = page.blocks.map(({ start, end }) => page.working.text.slice(start, end));
  return example(site, examine(page).features, texts, gold, apart);
}

const fitted = (examples: readonly Example[]) => encode(grow(samplesOf(examples), SETTINGS));

const pages = readPages();
const examples = pages.flatMap(pageExample);
const known = new Set(pages.map(({ id }) => id.replace('wcxb-dev__', '')));
for (const checkout of process.argv.slice(2)) {
  for (const page of morePages(checkout, known)) examples.push(...pageExample(page));
}
writeFileSync(
  new URL('../src/data/main-content.generated.ts', import.meta.url),
  `${HEADER}export const MAIN_CONTENT =\n  '${fitted(examples)}';\n`,
);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  fitted(examples.filter(({ site }) => foldOf(site, FOLDS) !== fold)),
);
writeFileSync(
  new URL('../bench/extract/main-content-folds.generated.ts', import.meta.url),
  `${HEADER}export const FOLDS: readonly string[] = ${JSON.stringify(folds, null, 2)};\n`,
);
console.log(`${examples.length} pages`);
