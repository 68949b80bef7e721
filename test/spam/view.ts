import { applyChanges } from '../../src/edit/index.ts';
import { findSpam } from '../../src/spam/index.ts';
import type { Proposal, View } from '../../src/types.ts';

export function viewOf(text: string, more: Partial<View> = {}): View {
  return { text, format: 'text', blocks: [], segments: [], metadata: {}, ...more };
}

/** The text without what `findSpam` would delete at the balanced preset's confidence. */
export function withoutSpam(text: string, more: Partial<View> = {}): string {
  const sure = findSpam(viewOf(text, more)).filter((proposal) => proposal.confidence >= 0.8);
  return applyChanges(
    text,
    sure.flatMap((proposal: Proposal) => [...(proposal.fix ?? [])]),
  );
}
