import { endsSentence } from '../../../text/punctuation.ts';
import { type Shape, shapeOf } from '../../../text/shape.ts';
import type { Block } from '../../../types.ts';
import type { ElementNode } from '../dom.ts';
import type { PageLayout } from '../page.ts';
import { groupsOf } from './names.ts';
import type { PageType } from './page-type.ts';

/** Of a longer class attribute the beginning has to do, so that a hostile one is not read once per block. */
const LONGEST_CLASS = 120;
const TEASER = /(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/;

/** Sums over all blocks inside an element. Tokens. */
export interface Container {
  readonly element: ElementNode;
  readonly depth: number;
  readonly groups: number;
  readonly parent: Container | null;
  /** Elements of the same name and class beside it, itself included: cards, comments, entries of a list. */
  readonly twins: number;
  tokens: number;
  linked: number;
  kept: number;
  blocks: number;
  /** Tokens in blocks that end as sentences do. */
  sentences: number;
}

/** What is known of a block before it is set in relation to others. */
export interface BlockFacts {
  readonly block: Block;
  readonly shape: Shape;
  readonly sentence: boolean;
  /** Share of its tokens that Readability kept, 0..1. */
  readonly kept: number;
  readonly container: Container;
  /** Blocks of the page with the same element, class and parent. */
  readonly kin: Kin;
  /** Whether the same text stands elsewhere on the page. */
  readonly repeated: boolean;
  /** Whether it breaks off with dots, as teasers do. */
  readonly teaser: boolean;
}

export interface Kin {
  blocks: number;
  tokens: number;
  linked: number;
  kept: number;
}

export interface PageFacts {
  readonly blocks: readonly BlockFacts[];
  readonly tokens: number;
  readonly kept: number;
  /** Innermost element around at least nine tenths of what Readability kept; null when it kept nothing. */
  readonly root: Container | null;
  readonly type: PageType;
}

export function gatherFacts(
  { layout, blocks, working: { text } }: PageLayout,
  keptShare: readonly number[],
  type: PageType,
): PageFacts {
  const twins = new Map<ElementNode, Map<string, number>>();
  const containers = new Map<ElementNode, Container>();
  const kins = new Map<string, Kin>();
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const key = text.slice(block.start, Math.min(block.end, block.start + 200));
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const facts = blocks.map((block, i): BlockFacts => {
    const { element } = layout.blocks[i]!;
    const shape = shapeOf(text, block.start, block.end);
    const container = containerOf(element, containers, twins);
    const parent = container.parent?.element;
    const signature = `${looks(element)}<${parent === undefined ? '' : looks(parent)}`;
    const kin = kins.get(signature) ?? { blocks: 0, tokens: 0, linked: 0, kept: 0 };
    kins.set(signature, kin);
    const linked = shape.tokens * (block.linkDensity ?? 0);
    const kept = shape.tokens * keptShare[i]!;
    kin.blocks++;
    kin.tokens += shape.tokens;
    kin.linked += linked;
    kin.kept += kept;
    const tail = text.slice(Math.max(block.start, block.end - 8), block.end);
    const sentence = endsSentence(tail);
    for (let c: Container | null = container; c !== null; c = c.parent) {
      c.blocks++;
      c.tokens += shape.tokens;
      c.linked += linked;
      c.kept += kept;
      if (sentence) c.sentences += shape.tokens;
    }
    const repeated = seen.get(text.slice(block.start, Math.min(block.end, block.start + 200)))! > 1;
    return {
      block,
      shape,
      sentence,
      kept: keptShare[i]!,
      container,
      kin,
      repeated,
      teaser: TEASER.test(tail),
    };
  });
  const tokens = facts.reduce((sum, { shape }) => sum + shape.tokens, 0);
  const kept = facts.reduce((sum, fact) => sum + fact.shape.tokens * fact.kept, 0);
  return { blocks: facts, tokens, kept, root: rootOf(facts, kept), type };
}

function containerOf(
  element: ElementNode,
  known: Map<ElementNode, Container>,
  twins: Map<ElementNode, Map<string, number>>,
): Container {
  const found = known.get(element);
  if (found !== undefined) return found;
  const above = element.parentNode;
  const parent = above !== null && 'localName' in above ? containerOf(above, known, twins) : null;
  const container: Container = {
    element,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    groups: groupsOf(element),
    twins: parent === null ? 1 : twinsOf(element, parent.element, twins),
    tokens: 0,
    linked: 0,
    kept: 0,
    blocks: 0,
    sentences: 0,
  };
  known.set(element, container);
  return container;
}

function twinsOf(
  element: ElementNode,
  parent: ElementNode,
  known: Map<ElementNode, Map<string, number>>,
): number {
  let counts = known.get(parent);
  if (counts === undefined) {
    counts = new Map();
    for (const child of parent.children) counts.set(looks(child), (counts.get(looks(child)) ?? 0) + 1);
    known.set(parent, counts);
  }
  return counts.get(looks(element)) ?? 1;
}

function looks(element: ElementNode): string {
  return `${element.localName}.${element.className.slice(0, LONGEST_CLASS)}`;
}

function rootOf(facts: readonly BlockFacts[], kept: number): Container | null {
  if (kept === 0) return null;
  const longest = facts.reduce((a, b) => (b.shape.tokens * b.kept > a.shape.tokens * a.kept ? b : a));
  let at: Container | null = longest.container;
  while (at !== null && at.kept < kept * 0.9) at = at.parent;
  return at;
}
