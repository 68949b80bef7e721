import type { BlockKind } from '../../types.ts';
import { paperOf } from './colour.ts';
import { Curtain } from './curtain.ts';
import type { DocumentNode, ElementNode, TextNode } from './dom.ts';
import { hiddenBecause } from './hidden.ts';
import { Panels } from './panels.ts';
import { StyleSheet } from './style-sheet.ts';

/** Elements that begin a new block. https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 */
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose text nobody reads as text. */
const UNSEEN = new Set(
  'head script style template noscript iframe noframes object embed svg select datalist textarea canvas audio video'.split(
    ' ',
  ),
);
const KIND: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  pre: 'code',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quote',
};
/** Elements that show characters instead of saying them. https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element */
const SHOWS = new Set(['code', 'kbd', 'samp', 'tt']);
/** A table row whose cells are longer than this is page layout, not data. Characters. */
const LONGEST_CELL = 200;

export interface Leaf {
  readonly node: TextNode;
  /** Index into the layout's blocks. */
  readonly block: number;
  readonly pre: boolean;
  readonly inLink: boolean;
  /** Whether it is code, or what a keyboard or a program says, in the middle of a line. */
  readonly shown: boolean;
  /** What a reader sees between this leaf and the text in front of it. */
  readonly breakBefore: 'none' | 'space' | 'line' | 'cell';
}

export interface LaidOutBlock {
  readonly kind: BlockKind;
  readonly depth?: number;
  /** The block-level element that holds the text. */
  readonly element: ElementNode;
  readonly hidden?: string;
  /** An inline element inside a line: no line break around it. */
  readonly inline: boolean;
}

export interface Layout {
  readonly leaves: readonly Leaf[];
  readonly blocks: readonly LaidOutBlock[];
}

/** Which text nodes a reader sees, in which blocks. */
export function layOut(document: DocumentNode): Layout {
  const sheet = new StyleSheet(document);
  const panels = new Panels(document);
  const curtain = new Curtain(document);
  const leaves: Leaf[] = [];
  const blocks: LaidOutBlock[] = [];
  let open: LaidOutBlock | null = null;
  let breaks = 0;
  let cell = false;
  let continues = false; // the next block goes on in the same line
  let space = false; // white space ended the text so far
  let line = false; // and it held a line break, which counts in preformatted text

  const close = () => {
    open = null;
    breaks = 0;
    cell = false;
    continues = false;
  };

  const visit = (element: ElementNode, context: Context): void => {
    const tag = element.localName;
    if (UNSEEN.has(tag)) return;
    if (tag === 'br') {
      if (++breaks >= 2) close();
      return;
    }
    const row = tag === 'tr' && isDataRow(element);
    const isCell = context.row && (tag === 'td' || tag === 'th');
    const isBlock = BLOCK.has(tag) && !isCell;
    const paper = paperOf(element) ?? context.paper;
    const found =
      context.hidden === undefined ? (hiddenBecause(element, paper) ?? sheet.hides(element)) : undefined;
    const shows = found === undefined || panels.opens(element, found) || curtain.hides(element);
    const why = shows ? undefined : found;
    const inner: Context = {
      element: isBlock ? element : context.element,
      kind: row ? 'table' : (KIND[tag] ?? (isBlock && !keepsKind(context.kind) ? 'paragraph' : context.kind)),
      depth: tag.length === 2 && tag[0] === 'h' ? Number(tag[1]) || context.depth : context.depth,
      hidden: context.hidden ?? why,
      paper,
      pre: context.pre || tag === 'pre' || tag === 'listing' || tag === 'xmp',
      link: context.link || tag === 'a',
      shown: context.shown || SHOWS.has(tag),
      row: row || (context.row && !isBlock),
    };
    const hides = why !== undefined;
    if (isBlock) close();
    else if (isCell) cell = true;
    else if (hides) {
      continues = open !== null;
      open = null;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child, inner);
      else addText(child, inner);
    }
    if (isBlock) close();
    else if (hides && !isCell) {
      continues = open !== null;
      open = null;
    }
  };

  const addText = (node: TextNode, context: Context): void => {
    const text = node.textContent;
    if (node.start < 0 || !/[^ \t\n\f\r]/.test(text)) {
      space ||= text !== '';
      line ||= text.includes('\n');
      return;
    }
    space ||= /^[ \t\n\f\r]/.test(text);
    line ||= text[0] === '\n';
    if (open === null) {
      const { kind, depth, element, hidden } = context;
      open = {
        kind,
        element,
        inline: continues,
        ...(kind === 'heading' ? { depth } : {}),
        ...(hidden === undefined ? {} : { hidden }),
      };
      blocks.push(open);
    }
    node.leaf = leaves.length;
    leaves.push({
      node,
      block: blocks.length - 1,
      pre: context.pre,
      inLink: context.link,
      shown: context.shown,
      breakBefore: cell ? 'cell' : breaks > 0 || (line && context.pre) ? 'line' : space ? 'space' : 'none',
    });
    space = /[ \t\n\f\r]$/.test(text);
    line = text.endsWith('\n');
    breaks = 0;
    cell = false;
    continues = false;
  };

  const root = document.body ?? document.documentElement;
  if (root !== null) {
    visit(root, {
      element: root,
      kind: 'paragraph',
      depth: 0,
      hidden: undefined,
      paper: undefined,
      pre: false,
      link: false,
      shown: false,
      row: false,
    });
  }
  return { leaves, blocks };
}

interface Context {
  readonly element: ElementNode;
  readonly kind: BlockKind;
  readonly depth: number;
  readonly hidden: string | undefined;
  /** The colour behind the text, where the page says one. */
  readonly paper: string | undefined;
  readonly pre: boolean;
  readonly link: boolean;
  readonly shown: boolean;
  readonly row: boolean;
}

/** A paragraph in a list item or a quotation belongs to it. */
function keepsKind(kind: BlockKind): boolean {
  return kind === 'list-item' || kind === 'quote' || kind === 'caption';
}

function isDataRow(row: ElementNode): boolean {
  const cells = row.children;
  if (cells.length < 2) return false;
  return cells.every((cell) => {
    let budget = 12;
    const plain = (element: ElementNode): boolean =>
      --budget > 0 && element.children.every((child) => !BLOCK.has(child.localName) && plain(child));
    return plain(cell) && cell.textContent.length <= LONGEST_CELL;
  });
}
