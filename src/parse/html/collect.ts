// The tree builders keep trees shallower than 520, so recursion is safe here.

interface WithText {
  readonly nodeType: 1 | 3;
  readonly textContent: string;
  readonly childNodes: readonly WithText[];
}

/** The texts under some nodes, in document order. */
export function collectText(nodes: readonly WithText[], into: string[]): void {
  for (const node of nodes) {
    if (node.nodeType === 3) into.push(node.textContent);
    else collectText(node.childNodes, into);
  }
}

/** The text of a small part of a page; null for one of more than `units` UTF-16 units or `nodes` nodes, however much more. */
export function shortText(node: WithText, units: number, nodes: number): string | null {
  const left = [node];
  let text = '';
  for (let seen = 0; left.length > 0; seen++) {
    const next = left.pop()!;
    if (seen > nodes || text.length > units) return null;
    if (next.nodeType === 3) text += next.textContent;
    else
      for (let i = Math.min(next.childNodes.length, nodes) - 1; i >= 0; i--) left.push(next.childNodes[i]!);
  }
  return text.length > units ? null : text;
}

interface WithTag<E> {
  readonly tagName: string;
  readonly children: readonly E[];
}

/** The elements with a tag in upper case, or all of them when it is null, in document order. */
export function collectElements<E extends WithTag<E>>(
  elements: readonly E[],
  tag: string | null,
  into: E[],
): void {
  for (const element of elements) {
    if (tag === null || element.tagName === tag) into.push(element);
    collectElements(element.children, tag, into);
  }
}
