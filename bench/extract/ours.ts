import type { LineForests } from '../../src/boilerplate/structure/chances.ts';
import { applyChanges } from '../../src/edit/index.ts';
import { decodeForest } from '../../src/forest/index.ts';
import { compilePolicy } from '../../src/kernel/policy.ts';
import { parseHtml } from '../../src/parse/html/index.ts';
import { layOutPage } from '../../src/parse/html/page.ts';
import type { Parsed, SiteProfile } from '../../src/types.ts';
import { steps } from '../built.ts';
import { FOLDS as PAGE_FOLDS } from './main-content-folds.generated.ts';
import { FOLDS, foldOf, type Page } from './pages.ts';
import { FOLDS as TEXT_FOLDS } from './text-structure-folds.generated.ts';

/** The policy of the default preset; repair has no part in this measurement. */
const policy = compilePolicy({});

const pageForests = PAGE_FOLDS.map(decodeForest);
const textForests: LineForests[] = TEXT_FOLDS.map(({ first, second }) => ({
  first: decodeForest(first),
  second: decodeForest(second),
}));

/** Pages that were parsed already: a site profile changes only what comes after. */
const parsed = new WeakMap<Page, Parsed>();

/** The article of a page, by forests that were fitted without its site. */
export function fromPage(page: Page, profile?: SiteProfile): string {
  const { html, url, site } = page;
  const fold = foldOf(site, FOLDS);
  const known = profile === undefined ? undefined : parsed.get(page);
  const result = known ?? parseHtml(html, url, pageForests[fold]!);
  parsed.set(page, result);
  return finish(html, result, textForests[fold]!, profile);
}

/** All that a reader of the page sees, one block a line. */
export function visibleText({ html, url }: Page): string {
  return layOutPage(html, url).working.text;
}

/** The article of a text without tags. */
export function fromText(text: string, site: string, profile?: SiteProfile): string {
  return finish(text, steps.parse(text, { format: 'text' }), textForests[foldOf(site, FOLDS)]!, profile);
}

function finish(
  input: string,
  { edits, format, blocks, metadata }: Parsed,
  forests: LineForests,
  profile?: SiteProfile,
): string {
  const text = applyChanges(input, edits);
  const view = { text, format, blocks, segments: [], metadata };
  const pieces = steps.segment(text, blocks);
  const { segments } = steps.classify(view, pieces, profile === undefined ? {} : { site: profile }, forests);
  return segments
    .filter((piece) => !policy.removes(piece))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
