// What a rule sees and what it is.

import type { Block, Segment } from './document.ts';
import type { Proposal } from './finding.ts';
import type { Format } from './input.ts';
import type { Metadata } from './metadata.ts';

/** What a rule may look at. Offsets are into `text`, but those of `metadata`: they are into the input. */
export interface View {
  readonly text: string;
  readonly format: Format;
  readonly url?: string;
  readonly blocks: readonly Block[];
  /** Empty while repairing. */
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
  /** Shared by all views of one text: under it the steps remember, for each other, what they have found out about the text. */
  readonly memory?: object;
}

/** A rule of one's own, for {@link CleanOptions.rules}. */
export interface Rule {
  /** `step/name`, lower case with hyphens. */
  readonly id: string;
  /** Where on the way it runs: on text before segmentation, or on segments. */
  readonly step: 'repair' | 'classify';
  /** One sentence: what it finds. */
  readonly description: string;
  /**
   * Must be pure and must not throw; offsets of what it yields are into `view.text`. At step `classify` a fix
   * can only delete: one that writes is reported and not carried out.
   */
  check(view: View): Iterable<Omit<Proposal, 'rule'>>;
}
