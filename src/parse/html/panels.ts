import type { DocumentNode, ElementNode } from './dom.ts';
import { isLandmark, isNamedFurniture } from './main/names.ts';

/** In these a control names what it opens: by id, or as a link to it. ARIA 1.2, and what Bootstrap made usual. */
const CONTROLS = ['aria-controls', 'data-target', 'data-bs-target', 'href'];
/** What holds an id is no longer. UTF-16 units. */
const LONGEST = 200;
/** Of all ways to hide these alone leave a panel closed; what is moved off the screen is not meant to open. */
const CLOSED = /^(?:hidden attribute|display:none|visibility:hidden|opacity:0|no height or width)/;
/** What sites and their frameworks call such a panel, when nothing names the control. */
const NAMED =
  /(?:^|[^a-z])(?:tab-?(?:pane|panel|content)|accordi[ao]n-?(?:content|body|panel)|expander-?content|collaps(?:e-?panel|ible-?content)|faq-?(?:answer|content))(?![a-z])/i;
const WINDOW = /dialog|modal|popup|dropdown|drawer|overlay|cookie|consent/i;

/**
 * The parts of a page that are closed until the reader opens them, by a tab, a heading or `Read more`. What stands in them
 * is as much on the page as the rest:
 *
 *     <button aria-controls="care">Care</button> <div id="care" hidden>Wash at 30 degrees …</div>
 *
 * A window that opens over the page, and a menu that drops down, is none of them.
 */
export class Panels {
  readonly #document: DocumentNode;
  #controlled: ReadonlySet<string> | undefined;

  constructor(document: DocumentNode) {
    this.#document = document;
  }

  /** @param why what hides the element */
  opens(element: ElementNode, why: string): boolean {
    if (!CLOSED.test(why) || isApart(element)) return false;
    if (element.getAttribute('role') === 'tabpanel' || NAMED.test(nameOf(element))) return true;
    if (element.id === '') return false;
    // Most pages hide nothing that has an id, and need no list of all controls.
    this.#controlled ??= idsIn(this.#document);
    return this.#controlled.has(element.id);
  }
}

function isApart(element: ElementNode): boolean {
  return isLandmark(element) || isNamedFurniture(element) || WINDOW.test(nameOf(element));
}

function nameOf({ className, id }: ElementNode): string {
  return `${className} ${id}`.slice(0, LONGEST);
}

function idsIn(document: DocumentNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of document.documentElement?.getElementsByTagName('*') ?? []) {
    for (const name of CONTROLS) {
      const value = element.getAttribute(name);
      if (value === null || value.length > LONGEST || (name === 'href' && value[0] !== '#')) continue;
      for (const id of value.split(/\s+/)) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}
