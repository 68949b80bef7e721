// Repair by itself.

import type { Edit } from './edit.ts';
import type { Finding } from './finding.ts';

/** How to repair. Everything has a default. */
export interface RepairOptions {
  /** Repairs below it are reported, not made. Default .8. */
  readonly minConfidence?: number;
  /** Rule ids, or whole steps as `mojibake/` or `unicode/`, to leave out. */
  readonly disable?: readonly string[];
  /** `ftfy` reproduces the default behaviour of ftfy's `fix_text`. */
  readonly preset?: 'default' | 'ftfy';
}

/** A repaired text, with what was found and done. */
export interface Repair {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}
