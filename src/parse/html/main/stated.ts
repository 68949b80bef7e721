import type { DocumentNode } from '../dom.ts';
import { jsonStrings, shownBy } from '../json-strings.ts';
import type { PageLayout } from '../page.ts';
import { lettersOf, windowHashes } from './letters.ts';

/** Letters and digits in a row that hardly repeat by chance. */
const WINDOW = 24;
/** A page says no more than this of itself. UTF-16 units. */
const LONGEST = 200_000;
const DESCRIPTIONS = new Set(['description', 'og:description', 'twitter:description', 'dc.description']);
const BODIES = new Set(['articleBody', 'description', 'text', 'reviewBody']);

/**
 * Which share of each block the page repeats for machines, as its description or in JSON-LD: what a site
 * calls its content is no menu. -1 where nothing is said, or the block is too short.
 */
export function statedShares({ document, blocks, working: { text } }: PageLayout): number[] {
  const windows = new Set<number>();
  let budget = LONGEST;
  for (const statement of statements(document)) {
    const letters = lettersOf(statement.slice(0, budget));
    budget -= statement.length;
    for (const hash of windowHashes(letters, WINDOW, 1)) windows.add(hash);
    if (budget <= 0) break;
  }
  return blocks.map(({ start, end }) => {
    if (windows.size === 0 || end - start < WINDOW) return -1;
    const letters = lettersOf(text.slice(start, Math.min(end, start + 2000)));
    if (letters.length < WINDOW) return -1;
    let found = 0;
    let all = 0;
    for (const hash of windowHashes(letters, WINDOW, WINDOW)) {
      all++;
      if (windows.has(hash)) found++;
    }
    return found / all;
  });
}

function* statements(document: DocumentNode): Generator<string> {
  for (const meta of document.head?.getElementsByTagName('meta') ?? []) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (DESCRIPTIONS.has(name.toLowerCase())) yield meta.getAttribute('content') ?? '';
  }
  for (const script of document.documentElement?.getElementsByTagName('script') ?? []) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    for (const [name, value] of jsonStrings(script.textContent.slice(0, LONGEST)))
      if (BODIES.has(name) && value.length >= WINDOW) yield shownBy(value);
  }
}
