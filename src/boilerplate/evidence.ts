import { shapeOf } from '../text/shape.ts';
import type { Role } from '../types.ts';
import { lexicon } from './lexicon/index.ts';

/** What the words of a piece say about one role. */
export interface RoleEvidence {
  readonly role: Role;
  /** Distinct phrases that hardly occur in running text. */
  readonly sure: readonly string[];
  /** Distinct phrases that count only beside other evidence. */
  readonly hints: readonly string[];
  /** Whether one of the sure phrases stands at the start, brackets aside. */
  readonly opens: boolean;
}

export interface WordEvidence {
  readonly roles: readonly RoleEvidence[];
  /** Share of the letters and digits that any phrase covers, 0..1. */
  readonly coverage: number;
}

const NONE: WordEvidence = { roles: [], coverage: 0 };
/** Longer pieces are not looked at: no notice is that long. UTF-16 units. */
const LONGEST = 1200;

export function wordEvidence(text: string): WordEvidence {
  if (text.length > LONGEST) return NONE;
  const hits = lexicon().find(text);
  if (hits.length === 0) return NONE;
  const roles = new Map<Role, { role: Role; sure: string[]; hints: string[]; opens: boolean }>();
  const opening = /^[\s【［[(（「『*_#>|·•:：-]*/.exec(text)![0].length;
  let covered = 0;
  for (const { start, end, value } of hits) {
    covered += end - start;
    const phrase = text.slice(start, end);
    for (const { role, sure } of value) {
      const entry = roles.get(role) ?? { role, sure: [], hints: [], opens: false };
      roles.set(role, entry);
      const list = sure ? entry.sure : entry.hints;
      if (!list.includes(phrase)) list.push(phrase);
      if (sure && start <= opening) entry.opens = true;
    }
  }
  const { letters, digits } = shapeOf(text);
  return { roles: [...roles.values()], coverage: Math.min(1, covered / Math.max(1, letters + digits)) };
}
