import type { Edit, Proposal } from '../types.ts';

/** What was decided about the proposals of one step. */
export interface Verdict {
  /** Sorted, disjoint. */
  readonly edits: Edit[];
  readonly accepted: ReadonlySet<Proposal>;
}

/**
 * Takes every proposal that has a fix and enough confidence, the surest first; one that would change a
 * place already taken is only reported. A fix is done whole or not at all.
 */
export function decide(text: string, proposals: readonly Proposal[], minConfidence: number): Verdict {
  const accepted = new Set<Proposal>();
  const edits: Edit[] = [];
  if (proposals.length === 0) return { edits, accepted };
  const candidates = proposals
    .filter(({ fix, confidence }) => fix !== undefined && confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  if (candidates.length === 0) return { edits, accepted };

  const taken = new Uint8Array(text.length + 1); // 1: replaced; 2: something is inserted in front
  for (const proposal of candidates) {
    const fix = proposal.fix ?? [];
    if (fix.some(({ start, end }) => isTaken(taken, start, end))) continue;
    accepted.add(proposal);
    for (const { start, end, after } of fix) {
      if (start === end) taken[start]! |= 2;
      else for (let i = start; i < end; i++) taken[i]! |= 1;
      const before = text.slice(start, end);
      edits.push({ start, end, before, after, rules: [proposal.rule], confidence: proposal.confidence });
    }
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return { edits, accepted };
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  if (start === end)
    return (taken[start]! & 2) !== 0 || (start > 0 && (taken[start]! & taken[start - 1]! & 1) !== 0);
  for (let i = start; i < end; i++) {
    if (taken[i]! & 1) return true;
    if (i > start && taken[i]! & 2) return true;
  }
  return false;
}
