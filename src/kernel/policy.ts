import type { CleanOptions, Preset, Proposal, Role } from '../types.ts';

/** What is taken out unless the options say otherwise: everything that is not the document itself. */
const REMOVED: readonly Role[] = [
  'front-matter',
  'navigation',
  'related',
  'share',
  'comments',
  'promotion',
  'disclaimer',
  'copyright',
  'footer',
  'image-note',
  'link-farm',
  'hidden',
  'spam',
];

const KEPT: readonly Role[] = [
  'title',
  'heading',
  'body',
  'list',
  'quote',
  'code',
  'table',
  'caption',
  'byline',
  'dateline',
  'source',
];

export const ROLES: readonly Role[] = [...KEPT, ...REMOVED];

const MIN_CONFIDENCE: Readonly<Record<Preset, number>> = { strict: 0.9, balanced: 0.8, lenient: 0.7 };

/** Which findings become edits. The only place where judging turns into acting. */
export interface Policy {
  readonly preset: Preset;
  readonly minConfidence: number;
  /** Whether a rule may run at all. */
  allows(rule: string): boolean;
  /** Whether a segment of this role goes, given how sure the classifier is. */
  removes(role: Role, score: number): boolean;
  /** Whether the policy would ever remove this role. */
  unwanted(role: Role): boolean;
  /** Whether a proposal's fix is carried out. */
  accepts(proposal: Proposal): boolean;
}

/**
 * @throws RangeError on an unknown role or preset, or a confidence outside 0..1
 */
export function compilePolicy(options: CleanOptions): Policy {
  const preset = options.preset ?? 'balanced';
  if (!Object.hasOwn(MIN_CONFIDENCE, preset)) {
    throw new RangeError(`unknown preset ${JSON.stringify(preset)}: pass 'strict', 'balanced' or 'lenient'`);
  }
  const minConfidence = options.minConfidence ?? MIN_CONFIDENCE[preset];
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new RangeError(`minConfidence is ${String(minConfidence)}: pass a number from 0 to 1`);
  }
  const removed = new Set(REMOVED);
  for (const role of options.remove ?? []) removed.add(knownRole(role));
  for (const role of options.keep ?? []) removed.delete(knownRole(role));
  const disabled = options.disable ?? [];

  const allows = (rule: string) =>
    !disabled.some((entry) => (entry.endsWith('/') ? rule.startsWith(entry) : rule === entry));
  const unwanted = (role: Role) => removed.has(role) && allows(`boilerplate/${role}`);
  return {
    preset,
    minConfidence,
    allows,
    unwanted,
    removes: (role, score) => unwanted(role) && score >= minConfidence,
    accepts: (proposal) => proposal.fix !== undefined && proposal.confidence >= minConfidence,
  };
}

function knownRole(role: Role): Role {
  if (!ROLES.includes(role)) {
    throw new RangeError(`unknown role ${JSON.stringify(role)}: the roles are ${ROLES.join(', ')}`);
  }
  return role;
}
