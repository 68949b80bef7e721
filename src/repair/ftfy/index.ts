import type { Proposal } from '../../types.ts';
import { decodeEntity } from '../escape/entities.ts';
import type { RepairStep } from '../step.ts';
import { fixCharacters } from './characters.ts';
import { fixEncoding } from './encoding.ts';

/**
 * The preset `ftfy`: what ftfy's `fix_text` does by default, line by line, with nothing of what else this library
 * does. Which decodings are believed is decided by our text model, not by ftfy's list of suspicious pairs.
 */
export const ftfySteps: readonly RepairStep[] = [
  // Where markup is about, entities are meant.
  perLine('unicode/html-entity', 'HTML entities in text.', (line) =>
    line.includes('<')
      ? line
      : line.replace(/&#?[0-9a-zA-Z]{1,24};/g, (entity) => decodeEntity(entity) ?? entity),
  ),
  perLine('mojibake/ftfy-encoding', 'UTF-8 was read as a single-byte encoding.', fixEncoding),
  perLine('unicode/ftfy-characters', 'Characters that ftfy replaces by default.', fixCharacters),
];

/** A step that rewrites each line, changing no more of it than needed. */
function perLine(rule: string, message: string, fix: (line: string) => string): RepairStep {
  return (text) => {
    const proposals: Proposal[] = [];
    for (let start = 0; start < text.length; ) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 ? text.length : feed + 1;
      const line = text.slice(start, end);
      const fixed = fix(line);
      if (fixed !== line) proposals.push(proposal(rule, message, start, line, fixed));
      start = end;
    }
    return proposals;
  };
}

function proposal(rule: string, message: string, at: number, line: string, fixed: string): Proposal {
  const shorter = Math.min(line.length, fixed.length);
  let head = 0;
  while (head < shorter && line[head] === fixed[head]) head++;
  let tail = 0;
  while (tail < shorter - head && line[line.length - 1 - tail] === fixed[fixed.length - 1 - tail]) tail++;
  const start = at + head;
  const end = at + line.length - tail;
  const fix = [{ start, end, after: fixed.slice(head, fixed.length - tail) }];
  return { rule, start, end, severity: 'minor', confidence: 0.95, message, fix };
}
