import type { Container } from './container.ts';
import { type PageFacts, similarity } from './facts.ts';
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
const PER_NEIGHBOUR = 5;

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
          rows[at + 4] = other.kin === blocks[i]!.kin ? 1 : 0;
        } else rows.fill(-1, at, at + PER_NEIGHBOUR);
        at += PER_NEIGHBOUR;
      }
    }
  });
  return { rows, width };
}

function ownFeatures(text: string, title: string, page: PageFacts, index: number): number[] {
  const fact = page.blocks[index]!;
  const { block, shape, sentence, kept, container, kin, unit } = fact;
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
    fact.repeated ? 1 : 0,
    fact.teaser ? 1 : 0,
    fact.money ? 1 : 0,
    fact.stated,
    fact.thrown,
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
    page.linked / Math.max(1, page.tokens),
    page.sentences / Math.max(1, page.tokens),
    page.money / page.blocks.length,
    page.titleAt < 0 ? 99 : Math.max(-50, Math.min(50, index - page.titleAt)),
    ...Object.values(page.type),
    // among its kin
    kin.blocks,
    Math.log1p(kin.tokens / kin.blocks),
    kin.linked / Math.max(1, kin.tokens),
    kin.kept / Math.max(1, kin.tokens),
    kin.tokens / Math.max(1, page.tokens),
    // in its list, table or figure
    unit.blocks,
    Math.log1p(unit.tokens / unit.blocks),
    unit.linked / Math.max(1, unit.tokens),
    unit.kept / Math.max(1, unit.tokens),
    ...surroundings(container, page),
    ...distances(page, index),
    ...tree(container, page),
    ...cards(container, page),
    ...besideTitle(container, page),
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
  let missing = (1 << GROUP_COUNT) - 1;
  let level = 0;
  for (let at: Container | null = container; at !== null; at = at.parent, level++) {
    if (at.element.localName === 'body') break;
    for (let fresh = at.groups & missing; fresh !== 0; fresh &= fresh - 1) {
      nearest[31 - Math.clz32(fresh & -fresh)] = level;
    }
    missing &= ~at.groups;
  }
  const meeting = root === null ? null : meetingOf(container, root);
  return [
    container.depth,
    root === null || meeting === null ? -1 : root.depth - meeting.depth,
    meeting === null ? -1 : container.depth - meeting.depth,
    TAGS.indexOf(container.element.localName),
    TAGS.indexOf(container.parent?.element.localName ?? ''),
    ...nearest,
  ];
}

/** The innermost element around both. */
function meetingOf(a: Container, b: Container): Container | null {
  let left: Container | null = a;
  let right: Container | null = b;
  while (left !== null && right !== null && left !== right) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left === right ? left : null;
}

/** The innermost element that stands three times and more beside its like: an entry of a catalogue, a post, a row of links. */
function cards(container: Container, page: PageFacts): number[] {
  let at = container;
  while (at.parent !== null && at.twins < SEVERAL) at = at.parent;
  const { parent } = at;
  if (parent === null) return [0, -1, -1, -1, -1];
  const tokens = Math.max(1, parent.tokens);
  return [
    at.twins,
    Math.log1p(at.tokens),
    parent.linked / tokens,
    parent.sentences / tokens,
    parent.tokens / Math.max(1, page.tokens),
  ];
}

/** How the block hangs in relation to the one that says the page's title. */
function besideTitle(container: Container, { blocks, titleAt, tokens }: PageFacts): number[] {
  if (titleAt < 0) return [-1, -1, -1];
  const title = blocks[titleAt]!.container;
  const meeting = meetingOf(container, title);
  if (meeting === null) return [-1, -1, -1];
  return [title.depth - meeting.depth, container.depth - meeting.depth, meeting.tokens / Math.max(1, tokens)];
}

const SEVERAL = 3;
const TAGS =
  'p h1 h2 h3 h4 div td li section article span dd dt pre blockquote ul a figure main form body'.split(' ');
