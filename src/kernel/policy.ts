import type { Classified, CleanOptions, Preset, Proposal, Role } from '../types.ts';

/** Every role, and whether it stays unless the options say otherwise: what goes is not the document itself. */
const STAYS: Readonly<Record<Role, boolean>> = {
  title: true,
  heading: true,
  body: true,
  list: true,
  quote: true,
  code: true,
  table: true,
  caption: true,
  byline: true,
  dateline: true,
  source: true,
  'front-matter': false,
  navigation: false,
  related: false,
  share: false,
  comments: false,
  promotion: false,
  disclaimer: false,
  copyright: false,
  footer: false,
  'image-note': false,
  'link-farm': false,
  hidden: false,
  spam: false,
};

export const ROLES = Object.keys(STAYS) as readonly Role[];

const MIN_CONFIDENCE: Readonly<Record<Preset, number>> = { strict: 0.9, balanced: 0.8, lenient: 0.7 };
/**
 * For what the layout of a page decided. A menu left in harms as much as a paragraph left out, so by default the likelier
 * side wins; who asks for a confidence, by a number or by `strict`, gets it here too.
 */
const BY_LAYOUT: Readonly<Record<Preset, number>> = { strict: 0.9, balanced: 0.5, lenient: 0.5 };

/** Which findings become edits. The only place where judging turns into acting. */
export interface Policy {
  readonly preset: Preset;
  readonly minConfidence: number;
  /** Whether a rule may run at all. */
  allows(rule: string): boolean;
  /** Whether a segment goes, given its role and how sure the classifier is. */
  removes(segment: Pick<Classified, 'role' | 'score' | 'byLayout'>): boolean;
  /** Whether the policy would ever remove this role. */
  unwanted(role: Role): boolean;
  /** Whether a proposal's fix is carried out. */
  accepts(proposal: Proposal): boolean;
}

/** @param options checked before: roles and preset are known, the confidence is in 0..1 */
export function compilePolicy(options: CleanOptions): Policy {
  const { preset = 'balanced', keep = [], remove = [], disable = [] } = options;
  const minConfidence = options.minConfidence ?? MIN_CONFIDENCE[preset];
  const layoutConfidence = options.minConfidence ?? BY_LAYOUT[preset];
  const removed = new Set([...ROLES.filter((role) => !STAYS[role]), ...remove]);
  for (const role of keep) removed.delete(role);

  const allows = (rule: string) =>
    disable.length === 0 ||
    !disable.some((entry) => (entry.endsWith('/') ? rule.startsWith(entry) : rule === entry));
  // Asked for every segment of every document: compiled once, with the rest of the options.
  const goes = new Set([...removed].filter((role) => allows(`boilerplate/${role}`)));
  const unwanted = (role: Role) => goes.has(role);
  return {
    preset,
    minConfidence,
    allows,
    unwanted,
    removes: ({ role, score, byLayout }) =>
      unwanted(role) && score >= (byLayout ? layoutConfidence : minConfidence),
    accepts: (proposal) => proposal.fix !== undefined && proposal.confidence >= minConfidence,
  };
}
