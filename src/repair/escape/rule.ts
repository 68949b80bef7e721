import type { Change, Proposal, Severity } from '../../types.ts';
import type { CodeSpans } from './code.ts';

/**
 * One way in which characters were spelled out. Most texts have none: they lack all of `signs`, which engines look for
 * many characters at a time, or else what `trigger` asks for.
 */
export interface EscapeRule {
  readonly id: string;
  readonly signs: readonly string[];
  readonly trigger: RegExp;
  find(text: string, code: CodeSpans): Proposal[];
}

interface Kind {
  readonly id: string;
  readonly message: string;
  readonly severity: Severity;
}

/** A proposal to write the characters that an escape spells. */
export function spelledOut(
  kind: Kind,
  start: number,
  end: number,
  after: string,
  confidence: number,
): Proposal {
  const fix: Change[] = [{ start, end, after }];
  return { rule: kind.id, start, end, severity: kind.severity, message: kind.message, confidence, fix };
}
