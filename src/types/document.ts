// Blocks that a format marks, and segments below the line with their roles.

import type { Span } from './span.ts';

/** What the format marks a block as. */
export type BlockKind =
  | 'front-matter'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'image'
  | 'rule';

/** A block of the document, as its format marks it. Offsets: the text after parsing. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level 1..6, or nesting depth of a list item or quote. */
  readonly depth?: number;
  /** Share of the block's characters that stand inside links, 0..1. */
  readonly linkDensity?: number;
  /** Set when a reader of the page would not have seen it; says why: `display:none`, `off-screen`, ... */
  readonly hidden?: string;
  /** Nearest telling ancestors and class names, outermost first: `nav`, `footer`, `div.related`. HTML only. */
  readonly path?: readonly string[];
  /** False when the main-content extractor left the block out. HTML only; absent means kept. */
  readonly main?: boolean;
  /** Probability that the block belongs to the main content of its page. HTML only. */
  readonly mainChance?: number;
}

/** What a segment is for. Those up to `source` are the document, which stays; the rest stands around it. */
export type Role =
  | 'title'
  | 'heading'
  | 'body'
  | 'list'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'source'
  | 'front-matter'
  | 'navigation'
  | 'related'
  | 'share'
  | 'comments'
  | 'promotion'
  | 'disclaimer'
  | 'copyright'
  | 'footer'
  | 'image-note'
  | 'link-farm'
  | 'hidden'
  | 'spam';

/** A piece of the document below the line, with what it is for. */
export interface Segment extends Span {
  readonly role: Role;
  /** Whether it stays in the cleaned text. `inspect()` says what `clean()` would do. */
  readonly kept: boolean;
  /** Probability that the role is right. */
  readonly score: number;
  /** Why, strongest reason first, in plain English. */
  readonly reasons: readonly string[];
}
