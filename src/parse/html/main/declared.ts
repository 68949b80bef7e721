import type { ElementNode } from '../dom.ts';
import { jsonStrings, shownBy } from '../json-strings.ts';
import type { PageLayout } from '../page.ts';
import { lettersOf, windowHashes } from './letters.ts';

/** What search engines are told of a recipe, entry by entry: https://schema.org/Recipe. */
const ENTRIES = new Set(['recipeIngredient', 'ingredients', 'recipeInstructions', 'recipeInstruction']);
/** Letters and digits in a row that hardly repeat by chance. Shorter entries are known together with their neighbours. */
const WINDOW = 16;
/** Of a script no more is read. UTF-16 units. */
const LONGEST = 500_000;
/** A block of which this share is declared is content. */
const MOST = 0.5;

/**
 * Which blocks the page itself declares to be entries of its content: in JSON-LD, or by the same names in microdata.
 * Only what is named so precisely counts. Bodies of articles do not: they run into the pictures, the credits and the
 * links between the paragraphs, which the forest tells apart.
 */
export function declaredBlocks({
  document,
  layout,
  blocks,
  untold,
  working: { text },
}: PageLayout): boolean[] {
  let entries = '';
  for (const script of document.documentElement?.getElementsByTagName('script') ?? []) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    // They run on: on the page, too, one follows the other, however it divides them into blocks.
    for (const entry of entriesIn(script.textContent.slice(0, LONGEST))) entries += lettersOf(shownBy(entry));
  }
  const said = sharesIn(
    entries,
    blocks.map(({ start, end }) => lettersOf(text.slice(start, end))),
  );
  const named = new Map<ElementNode, boolean>();
  return blocks.map((_, i) => {
    const { element } = layout.blocks[i]!;
    return said[i]! >= MOST || isNamed(element, named) || (untold !== null && element.parentNode === untold);
  });
}

function* entriesIn(json: string): Generator<string> {
  let type = '';
  for (const [name, value] of jsonStrings(json)) {
    if (name === '@type') type = value;
    else if (ENTRIES.has(name) || (name === 'text' && type === 'HowToStep')) yield value;
  }
}

/** The share of each block's letters that stands in a statement. */
function sharesIn(statement: string, blocks: readonly string[]): readonly number[] {
  if (statement.length < WINDOW) return blocks.map(() => 0);
  const said = new Set(windowHashes(statement, WINDOW, 1));
  const all = blocks.join('');
  const covered = new Uint8Array(all.length);
  let at = 0;
  for (const hash of windowHashes(all, WINDOW, 1)) {
    if (said.has(hash)) covered.fill(1, at, at + WINDOW);
    at++;
  }
  let from = 0;
  return blocks.map(({ length }) => {
    const found = covered.subarray(from, from + length).reduce((sum, one) => sum + one, 0);
    from += length;
    return length === 0 ? 0 : found / length;
  });
}

function isNamed(element: ElementNode, known: Map<ElementNode, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const names = element.getAttribute('itemprop')?.split(/\s+/) ?? [];
  const above = element.parentNode;
  const found =
    names.some((name) => ENTRIES.has(name)) ||
    (above !== null && 'localName' in above && isNamed(above, known));
  known.set(element, found);
  return found;
}
