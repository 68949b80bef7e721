import type { Classified, Proposal, Segment } from '../types.ts';
import type { Policy } from './policy.ts';
import type { Removal } from './removal.ts';

/** A segment whose fate is decided, with the rule that a removal is put down to. */
export interface Settled extends Segment {
  readonly rule: string;
}

/** A finding for every segment that is not the document itself, unless the classifier reported it already. */
export function roleProposals(
  segments: readonly Classified[],
  reported: readonly Proposal[],
  policy: Policy,
): Proposal[] {
  const known = new Set(reported.map(({ rule, start, end }) => `${rule} ${start} ${end}`));
  const proposals: Proposal[] = [];
  for (const { start, end, role, score, reasons } of segments) {
    const rule = `boilerplate/${role}`;
    if (!policy.unwanted(role) || role === 'spam' || role === 'front-matter') continue;
    if (known.has(`${rule} ${start} ${end}`)) continue;
    proposals.push({
      rule,
      start,
      end,
      severity: role === 'hidden' || role === 'link-farm' ? 'major' : 'minor',
      confidence: score,
      message: `${role.replace('-', ' ')}: ${reasons[0] ?? 'by its place in the document'}`,
      fix: [{ start, end, after: '' }],
    });
  }
  return proposals;
}

/**
 * The classified segments with the policy's word on each, cut where a removed span (injected spam) begins
 * or ends, so that what goes and what stays never share a segment.
 */
export function settleSegments(
  segments: readonly Classified[],
  removed: readonly Proposal[],
  policy: Policy,
): Settled[] {
  const cuts = [...removed].sort((a, b) => a.start - b.start);
  const settled: Settled[] = [];
  let first = 0;
  for (const segment of segments) {
    const kept = !policy.removes(segment.role, segment.score);
    const rule = `boilerplate/${segment.role}`;
    while (first < cuts.length && cuts[first]!.end <= segment.start) first++;
    let at = segment.start;
    for (let i = first; i < cuts.length && cuts[i]!.start < segment.end; i++) {
      const cut = cuts[i]!;
      const start = Math.max(cut.start, at);
      const end = Math.min(cut.end, segment.end);
      if (end <= start) continue;
      if (start > at) settled.push({ ...segment, start: at, end: start, kept, rule });
      settled.push({
        start,
        end,
        role: 'spam',
        kept: false,
        score: cut.confidence,
        reasons: [cut.message],
        rule: cut.rule,
      });
      at = end;
    }
    if (at < segment.end) settled.push({ ...segment, start: at, kept, rule });
  }
  return settled;
}

/** What the policy takes out, put down to its rules. */
export function removals(segments: readonly Settled[]): Removal[] {
  return segments
    .filter((segment) => !segment.kept)
    .map(({ start, end, rule, score }) => ({ start, end, rule, confidence: score }));
}
