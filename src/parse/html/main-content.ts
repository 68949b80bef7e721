import type { Block } from '../../types.ts';
import type { DocumentNode } from './dom.ts';
import type { Layout } from './layout.ts';
import { readabilityLeaves } from './readability.ts';
import type { WorkingText } from './working-text.ts';

const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
/** A Chinese sentence says in 150 characters what takes 500 in Latin script. */
const SHORTEST = { cjk: 150, other: 500 };

/** For each block, whether it belongs to the main content. */
export function mainBlocks(
  document: DocumentNode,
  layout: Layout,
  { text, leafSpans }: WorkingText,
  blocks: readonly Block[],
): boolean[] {
  const cjk = (text.slice(0, 20_000).match(CJK)?.length ?? 0) / Math.max(1, Math.min(text.length, 20_000));
  const kept = readabilityLeaves(document, cjk > 0.2 ? SHORTEST.cjk : SHORTEST.other);
  if (kept === null) return blocks.map(() => true);
  const inside = blocks.map(() => 0);
  layout.leaves.forEach((leaf, i) => {
    if (kept.has(i)) inside[leaf.block]! += leafSpans[i]!.end - leafSpans[i]!.start;
  });
  return blocks.map(({ start, end }, i) => inside[i]! * 2 >= end - start && end > start);
}
