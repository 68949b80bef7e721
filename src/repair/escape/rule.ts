import type { Change, Proposal, Severity } from '../../types.ts';
import type { CodeSpans } from './code.ts';

/**
 * One way in which characters were spelled out. Most texts have none: they lack the `signs`, which engines look for many
 * characters at a time, or what the sticky `trigger` asks for where one stands. Where signs would be too many there are none,
 * and the trigger, not sticky then, is looked for.
 */
export interface EscapeRule {
  readonly id: string;
  readonly signs: readonly string[];
  readonly trigger: RegExp;
  find(text: string, code: CodeSpans): Proposal[];
}

/**
 * Is there anything in a text that the rule should look at?
 *
 * @param mayHave whether a sign may stand in the text
 */
export function isAsked(
  { signs, trigger }: EscapeRule,
  text: string,
  mayHave: (sign: string) => boolean,
): boolean {
  if (signs.length === 0) return trigger.test(text);
  for (const sign of signs) {
    if (!mayHave(sign)) continue;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      trigger.lastIndex = at;
      if (trigger.test(text)) return true;
    }
  }
  return false;
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
