import type { Block } from '../../types.ts';
import type { DocumentNode, ElementNode } from './dom.ts';
import { type Layout, layOut } from './layout.ts';
import { pathOf } from './path.ts';
import { showScriptless } from './scriptless.ts';
import { openShadowRoots } from './shadow.ts';
import { showStreamed } from './streamed.ts';
import { parseTree } from './tree.ts';
import { showUntold } from './untold.ts';
import { type WorkingText, workingText } from './working-text.ts';

/** A page, laid out: its tree, its visible text, and the blocks of that text. */
export interface PageLayout {
  readonly document: DocumentNode;
  readonly layout: Layout;
  readonly working: WorkingText;
  /** One for each block of the layout, in the same order; some are empty. */
  readonly blocks: readonly Block[];
  /** What holds the article that the page has for machines alone; null on nearly all pages. */
  readonly untold: ElementNode | null;
}

/** When more of a page is hidden than this, scripts would have shown it: hiding means nothing. */
const MOST_HIDDEN = 0.6;

export function layOutPage(html: string, url?: string): PageLayout {
  const document = parseTree(html, url);
  openShadowRoots(document);
  showStreamed(document);
  showScriptless(document);
  const untold = showUntold(document);
  const layout = layOut(document);
  const working = workingText(html, layout);
  return { document, layout, working, blocks: believableHiding(describe(layout, working)), untold };
}

/** Blocks with their spans in the working text. */
function describe({ leaves, blocks }: Layout, { leafSpans }: WorkingText): Block[] {
  const spans = blocks.map(() => ({ start: Number.POSITIVE_INFINITY, end: 0, linked: 0, length: 0 }));
  leaves.forEach((leaf, i) => {
    const { start, end } = leafSpans[i]!;
    if (end <= start) return;
    const span = spans[leaf.block]!;
    span.start = Math.min(span.start, start);
    span.end = Math.max(span.end, end);
    span.length += end - start;
    if (leaf.inLink) span.linked += end - start;
  });
  let reach = 0;
  return blocks.map((block, i) => {
    const span = spans[i]!;
    // Text moved out of a table by tree construction can interleave with its neighbours: keep blocks disjoint.
    const start = Math.min(Math.max(span.start, reach), Math.max(span.end, reach));
    const end = Math.max(start, span.end);
    reach = end;
    return {
      start,
      end,
      kind: block.kind,
      ...(block.depth === undefined ? {} : { depth: block.depth }),
      linkDensity: span.length === 0 ? 0 : span.linked / span.length,
      ...(block.hidden === undefined ? {} : { hidden: block.hidden }),
      path: pathOf(block.element),
    };
  });
}

function believableHiding(blocks: readonly Block[]): readonly Block[] {
  const length = (of: readonly Block[]) => of.reduce((sum, { start, end }) => sum + end - start, 0);
  const hidden = blocks.filter((block) => block.hidden !== undefined);
  if (hidden.length === 0 || length(hidden) <= MOST_HIDDEN * length(blocks)) return blocks;
  return blocks.map(({ hidden: _, ...block }) => block);
}
