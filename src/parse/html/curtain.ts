import type { DocumentNode, ElementNode } from './dom.ts';
import { visibleLength } from './visible-length.ts';

/** What holds so much of `main` holds the page. UTF-16 units. */
const MOST = 0.8;

/**
 * Tells what hides the page itself from what is hidden on it: its landmark `main`, or nearly all that stands in that. A script
 * draws the curtain when it has run, or when the reader has said how old they are.
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-main-element
 *
 *     <body style="visibility:hidden">…<main>…</main>
 *     <main><div class="lock" style="display:none"><h1>Dark roast</h1> …</div></main>
 */
export class Curtain {
  readonly #document: DocumentNode;
  #around: ReadonlySet<ElementNode> | undefined;
  readonly #lengths = new Map<ElementNode, number>();

  constructor(document: DocumentNode) {
    this.#document = document;
  }

  hides(element: ElementNode): boolean {
    // Most pages hide little, and need no list of what stands around their main part.
    this.#around ??= aroundMain(this.#document);
    if (this.#around.has(element)) return true;
    const above = element.parentNode;
    if (above === null || !('localName' in above) || !isMain(above)) return false;
    const whole = this.#lengths.get(above) ?? visibleLength(above);
    this.#lengths.set(above, whole);
    return whole > 0 && visibleLength(element) >= MOST * whole;
  }
}

function aroundMain(document: DocumentNode): Set<ElementNode> {
  const around = new Set<ElementNode>();
  for (const main of document.body?.getElementsByTagName('main') ?? []) {
    let at: ElementNode | null = main;
    while (at !== null && !around.has(at)) {
      around.add(at);
      const above: ElementNode['parentNode'] = at.parentNode;
      at = above !== null && 'localName' in above ? above : null;
    }
  }
  return around;
}

function isMain(element: ElementNode): boolean {
  return element.localName === 'main' || element.getAttribute('role') === 'main';
}
