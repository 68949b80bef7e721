// Repair by itself.

import type { Edit } from './edit.ts';
import type { Finding } from './finding.ts';
import type { RuleSelector } from './rule-id.ts';

/** How to repair. Everything has a default; `undefined` is as good as absent. */
export interface RepairOptions {
  /** Repairs of less confidence, 0..1, are reported, not made. Default .8. */
  readonly minConfidence?: number | undefined;
  /** Rule ids, or whole steps as `mojibake/` or `unicode/`, to leave out. */
  readonly disable?: readonly RuleSelector[] | undefined;
  /** `ftfy` reproduces the default behaviour of ftfy's `fix_text`. */
  readonly preset?: 'default' | 'ftfy' | undefined;
}

/** A repaired text, with what was found and done. */
export interface Repair {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}
