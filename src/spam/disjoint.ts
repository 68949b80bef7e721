import type { Proposal } from '../types.ts';

/**
 * Sorts by place and keeps fixes apart: where two proposals would delete the same text the earlier rule keeps
 * its fix, and the later one goes if it lies inside, or keeps what sticks out.
 */
export function disjoint(proposals: readonly Proposal[]): Proposal[] {
  const order = proposals.map((proposal, rank) => ({ proposal, rank }));
  order.sort((a, b) => a.proposal.start - b.proposal.start || a.rank - b.rank);
  const out: { proposal: Proposal; rank: number }[] = [];
  let last = -1; // index in `out` of the last proposal with a fix
  for (const entry of order) {
    const { proposal } = entry;
    if (proposal.fix === undefined) {
      out.push(entry);
      continue;
    }
    const rival = last < 0 ? undefined : out[last]!;
    if (rival !== undefined && proposal.start < rival.proposal.end) {
      if (proposal.end <= rival.proposal.end) continue;
      out.push({ ...entry, proposal: cut(proposal, rival.proposal.end) });
    } else out.push(entry);
    last = out.length - 1;
  }
  return out.map((entry) => entry.proposal);
}

function cut(proposal: Proposal, start: number): Proposal {
  const fix = proposal
    .fix!.filter((change) => change.end > start)
    .map((change) => ({ ...change, start: Math.max(start, change.start) }));
  return { ...proposal, start, fix };
}
