import type { DocumentNode } from './dom.ts';
import { visibleLength } from './visible-length.ts';

/**
 * Forums and shops that scripts draw keep the page for crawlers in `noscript`. Where that holds more text than
 * all else, it is the page: it is shown as if no script had run.
 */
export function showScriptless(document: DocumentNode): void {
  const { body } = document;
  const asides = body?.getElementsByTagName('noscript') ?? [];
  if (body === null || asides.length === 0) return;
  const inside = asides.reduce((sum, element) => sum + visibleLength(element), 0);
  if (inside <= visibleLength(body) - inside) return;
  for (const element of asides) {
    element.localName = 'div';
    element.tagName = 'DIV';
  }
}
