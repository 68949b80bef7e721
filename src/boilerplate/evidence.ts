import type { PhraseHit } from '../terms/phrases.ts';
import type { Places } from '../terms/places.ts';
import { type Shape, shapeOf } from '../text/shape.ts';
import type { Role } from '../types.ts';
import { lexicon, type Word } from './lexicon/index.ts';

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

/** What the words of a stretch of a document say that looks like `shape`. */
export function evidenceAt(places: Places, start: number, end: number, shape: Shape): WordEvidence {
  if (end - start > LONGEST) return NONE;
  const hits: PhraseHit<readonly Word[]>[] = [];
  lexicon().scan(places, start, end, (from, to, value) => {
    hits.push({ start: from - start, end: to - start, value });
  });
  return hits.length === 0 ? NONE : weigh(places.text.slice(start, end), hits, shape);
}

export function wordEvidence(text: string): WordEvidence {
  if (text.length > LONGEST) return NONE;
  const hits = lexicon().find(text);
  return hits.length === 0 ? NONE : weigh(text, hits, shapeOf(text));
}

function weigh(
  text: string,
  hits: readonly PhraseHit<readonly Word[]>[],
  { letters, digits }: Shape,
): WordEvidence {
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
  return { roles: [...roles.values()], coverage: Math.min(1, covered / Math.max(1, letters + digits)) };
}
