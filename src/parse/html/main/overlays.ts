import type { ElementNode } from '../dom.ts';
import type { Container } from './container.ts';
import type { PageFacts } from './facts.ts';

/** Roles of what opens over the page, and of what says more of a word of it. https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
const ROLES = new Set(['dialog', 'alertdialog', 'tooltip']);
const ELEMENTS = new Set(['dialog', 'tool-tip']);
/** The same in class names and ids. */
const NAMES = /(?:^|[\s_-])(?:tool-?tips?|info-?tips?|bubble-?help|lightbox-dialog)(?![a-z])/i;
/** What the mouse comes to is named after what it opens. */
const OPENS = /trigger|toggle|anchor|target|host|(?:has|with)-?tool|table/i;
/** What holds more of the page than this is the page: some open all that they show over a list. Tokens. */
const MOST = 0.5;
/** Chance that such a block is content, as of what stands in a menu or a footer. */
const LEAST = 0.1;

/** Takes dialogs and tooltips for no content: they wait for a click or for the mouse, and serve what they open over. */
export function withoutOverlays(
  { blocks, tokens }: PageFacts,
  chances: readonly number[],
): readonly number[] {
  const known = new Map<Container, boolean>();
  const isOver = (container: Container): boolean => {
    let found = known.get(container);
    if (found === undefined) {
      found =
        (container.tokens <= tokens * MOST && isOverlay(container.element)) ||
        (container.parent !== null && isOver(container.parent));
      known.set(container, found);
    }
    return found;
  };
  return chances.map((chance, i) => (chance > LEAST && isOver(blocks[i]!.container) ? LEAST : chance));
}

function isOverlay(element: ElementNode): boolean {
  // One that leaves the rest of the page alone is a part of it: a sheet that slides out beside a picture.
  if (element.getAttribute('aria-modal') === 'false') return false;
  if (ELEMENTS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  const name = `${element.className} ${element.id}`.slice(0, 200);
  return NAMES.test(name) && !OPENS.test(name);
}
