import type { Change, JsonObject, Proposal, Severity } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import type { RepairContext } from '../step.ts';
import type { Surroundings } from './surroundings.ts';

/** What a rule may know besides the text. */
export interface HygieneContext extends RepairContext {
  readonly around: Surroundings;
}

/**
 * One kind of fault in single characters. `trigger` is a cheap test: where it finds nothing, `find` is not
 * asked. It must be global-free and linear.
 */
export interface HygieneRule {
  readonly id: string;
  readonly trigger: RegExp;
  find(text: string, context: HygieneContext): Proposal[];
}

export interface Fault {
  readonly start: number;
  readonly end: number;
  /** What should stand there instead; undefined when it is only reported. */
  readonly after?: string | undefined;
  readonly confidence?: number;
  readonly severity?: Severity;
  readonly message?: string;
  readonly data?: JsonObject;
}

interface Kind {
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
}

/** A finding for one place, with the rule's usual severity, confidence and message unless the place has its own. */
export function propose(kind: Kind, fault: Fault): Proposal {
  const fix: Change[] | undefined =
    fault.after === undefined ? undefined : [{ start: fault.start, end: fault.end, after: fault.after }];
  return {
    rule: kind.id,
    start: fault.start,
    end: fault.end,
    severity: fault.severity ?? kind.severity,
    confidence: fault.confidence ?? kind.confidence,
    message: fault.message ?? kind.message,
    ...(fault.data === undefined ? {} : { data: fault.data }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What a sticky pattern finds, one behind the other, that begins with an uncommon character: a text has few of these. */
export function* matchesIn(
  text: string,
  sticky: RegExp,
  { places, uncommons }: Glance,
): Generator<RegExpExecArray> {
  let end = 0;
  for (const i of uncommons) {
    if (places[i]! < end) continue;
    sticky.lastIndex = places[i]!;
    const match = sticky.exec(text);
    if (match === null) continue;
    end = match.index + match[0].length;
    yield match;
  }
}

/** `U+200B U+200D`, for messages and data. */
export function codePointNames(text: string): string {
  return Array.from(text, (character) => {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `U+${hex}`;
  }).join(' ');
}
