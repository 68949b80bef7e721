import type { Axis, Evidence, Finding, Span } from '../types.ts';

/**
 * One thing that speaks for or against a document. `value` grows with the evidence, from 0, and the weight of
 * the id keeps its sign, so more evidence of a fault never raises a score (see test/trust/monotone.test.ts).
 */
export interface Measure {
  readonly id: SignalId;
  readonly value: number;
  /**
   * What `value` is for any clean text; 0 when missing. Its share is counted where the document starts, so that the
   * signal shows what this text has beyond others, and the sum stays what it is.
   */
  readonly usual?: number;
  readonly message: string;
  readonly messageZh: string;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

/** Every signal, with its axis and whether it may only lower (−1) or only raise (+1) the score. */
export const SIGNAL_KINDS = {
  'integrity/damage-mended': ['integrity', -1],
  'integrity/damage-left': ['integrity', -1],
  'integrity/damage-lost': ['integrity', -1],
  'integrity/replacement-characters': ['integrity', -1],
  'integrity/stray-characters': ['integrity', -1],
  'integrity/careless-conversion': ['integrity', -1],
  'integrity/truncated': ['integrity', -1],
  'integrity/uncertain-encoding': ['integrity', -1],
  'authenticity/injected-spam': ['authenticity', -1],
  'authenticity/suspicion': ['authenticity', -1],
  'authenticity/spam-share': ['authenticity', -1],
  'authenticity/promotional-message': ['authenticity', -1],
  'authenticity/obfuscation': ['authenticity', -1],
  'authenticity/hidden-text': ['authenticity', -1],
  'authenticity/spinning': ['authenticity', -1],
  'authenticity/link-farm': ['authenticity', -1],
  'authenticity/doorway': ['authenticity', -1],
  'authenticity/hijacked-site': ['authenticity', -1],
  'authenticity/mirrored': ['authenticity', -1],
  'authenticity/annotated': ['authenticity', -1],
  'authenticity/disguised': ['authenticity', -1],
  'authenticity/machine-written': ['authenticity', -1],
  'authenticity/user-upload': ['authenticity', -1],
  'authenticity/promotion': ['authenticity', -1],
  'substance/length': ['substance', 1],
  'substance/short': ['substance', -1],
  'substance/repetition': ['substance', -1],
  'substance/unnatural': ['substance', -1],
  'substance/boilerplate': ['substance', -1],
  'provenance/author': ['provenance', 1],
  'provenance/date': ['provenance', 1],
  'provenance/source': ['provenance', 1],
  'provenance/publisher': ['provenance', 1],
  'provenance/contact': ['provenance', 1],
  'provenance/date-disagrees': ['provenance', -1],
  'consistency/conflict': ['consistency', -1],
  'consistency/arithmetic': ['consistency', -1],
  'consistency/name': ['consistency', -1],
  'consistency/title': ['consistency', -1],
} as const satisfies Record<string, readonly [Axis, 1 | -1]>;

export type SignalId = keyof typeof SIGNAL_KINDS;

/** Looks at the evidence; says nothing when there is nothing to say. */
export type Meter = (evidence: Evidence, body: Body) => Iterable<Measure>;

/** What several measures need of the document, computed once. */
export interface Body {
  /** Characters of the document itself, white space aside. */
  readonly length: number;
  /** The same, where a character of a dense script counts as three letters of an alphabet. */
  readonly weighed: number;
  /** The document itself: its kept segments. */
  readonly text: string;
  /** What of it is written in a language: without code and what is written for the renderer. */
  readonly prose: string;
  /** Under which is remembered what was read of the prose. */
  readonly memory: object;
  /** The chance that it is a message rather than a document, 0..1. */
  readonly message: number;
  /** Whether it is a page that only lists: wares, events, links. */
  readonly listed: boolean;
}

/** Indices of the findings that `test` accepts. */
export function indicesOf(findings: readonly Finding[], test: (finding: Finding) => boolean): number[] {
  const out: number[] = [];
  for (let i = 0; i < findings.length; i++) if (test(findings[i]!)) out.push(i);
  return out;
}

/** Evidence, quoted, in at most `limit` characters. */
export function quote(text: string, start: number, end: number, limit = 24): string {
  const piece = text
    .slice(start, Math.min(end, start + limit * 2))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const chars = [...piece];
  return chars.length > limit || end - start > limit * 2
    ? `“${chars.slice(0, limit).join('')}…”`
    : `“${piece}”`;
}

/** Characters that the findings cover, each counted once. */
export function coveredBy(findings: readonly Finding[], indices: readonly number[]): number {
  return stretchesOf(findings, indices).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What the findings cover together: sorted and disjoint. */
export function stretchesOf(findings: readonly Finding[], indices: readonly number[]): Span[] {
  const out: Span[] = [];
  let reach = 0;
  for (const { start, end } of indices.map((i) => findings[i]!).sort((a, b) => a.start - b.start)) {
    if (end <= reach) continue;
    out.push({ start: Math.max(start, reach), end });
    reach = end;
  }
  return out;
}
