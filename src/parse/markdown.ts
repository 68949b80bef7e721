import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, BlockKind, Metadata, Parsed } from '../types.ts';
import { frontMatter, frontMatterMetadata } from './front-matter.ts';
import { textBlocks } from './text.ts';

/** Beyond this micromark takes too long (about 1 MB/s), and no article is that long. Characters. */
const LONGEST = 1_000_000;
/** More brackets and asterisks than this in one paragraph are an attack on it, or a table of symbols. */
const MOST_MARKERS = 3_000;
/** Markers in a row at the beginning of a line. A rule of dashes is as long as a line is wide. */
const DEEPEST = 200;
/** A setext underline below more than this is a rule that lost its empty line. Characters. */
const LONGEST_HEADING = 120;

/** Markdown stays Markdown: markup is kept, blocks are remark's. */
export function parseMarkdown(text: string): Parsed {
  const matter = frontMatter(text);
  const metadata: Metadata = matter === null ? {} : frontMatterMetadata(text, matter);
  return { format: 'markdown', edits: [], blocks: markdownBlocks(text), metadata, proposals: [] };
}

/** A line that opens more lists and quotations than any author nests: remark recurses into each of them. */
function isNestedDeep(text: string): boolean {
  let depth = 0;
  let opening = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) {
      depth = 0;
      opening = true;
    } else if (
      opening &&
      (unit === 0x3e || unit === 0x2d || unit === 0x2a || unit === 0x2b || unit === 0x2e || unit === 0x29)
    ) {
      // > - * + and the . or ) of a numbered item
      if (++depth > DEEPEST) return true;
    } else if (opening && unit !== 0x20 && unit !== 0x09 && !(unit >= 0x30 && unit <= 0x39)) opening = false;
  }
  return false;
}

function markdownBlocks(text: string): Block[] {
  if (text.length > LONGEST || isHazard(text) || isNestedDeep(text)) return textBlocks(text);
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .parse(text) as Root;
  const blocks: Block[] = [];
  // Nodes to visit, last first: lists and quotations nest as deep as the author likes.
  const stack: { node: Nodes; kind: BlockKind; depth: number }[] = [];
  const push = (parent: Parents, kind: BlockKind, depth: number) => {
    for (let i = parent.children.length - 1; i >= 0; i--)
      stack.push({ node: parent.children[i]!, kind, depth });
  };
  push(tree, 'paragraph', 0);
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node, kind, depth } = item;
    if (node.type === 'list') push(node, 'list-item', depth + 1);
    else if (node.type === 'listItem' || node.type === 'footnoteDefinition') push(node, kind, depth);
    else if (node.type === 'blockquote') push(node, 'quote', depth + 1);
    else blocks.push(...toBlocks(text, node, kind, depth));
  }
  return blocks;
}

const KINDS: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  yaml: 'front-matter',
  code: 'code',
  math: 'code',
  table: 'table',
  thematicBreak: 'rule',
} as Partial<Record<Nodes['type'], BlockKind>>;

function toBlocks(text: string, node: Nodes, inherited: BlockKind, depth: number): Block[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || end <= start) return [];
  const nested = depth > 0 ? { depth } : {};
  if ((node.type as string) === 'toml') return [{ start, end, kind: 'front-matter' }];
  if (node.type === 'heading') return heading(text, node, start, end);
  if (node.type === 'paragraph') {
    const images = node.children.every(
      (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
    );
    if (images) return [{ start, end, kind: 'image' }];
    return [{ start, end, kind: inherited, ...nested, linkDensity: linkDensity(node) }];
  }
  return [{ start, end, kind: KINDS[node.type] ?? inherited, ...nested }];
}

/**
 *     Last words of the article.      In CommonMark a heading: the author, or a program, forgot
 *     ---                             the empty line in front of the rule.
 */
function heading(text: string, node: Parents & { depth: number }, start: number, end: number): Block[] {
  const source = text.slice(start, end);
  const underline = source.lastIndexOf('\n');
  if (
    !source.startsWith('#') &&
    underline > 0 &&
    (underline > LONGEST_HEADING || source.indexOf('\n') < underline)
  ) {
    const body = source.slice(0, underline).trimEnd().length;
    return [
      { start, end: start + body, kind: 'paragraph', linkDensity: linkDensity(node) },
      { start: start + underline + 1, end, kind: 'rule' },
    ];
  }
  return [{ start, end, kind: 'heading', depth: node.depth, linkDensity: linkDensity(node) }];
}

/** Share of the visible characters that stand inside links. */
function linkDensity(root: Parents): number {
  let all = 0;
  let linked = 0;
  const stack: { node: Nodes; inLink: boolean }[] = root.children.map((node) => ({ node, inLink: false }));
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node } = item;
    const inLink = item.inLink || node.type === 'link' || node.type === 'linkReference';
    if ('children' in node) for (const child of node.children) stack.push({ node: child, inLink });
    else if ('value' in node) {
      all += node.value.length;
      if (inLink) linked += node.value.length;
    }
  }
  return all === 0 ? 0 : linked / all;
}

/** Paragraphs on which inline parsing would be slow. */
function isHazard(text: string): boolean {
  let markers = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a && text.charCodeAt(i + 1) === 0x0a) markers = 0;
    // ! < > [ ] _ ` * ~
    else if (
      unit === 0x2a ||
      unit === 0x5b ||
      unit === 0x5d ||
      unit === 0x5f ||
      unit === 0x60 ||
      unit === 0x3e ||
      unit === 0x3c
    ) {
      if (++markers > MOST_MARKERS) return true;
    }
  }
  return false;
}
