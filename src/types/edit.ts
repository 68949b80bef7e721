// Changes to a text.

import type { AnyRuleId } from './rule-id.ts';
import type { Span } from './span.ts';

/** Replace `[start, end)` of some text by `after`. The bare form that steps hand to each other. */
export interface Change extends Span {
  readonly after: string;
}

/** A change to the input text, explained. A report's edits are sorted and disjoint. */
export interface Edit extends Change {
  /** The text that stood at `[start, end)` of the input. */
  readonly before: string;
  /** Ids of the rules that made it, in the order in which they acted. */
  readonly rules: readonly AnyRuleId[];
  /** The lowest confidence of those rules. */
  readonly confidence: number;
}
