import { endsSentence } from '../../../text/punctuation.ts';
import { type Shape, shapeOf } from '../../../text/shape.ts';
import type { Block } from '../../../types.ts';
import type { PageLayout } from '../page.ts';
import { type Container, Containers, looks } from './container.ts';
import { declaredBlocks } from './declared.ts';
import { type PageType, pageTypeOf } from './page-type.ts';
import { statedShares } from './stated.ts';
import { unitsOf } from './units.ts';

const TEASER = /(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/;
const MONEY = /\p{Sc}/u;
/** A day, a time of day, a year, or how long ago. */
const WHEN =
  /\d[-/.年]\d{1,2}[-/.月]\d|\d:\d\d|(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?(?:秒|分|小?[时時]|[天日周週年]|个?月)\S{0,2}前|[昨前今][天日]|\bago\b|назад/i;
/** What says when something was posted says little else. UTF-16 units. */
const LONGEST_DATE = 80;

/** The forest learned from whole pages; of one with no more blocks than this it knows little. */
export const SMALL_PAGE = 24;

/** What is known of a block before it is set in relation to others. */
export interface BlockFacts {
  readonly block: Block;
  readonly shape: Shape;
  readonly sentence: boolean;
  /** Shares that Readability kept, and threw out beforehand, 0..1; filled in by {@link addShares}. */
  kept: number;
  thrown: number;
  readonly container: Container;
  /** Blocks of the page with the same element, class and parent. */
  readonly kin: Sums;
  /** The list, table or figure that it is part of. */
  readonly unit: Sums;
  /** Whether the same text stands elsewhere on the page. */
  readonly repeated: boolean;
  /** Whether it breaks off with dots, as teasers do. */
  readonly teaser: boolean;
  /** Whether it names a sum of money. */
  readonly money: boolean;
  /** Whether it says when something was. */
  readonly dated: boolean;
  /** Share of it that the page repeats in its description or article body for machines; -1: too short to say. */
  readonly stated: number;
  /** Whether the page declares it to be its content. */
  readonly declared: boolean;
}

export interface Sums {
  blocks: number;
  tokens: number;
  linked: number;
  kept: number;
}

export interface PageFacts {
  readonly blocks: readonly BlockFacts[];
  readonly tokens: number;
  readonly linked: number;
  /** Tokens in blocks that end as sentences do. */
  readonly sentences: number;
  /** Blocks that name a sum of money. */
  readonly money: number;
  readonly type: PageType;
  /** Index of the block that says what the page's title says; -1 when none does. */
  readonly titleAt: number;
  kept: number;
  /** Innermost element around at least nine tenths of what Readability kept; null when it kept nothing. */
  root: Container | null;
}

/** All but what Readability keeps, which takes the tree apart. */
export function gatherFacts(page: PageLayout): PageFacts {
  const { layout, blocks, document } = page;
  const { text } = page.working;
  const containers = new Containers();
  const kins = new Map<string, Sums>();
  const units = unitsOf(page);
  const sums = new Map<number, Sums>();
  const seen = new Map<string, number>();
  const opening = ({ start, end }: Block) => text.slice(start, Math.min(end, start + 200));
  for (const block of blocks) seen.set(opening(block), (seen.get(opening(block)) ?? 0) + 1);
  const stated = statedShares(page);
  const declared = declaredBlocks(page);
  const facts = blocks.map((block, i): BlockFacts => {
    const { element } = layout.blocks[i]!;
    const shape = shapeOf(text, block.start, block.end);
    const container = containers.of(element);
    const parent = container.parent?.element;
    const signature = `${looks(element)}<${parent === undefined ? '' : looks(parent)}`;
    const kin = kins.get(signature) ?? { blocks: 0, tokens: 0, linked: 0, kept: 0 };
    kins.set(signature, kin);
    const unit = sums.get(units[i]!) ?? { blocks: 0, tokens: 0, linked: 0, kept: 0 };
    sums.set(units[i]!, unit);
    const linked = shape.tokens * (block.linkDensity ?? 0);
    for (const sum of [kin, unit]) {
      sum.blocks++;
      sum.tokens += shape.tokens;
      sum.linked += linked;
    }
    const tail = text.slice(Math.max(block.start, block.end - 8), block.end);
    const sentence = endsSentence(tail);
    for (let c: Container | null = container; c !== null; c = c.parent) {
      c.blocks++;
      c.tokens += shape.tokens;
      c.linked += linked;
      if (sentence) c.sentences += shape.tokens;
    }
    return {
      block,
      shape,
      sentence,
      kept: 0,
      thrown: 0,
      container,
      kin,
      unit,
      repeated: seen.get(opening(block))! > 1,
      teaser: TEASER.test(tail),
      money: MONEY.test(opening(block)),
      dated: block.end - block.start <= LONGEST_DATE && WHEN.test(text.slice(block.start, block.end)),
      stated: stated[i]!,
      declared: declared[i]!,
    };
  });
  const sum = (of: (fact: BlockFacts) => number) => facts.reduce((total, fact) => total + of(fact), 0);
  return {
    blocks: facts,
    tokens: sum(({ shape }) => shape.tokens),
    linked: sum(({ shape, block }) => shape.tokens * (block.linkDensity ?? 0)),
    sentences: sum(({ shape, sentence }) => (sentence ? shape.tokens : 0)),
    money: sum(({ money }) => (money ? 1 : 0)),
    type: pageTypeOf(document),
    titleAt: titleBlock(text, blocks, document.title),
    kept: 0,
    root: null,
  };
}

export interface Shares {
  readonly kept: number;
  readonly thrown: number;
}

/** Adds to all sums the share of each block that Readability keeps. */
export function addShares(page: PageFacts, shares: readonly Shares[]): void {
  page.blocks.forEach((fact, i) => {
    fact.kept = shares[i]!.kept;
    fact.thrown = shares[i]!.thrown;
    const kept = fact.shape.tokens * fact.kept;
    if (kept === 0) return;
    page.kept += kept;
    fact.kin.kept += kept;
    fact.unit.kept += kept;
    for (let c: Container | null = fact.container; c !== null; c = c.parent) c.kept += kept;
  });
  page.root = rootOf(page.blocks, page.kept);
}

function rootOf(facts: readonly BlockFacts[], kept: number): Container | null {
  if (kept === 0) return null;
  const longest = facts.reduce((a, b) => (b.shape.tokens * b.kept > a.shape.tokens * a.kept ? b : a));
  let at: Container | null = longest.container;
  while (at !== null && at.kept < kept * 0.9) at = at.parent;
  return at;
}

/** The heading, or else the block, that shares most with the title of the page. */
function titleBlock(text: string, blocks: readonly Block[], title: string): number {
  let best = -1;
  let most = 0.3;
  blocks.forEach(({ start, end, kind, depth, hidden }, i) => {
    if (end - start > 300 || hidden !== undefined) return;
    const alike = similarity(text.slice(start, end), title.slice(0, 300));
    const value = alike === 0 ? 0 : alike + (kind === 'heading' ? 1 / (depth ?? 6) : 0);
    if (value <= most) return;
    most = value;
    best = i;
  });
  return best;
}

/** How much of the shorter of two titles the longer one holds, by characters in order. 0..1. */
export function similarity(text: string, title: string): number {
  const a = text.replace(/\s+/g, '').toLowerCase();
  const b = title.replace(/\s+/g, '').toLowerCase();
  if (a.length < 4 || b.length < 4 || a.length > 300) return 0;
  if (b.includes(a)) return a.length / b.length;
  return a.includes(b) ? b.length / a.length : 0;
}
