import type { ElementNode } from '../dom.ts';
import type { PageLayout } from '../page.ts';

const LISTS = new Set(['ul', 'ol', 'dl']);
const ITEMS = new Set(['li', 'dd', 'dt', 'div']);

/**
 * The blocks that stand or fall together: the rows of a table, the entries of a list, a figure with its caption. For
 * each block the index of its unit; a block that is in none is a unit of its own.
 */
export function unitsOf({ layout, blocks }: PageLayout): Int32Array {
  const units = new Int32Array(blocks.length);
  const known = new Map<ElementNode, number>();
  blocks.forEach(({ kind }, i) => {
    const whole = wholeOf(layout.blocks[i]!.element, kind);
    units[i] = whole === null ? i : (known.get(whole) ?? i);
    if (whole !== null && !known.has(whole)) known.set(whole, i);
  });
  return units;
}

function wholeOf(element: ElementNode, kind: string): ElementNode | null {
  if (kind === 'table') return nearest(element, (tag) => tag === 'table');
  if (kind === 'list-item') return outermostList(element);
  if (kind === 'caption') return nearest(element, (tag) => tag === 'figure' || tag === 'table');
  return null;
}

function nearest(element: ElementNode, wanted: (tag: string) => boolean): ElementNode | null {
  let at: ElementNode | null = element;
  while (at !== null && !wanted(at.localName)) at = parentOf(at);
  return at;
}

/** A list inside an entry of another list belongs to it. */
function outermostList(element: ElementNode): ElementNode | null {
  let list = nearest(element, (tag) => LISTS.has(tag));
  for (let at = list; at !== null; at = parentOf(at)) {
    if (LISTS.has(at.localName)) list = at;
    else if (!ITEMS.has(at.localName)) break;
  }
  return list;
}

function parentOf(element: ElementNode): ElementNode | null {
  const parent = element.parentNode;
  return parent !== null && 'localName' in parent ? parent : null;
}
