import type { DocumentNode } from './dom.ts';

/** What React calls the parts of a page that it sends after the rest, with the prefix of an application before it. */
const SEGMENT = /(?:^|[^a-z])S:[0-9a-f]{1,6}$/i;

/**
 * Shows the parts of a page that a server sends hidden, one after the other, as they get ready; a line of script moves each
 * to its place. Much of what `react-dom` renders comes so, often all but the head of the page:
 *
 *     <template id="B:1"></template> … <div hidden id="S:1"><h1>Oak table</h1> …</div>
 */
export function showStreamed(document: DocumentNode): void {
  for (const element of document.body?.getElementsByTagName('div') ?? []) {
    if (SEGMENT.test(element.id) && element.hasAttribute('hidden')) element.removeAttribute('hidden');
  }
}
