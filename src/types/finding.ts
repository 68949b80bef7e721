// What rules notice, and what they propose.

import type { Change } from './edit.ts';
import type { AnyRuleId } from './rule-id.ts';
import type { JsonObject, Span } from './span.ts';

/** `info` is no fault; `minor` is cosmetic; `major` changes meaning or trust; `fatal` ruins the document. */
export type Severity = 'info' | 'minor' | 'major' | 'fatal';

/** Something a rule noticed. Offsets are into the input text. */
export interface Finding extends Span {
  /** `step/name`, for example `mojibake/utf8-as-gbk`. */
  readonly rule: AnyRuleId;
  readonly severity: Severity;
  readonly confidence: number;
  /** One plain English sentence. */
  readonly message: string;
  readonly data?: JsonObject;
  /** Whether the policy turned it into edits. Always false in `inspect()`. */
  readonly fixed: boolean;
}

/**
 * A finding on its way: what a rule noticed in the text it was given, and what could be done about it.
 * Judging is apart from acting: the rule proposes, the policy decides.
 */
export interface Proposal extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  readonly data?: JsonObject;
  /** Sorted, disjoint changes that would mend it. Absent: nothing can be done, it is only reported. */
  readonly fix?: readonly Change[];
}
