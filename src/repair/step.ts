import type { Proposal, RepairOptions } from '../types.ts';
import type { Glance } from './glance/glance.ts';

/** What every step of the repair may know besides the text in front of it. */
export interface RepairContext {
  readonly preset: NonNullable<RepairOptions['preset']>;
  /** False when a rule, or the whole of its step, was switched off: work for it can be saved. */
  enabled(rule: string): boolean;
  /** What a pass over the text that a step was given has shown: taken once, as long as the text stays as it is. */
  glance(text: string): Glance;
}

/**
 * Looks at a text and proposes repairs; offsets are into that text. Pure, linear, never throws.
 * Proposals need not be sorted. Where two of them would change the same place, the surer one wins.
 */
export type RepairStep = (text: string, context: RepairContext) => Proposal[];
