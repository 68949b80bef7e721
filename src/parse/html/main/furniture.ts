import type { Container } from './container.ts';
import type { BlockFacts, PageFacts } from './facts.ts';

/** A block of which so much is linked is an entry of a menu. */
const LINKED = 0.5;
/** A part that holds more of the page than this is no part of the furniture, whatever its name. */
const MOST = 0.5;

/** What says that a block serves the site and not the reader, whatever the forest thinks. */
export type Furniture = 'consent' | 'landmark' | 'name' | 'links' | 'hidden' | null;

/** @param part of the page that is known to be content: only what stands inside it can say otherwise */
export function furniture(
  { block, unit, container }: BlockFacts,
  page: PageFacts,
  part: Container | null = null,
): Furniture {
  if (block.hidden !== undefined) return 'hidden';
  let named = false;
  for (let at: Container | null = container; at !== part && at !== null; at = at.parent) {
    const { localName } = at.element;
    if (localName === 'body' || localName === 'main') break;
    if (at.consent) return 'consent';
    if (at.landmark) return 'landmark';
    if (at.tokens > page.tokens * MOST) continue;
    // ASP.NET wraps whole pages in a form, which is why these two come after the size.
    if (localName === 'form' || (localName === 'header' && !isInArticle(at))) return 'landmark';
    named ||= at.furniture;
  }
  if (named) return 'name';
  return unit.linked > 0 && unit.linked >= LINKED * unit.tokens ? 'links' : null;
}

/** The head of an article, with its title and byline, is not that of the site. */
function isInArticle({ parent }: Container): boolean {
  for (let at = parent; at !== null; at = at.parent) {
    if (at.element.localName === 'article' || at.element.localName === 'main') return true;
  }
  return false;
}
