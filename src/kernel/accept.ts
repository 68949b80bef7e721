import type { Change, Edit, Proposal } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Policy } from './policy.ts';

export interface Verdict {
  /** Sorted, disjoint edits on the draft's text. */
  readonly edits: readonly Edit[];
  /** The proposals whose fix is among the edits. */
  readonly fixed: ReadonlySet<Proposal>;
}

/**
 * What the policy makes of proposals: the fixes of those it accepts. Where two fixes overlap the surer one
 * wins whole, the earlier one at a tie; the loser stays a finding.
 */
export function acceptProposals(draft: Draft, proposals: readonly Proposal[], policy: Policy): Verdict {
  const accepted = proposals.filter((proposal) => policy.allows(proposal.rule) && policy.accepts(proposal));
  if (accepted.length === 0) return { edits: [], fixed: new Set() };
  accepted.sort((a, b) => b.confidence - a.confidence || a.start - b.start);

  // One flag per place: a bitmap keeps this linear however many fixes there are.
  const taken = new Uint8Array(draft.text.length + 1);
  const fixed = new Set<Proposal>();
  const edits: Edit[] = [];
  for (const proposal of accepted) {
    const fix = proposal.fix ?? [];
    if (fix.some((change) => clashes(taken, change))) continue;
    for (const change of fix) taken.fill(1, change.start, Math.max(change.end, change.start + 1));
    edits.push(...draft.attribute(fix, proposal.rule, proposal.confidence));
    fixed.add(proposal);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return { edits, fixed };
}

function clashes(taken: Uint8Array, { start, end }: Change): boolean {
  const stop = Math.max(end, start + 1);
  for (let at = start; at < stop; at++) if (taken[at] === 1) return true;
  return false;
}
