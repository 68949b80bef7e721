import type { Container, PageFacts } from './facts.ts';
import { GROUP_COUNT } from './names.ts';

/**
 * A row of numbers for each block: what it looks like, where it stands in the tree and on the page, and what
 * stands around it. No words: the same forest serves every language.
 */
export interface Features {
  readonly rows: Float32Array;
  readonly width: number;
}

const KINDS = ['heading', 'paragraph', 'list-item', 'table', 'quote', 'caption', 'code'];
/** Blocks looked at on either side. */
const REACH = 2;
const PER_NEIGHBOUR = 4;

export function featuresOf(text: string, title: string, page: PageFacts): Features {
  const { blocks } = page;
  const head = title.slice(0, 300);
  const own = blocks.map((_, i) => ownFeatures(text, head, page, i));
  const width = (own[0]?.length ?? 0) + REACH * 2 * PER_NEIGHBOUR;
  const rows = new Float32Array(blocks.length * width);
  own.forEach((row, i) => {
    rows.set(row, i * width);
    let at = i * width + row.length;
    for (let distance = 1; distance <= REACH; distance++) {
      for (const other of [blocks[i - distance], blocks[i + distance]]) {
        if (other !== undefined) {
          rows[at] = Math.log1p(other.shape.tokens);
          rows[at + 1] = other.block.linkDensity ?? 0;
          rows[at + 2] = other.kept;
          rows[at + 3] = other.sentence ? 1 : 0;
        } else rows.fill(-1, at, at + PER_NEIGHBOUR);
        at += PER_NEIGHBOUR;
      }
    }
  });
  return { rows, width };
}

function ownFeatures(text: string, title: string, page: PageFacts, index: number): number[] {
  const { block, shape, sentence, kept, container, kin, repeated, teaser } = page.blocks[index]!;
  const tokens = Math.max(1, shape.tokens);
  const row = [
    Math.log1p(shape.tokens),
    block.linkDensity ?? 0,
    kept,
    sentence ? 1 : 0,
    shape.pauses / tokens,
    shape.ends / tokens,
    shape.separators / tokens,
    shape.digits / Math.max(1, shape.letters + shape.digits),
    shape.upper / Math.max(1, shape.letters),
    shape.unspaced,
    shape.lines,
    repeated ? 1 : 0,
    teaser ? 1 : 0,
    block.hidden === undefined ? 0 : 1,
    KINDS.indexOf(block.kind),
    block.depth ?? 0,
    similarity(text.slice(block.start, Math.min(block.end, block.start + 300)), title),
    // on the page
    index / page.blocks.length,
    index,
    page.blocks.length - index,
    Math.log1p(page.tokens),
    page.kept / Math.max(1, page.tokens),
    page.blocks.length,
    Math.log1p(page.kept),
    (page.root?.sentences ?? 0) / Math.max(1, page.root?.tokens ?? 0),
    ...Object.values(page.type),
    // among its kin
    kin.blocks,
    Math.log1p(kin.tokens / kin.blocks),
    kin.linked / Math.max(1, kin.tokens),
    kin.kept / Math.max(1, kin.tokens),
    kin.tokens / Math.max(1, page.tokens),
    ...surroundings(container, page),
    ...distances(page, index),
    ...tree(container, page),
  ];
  return row;
}

/** The element itself, its parent and its grandparent, as shares. */
function surroundings(container: Container, page: PageFacts): number[] {
  const row: number[] = [];
  let at: Container | null = container;
  for (let level = 0; level < 3; level++) {
    const tokens = Math.max(1, at?.tokens ?? 0);
    row.push(
      at === null ? -1 : tokens / Math.max(1, page.tokens),
      at === null ? -1 : at.linked / tokens,
      at === null ? -1 : at.kept / tokens,
      at === null ? -1 : at.sentences / tokens,
      at === null ? -1 : Math.log1p(tokens / at.blocks),
    );
    at = at?.parent ?? null;
  }
  // Cards and comments: the same element many times over, at any level.
  at = container;
  for (let level = 0; level < 6; level++) {
    row.push(at === null ? -1 : at.twins);
    at = at?.parent ?? null;
  }
  // The outermost element around it that is not yet most of the page: the part of the page it belongs to.
  let part = container;
  while (part.parent !== null && part.parent.tokens < page.tokens * 0.7) part = part.parent;
  const tokens = Math.max(1, part.tokens);
  row.push(
    part.tokens / Math.max(1, page.tokens),
    part.linked / tokens,
    part.kept / tokens,
    part.sentences / tokens,
    part.blocks,
  );
  return row;
}

/** How far, in blocks and in tokens, the nearest block that Readability kept lies on either side. */
function distances({ blocks }: PageFacts, index: number): number[] {
  const row: number[] = [];
  for (const step of [-1, 1]) {
    let tokens = 0;
    let count = 0;
    let i = index + step;
    for (; i >= 0 && i < blocks.length && count < 30; i += step, count++) {
      if (blocks[i]!.kept > 0.5) break;
      tokens += blocks[i]!.shape.tokens;
    }
    const found = i >= 0 && i < blocks.length && count < 30;
    row.push(found ? count : 99, found ? Math.log1p(tokens) : 9);
  }
  return row;
}

/** Where the block hangs in relation to the main content, and what the names of its ancestors say. */
function tree(container: Container, { root }: PageFacts): number[] {
  const nearest = new Float32Array(GROUP_COUNT).fill(99);
  const above = new Set<Container>();
  let level = 0;
  for (let at: Container | null = container; at !== null; at = at.parent, level++) {
    above.add(at);
    if (at.element.localName === 'body') break;
    for (let group = 0; group < GROUP_COUNT; group++) {
      if ((at.groups & (1 << group)) !== 0 && nearest[group] === 99) nearest[group] = level;
    }
  }
  let up = 0;
  let meeting = root;
  while (meeting !== null && !above.has(meeting)) {
    meeting = meeting.parent;
    up++;
  }
  return [
    container.depth,
    root === null ? -1 : up,
    root === null || meeting === null ? -1 : container.depth - meeting.depth,
    TAGS.indexOf(container.element.localName),
    TAGS.indexOf(container.parent?.element.localName ?? ''),
    ...nearest,
  ];
}

const TAGS =
  'p h1 h2 h3 h4 div td li section article span dd dt pre blockquote ul a figure main form body'.split(' ');

/** How much of the shorter of two titles the longer one holds, by characters in order. 0..1. */
function similarity(text: string, title: string): number {
  const a = text.replace(/\s+/g, '').toLowerCase();
  const b = title.replace(/\s+/g, '').toLowerCase();
  if (a.length < 4 || b.length < 4 || a.length > 300) return 0;
  if (b.includes(a)) return a.length / b.length;
  return a.includes(b) ? b.length / a.length : 0;
}
