import { Readability } from '@mozilla/readability';
import type { DocumentNode, ElementNode, Node, TextNode } from '../dom.ts';

/** Readability climbs and measures the tree many times over; beyond this many elements it is left out. */
const MOST_ELEMENTS = 60_000;
/** It reads the text under an element again at each level above; deeper trees are hostile, or broken beyond its help. */
const DEEPEST = 128;

/** What Readability makes of the text nodes of a page. */
export interface Reading {
  /** Those that it takes for the main content, by {@link TextNode.leaf}. */
  readonly kept: ReadonlySet<number>;
  /** Whether it left a text node where it was, or threw it out beforehand: an unlikely name, a byline, hidden. */
  stands(node: TextNode): boolean;
}

/**
 * Has Readability look for the main content; null when it finds none. Destroys the tree.
 *
 * @param charThreshold the shortest main content, in characters, that is not tried again more leniently
 */
export function readWith(document: DocumentNode, charThreshold: number): Reading | null {
  if (isDeeper(document, DEEPEST)) return null;
  try {
    const article = new Readability(document as never, {
      charThreshold,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as Node,
    }).parse();
    if (!article?.content) return null;
    const kept = new Set<number>();
    const standing = new Set<number>();
    collect(article.content, kept);
    for (const child of document.childNodes) collect(child, standing);
    return { kept, stands: ({ leaf }) => standing.has(leaf) };
  } catch {
    // Hostile trees make it throw (no body, a frameset, too many elements). Other evidence has to do.
    return null;
  }
}

function isDeeper({ children }: DocumentNode | ElementNode, levels: number): boolean {
  return levels === 0 || children.some((child) => isDeeper(child, levels - 1));
}

function collect(node: Node, into: Set<number>): void {
  if (node.nodeType === 3) {
    if (node.leaf >= 0) into.add(node.leaf);
    return;
  }
  for (const child of node.childNodes) collect(child, into);
}
