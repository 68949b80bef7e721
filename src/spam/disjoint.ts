import type { Proposal } from '../types.ts';

interface Entry {
  readonly proposal: Proposal;
  /** Place of its rule in the list: the lower, the better it knows its borders. */
  readonly rank: number;
}

/**
 * Sorts by place and keeps fixes apart: where two proposals would delete the same text the one that holds the other stays if
 * it is as sure, else the one of the earlier rule. The other goes, but for what sticks out behind; what sticks out in front is where its border was a guess.
 */
export function disjoint(proposals: readonly Proposal[]): Proposal[] {
  const order = proposals.map((proposal, rank): Entry => ({ proposal, rank }));
  order.sort((a, b) => a.proposal.start - b.proposal.start || a.rank - b.rank);
  const out: Entry[] = [];
  let last = -1; // index in `out` of the last proposal with a fix
  for (const entry of order) {
    const rival = last < 0 ? undefined : out[last]!;
    if (entry.proposal.fix === undefined) out.push(entry);
    else if (rival === undefined || entry.proposal.start >= rival.proposal.end) last = out.push(entry) - 1;
    else if (holds(rival.proposal, entry.proposal)) continue;
    else if (holds(entry.proposal, rival.proposal)) out[last] = entry;
    else if (entry.rank < rival.rank) {
      out[last] = entry;
      last = keepTail(out, rival, entry.proposal.end, last);
    } else last = keepTail(out, entry, rival.proposal.end, last);
  }
  return out.map((entry) => entry.proposal);
}

/** Whether `one` covers the other whole and is as sure: it knows more of the same thing. */
function holds(one: Proposal, other: Proposal): boolean {
  const larger = one.end - one.start > other.end - other.start;
  return larger && one.start <= other.start && one.end >= other.end && one.confidence >= other.confidence;
}

/** Adds what `entry` has behind `start`, if anything; returns the index of the last proposal with a fix. */
function keepTail(out: Entry[], entry: Entry, start: number, last: number): number {
  if (entry.proposal.end <= start) return last;
  return out.push({ ...entry, proposal: cut(entry.proposal, start) }) - 1;
}

function cut(proposal: Proposal, start: number): Proposal {
  const fix = proposal
    .fix!.filter((change) => change.end > start)
    .map((change) => ({ ...change, start: Math.max(start, change.start) }));
  return { ...proposal, start, fix };
}
