import type { ElementNode } from './dom.ts';

/** Elements that say by themselves what they hold. */
const TELLING = new Set(
  'nav header footer aside article main section form figure figcaption blockquote table ul ol dl address'.split(
    ' ',
  ),
);
/** As many ancestors as a path names at most. */
const LONGEST = 8;

/** Nearest telling ancestors with their class and id, outermost first: `nav`, `div.related`, `div#footer`. */
export function pathOf(element: ElementNode): string[] {
  const path: string[] = [];
  let node: ElementNode | null = element;
  while (node !== null && path.length < LONGEST) {
    const name = node.className.slice(0, 120).trim().split(/\s+/, 3).join('.');
    const id = node.id.slice(0, 60);
    if (TELLING.has(node.localName) || name !== '' || id !== '') {
      path.push(`${node.localName}${id === '' ? '' : `#${id}`}${name === '' ? '' : `.${name}`}`);
    }
    const parent: ElementNode['parentNode'] = node.parentNode;
    node = parent !== null && 'localName' in parent ? parent : null;
  }
  return path.reverse();
}
