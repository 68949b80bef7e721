import { Readability } from '@mozilla/readability';
import type { DocumentNode, Node } from '../dom.ts';

/** Readability climbs and measures the tree many times over; beyond this many elements it is left out. */
const MOST_ELEMENTS = 60_000;

/**
 * The text nodes that Readability takes for the main content; null when it finds none. Destroys the tree.
 *
 * @param charThreshold the shortest main content, in characters, that is not tried again more leniently
 */
export function readabilityLeaves(document: DocumentNode, charThreshold: number): Set<number> | null {
  try {
    const article = new Readability(document as never, {
      charThreshold,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as Node,
    }).parse();
    if (!article?.content) return null;
    const leaves = new Set<number>();
    collect(article.content, leaves);
    return leaves;
  } catch {
    // Hostile trees make it throw (no body, a frameset, too many elements). Other evidence has to do.
    return null;
  }
}

function collect(node: Node, into: Set<number>): void {
  if (node.nodeType === 3) {
    if (node.leaf >= 0) into.add(node.leaf);
    return;
  }
  for (const child of node.childNodes) collect(child, into);
}
