import type { Block } from '../types.ts';

/** Whether what stands at an offset is no part of the main content of its page. Blocks are sorted and disjoint. */
export function isFurniture(blocks: readonly Block[], at: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= at && block.main === false;
}
