import type { DocumentNode, ElementNode } from './dom.ts';

const UNREAD = new Set(['script', 'style', 'template', 'iframe', 'svg']);

/**
 * Forums and shops that scripts draw keep the page for crawlers in `noscript`. Where that holds more text than
 * all else, it is the page: it is shown as if no script had run.
 */
export function showScriptless(document: DocumentNode): void {
  const { body } = document;
  const asides = body?.getElementsByTagName('noscript') ?? [];
  if (body === null || asides.length === 0) return;
  const inside = asides.reduce((sum, element) => sum + lengthOf(element), 0);
  if (inside <= lengthOf(body) - inside) return;
  for (const element of asides) {
    element.localName = 'div';
    element.tagName = 'DIV';
  }
}

/** Characters of text under an element, white space aside. The tree builders keep trees shallow enough to recurse. */
function lengthOf(element: ElementNode): number {
  if (UNREAD.has(element.localName)) return 0;
  let length = 0;
  for (const child of element.childNodes) {
    length += child.nodeType === 3 ? child.textContent.trim().length : lengthOf(child);
  }
  return length;
}
