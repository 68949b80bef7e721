import type { Role } from '../types.ts';

/** What a rule makes of a piece. */
export interface Verdict {
  readonly role: Role;
  /** Probability that the role is right. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly string[];
  /** See {@link Classified.byLayout}. */
  readonly byLayout?: boolean;
}

export function verdict(role: Role, score: number, ...reasons: string[]): Verdict {
  return { role, score, reasons };
}

/** Log-odds to probability. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Two decimals are all that a score is good for. */
export function round(score: number): number {
  return Math.round(Math.min(0.99, score) * 100) / 100;
}
