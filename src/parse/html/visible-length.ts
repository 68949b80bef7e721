import type { ElementNode } from './dom.ts';

const UNREAD = new Set(['script', 'style', 'template', 'iframe', 'svg']);

/** Characters of text under an element, white space aside. The tree builders keep trees shallow enough to recurse. */
export function visibleLength(element: ElementNode): number {
  if (UNREAD.has(element.localName)) return 0;
  let length = 0;
  for (const child of element.childNodes) {
    length += child.nodeType === 3 ? child.textContent.trim().length : visibleLength(child);
  }
  return length;
}
