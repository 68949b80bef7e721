import { decide } from '../edit/index.ts';
import type { Classified, Proposal, Role, Segment } from '../types.ts';
import { type Policy, ROLES } from './policy.ts';
import type { Removal } from './removal.ts';

/** A segment whose fate is decided, with the rule that a removal is put down to. */
export interface Settled extends Segment {
  readonly rule: string;
}

/** The rule that the removal of a role is put down to. */
const RULE_OF = Object.fromEntries(ROLES.map((role) => [role, `boilerplate/${role}`])) as Readonly<
  Record<Role, string>
>;

interface Note {
  readonly proposal: Proposal;
  readonly fixed: boolean;
}

/** A finding for every segment that is not the document itself, unless the classifier reported it already. */
function roleNotes(segments: readonly Classified[], reported: readonly Proposal[], policy: Policy): Note[] {
  const known = new Set(reported.map(({ rule, start, end }) => `${rule} ${start} ${end}`));
  const notes: Note[] = [];
  for (const segment of segments) {
    const { start, end, role, score, reasons } = segment;
    const rule = RULE_OF[role];
    if (!policy.unwanted(role) || role === 'spam' || role === 'front-matter') continue;
    if (known.has(`${rule} ${start} ${end}`)) continue;
    const proposal: Proposal = {
      rule,
      start,
      end,
      severity: role === 'hidden' || role === 'link-farm' ? 'major' : 'minor',
      confidence: score,
      message: roleMessage(role, reasons),
      fix: [{ start, end, after: '' }],
    };
    notes.push({ proposal, fixed: policy.removes(segment) });
  }
  return notes;
}

/** `Navigation: outside the main content of the page.` */
function roleMessage(role: Role, reasons: readonly string[]): string {
  const name = role.replace('-', ' ');
  return `${name[0]!.toUpperCase()}${name.slice(1)}: ${reasons[0] ?? 'by its place in the document'}.`;
}

/** Segments with their fate, and everything that was noticed on the way with what became of it. */
export interface Settlement {
  readonly segments: readonly Settled[];
  readonly notes: readonly Note[];
}

/**
 * The policy's word on roles and suspects. Segments are cut where removed spam begins or ends, so that what
 * goes and what stays never share one.
 */
export function settle(
  roles: { readonly segments: readonly Classified[]; readonly proposals: readonly Proposal[] },
  suspects: readonly Proposal[],
  text: string,
  policy: Policy,
): Settlement {
  const allowed = suspects.filter((proposal) => policy.allows(proposal.rule));
  // At this step a fix can only take out: the segments say what stays.
  const cutting = allowed.filter((proposal) => proposal.fix?.every((change) => change.after === ''));
  const { accepted } = decide(text, cutting, policy.minConfidence);
  return {
    segments: cutAt([...accepted], roles.segments, policy),
    notes: [
      ...roles.proposals.map((proposal) => ({ proposal, fixed: policy.accepts(proposal) })),
      ...roleNotes(roles.segments, roles.proposals, policy),
      ...allowed.map((proposal) => ({ proposal, fixed: accepted.has(proposal) })),
    ],
  };
}

// Field by field, here as in the pipeline: spreading objects took two thirds of the kernel's time on short lines.
function cutAt(removed: readonly Proposal[], segments: readonly Classified[], policy: Policy): Settled[] {
  const cuts = removed
    .flatMap(({ fix = [], rule, confidence, message }) =>
      fix.map((change) => ({ ...change, rule, confidence, message })),
    )
    .sort((a, b) => a.start - b.start);
  const settled: Settled[] = [];
  let first = 0;
  for (const segment of segments) {
    const kept = !policy.removes(segment);
    const rule = RULE_OF[segment.role];
    while (first < cuts.length && cuts[first]!.end <= segment.start) first++;
    let at = segment.start;
    for (let i = first; i < cuts.length && cuts[i]!.start < segment.end; i++) {
      const cut = cuts[i]!;
      const start = Math.max(cut.start, at);
      const end = Math.min(cut.end, segment.end);
      if (end <= start) continue;
      if (start > at) {
        const { role, score, reasons } = segment;
        settled.push({ start: at, end: start, role, kept, score, reasons, rule });
      }
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
    if (at < segment.end) {
      const { end, role, score, reasons } = segment;
      settled.push({ start: at, end, role, kept, score, reasons, rule });
    }
  }
  return settled;
}

/** What the policy takes out, put down to its rules. */
export function removals(segments: readonly Settled[]): Removal[] {
  return segments
    .filter((segment) => !segment.kept)
    .map(({ start, end, rule, score }) => ({ start, end, rule, confidence: score }));
}
