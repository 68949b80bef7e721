// What the steps hand to each other. Internal: none of it leaves the package.

import type { Block, Role, Segment } from './document.ts';
import type { Edit } from './edit.ts';
import type { Finding, Proposal } from './finding.ts';
import type { Format } from './input.ts';
import type { Metadata } from './metadata.ts';
import type { Preset } from './options.ts';
import type { Language, Script } from './script.ts';
import type { Span } from './span.ts';

/** What parsing makes of a text. `edits` turn it into the text that `blocks` point into. */
export interface Parsed {
  readonly format: Format;
  /** On the text that was parsed: tags removed, entities decoded, front matter kept. Sorted, disjoint. */
  readonly edits: readonly Edit[];
  /** Sorted, disjoint; offsets into the text after `edits`. */
  readonly blocks: readonly Block[];
  /** Spans are on the text before `edits`. */
  readonly metadata: Metadata;
  /** Code inside lines, where the markup says so; offsets into the text after `edits`. */
  readonly shown?: readonly Span[];
  /** What parsing noticed (hidden text, broken markup); offsets into the text after `edits`. */
  readonly proposals: readonly Proposal[];
}

/** A piece below the line, before it has a role. Sorted, disjoint; whitespace between pieces belongs to none. */
export interface Piece extends Span {
  /** Index into the blocks. */
  readonly block: number;
}

/** A piece with its role, before the policy has spoken. */
export interface Classified extends Span {
  readonly role: Role;
  readonly score: number;
  readonly reasons: readonly string[];
  /**
   * Set when the layout of the whole page decided: each of its blocks goes to one side or the other, so that more
   * likely than not is enough unless the user asks for more.
   */
  readonly byLayout?: boolean;
}

/** All that trust is judged by. Offsets are into `input`, but those of `text`. */
export interface Evidence {
  readonly input: string;
  /** The cleaned text. */
  readonly text: string;
  readonly format: Format;
  readonly url?: string;
  readonly findings: readonly Finding[];
  readonly segments: readonly Segment[];
  readonly edits: readonly Edit[];
  readonly metadata: Metadata;
  readonly language: Language;
  readonly script: Script;
  readonly preset: Preset;
  /** How sure decoding was; null for string input. */
  readonly encodingConfidence: number | null;
}
