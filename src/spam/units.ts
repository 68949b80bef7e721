import {
  isDense,
  isDigit,
  isSpace,
  isSpacedLetter,
  isStop,
  isStrongSeparator,
  isWeakSeparator,
} from '../terms/chars.ts';
import { fullMatcher, type SpamTerm } from './lexicon.ts';

export type UnitKind = 'term' | 'text' | 'strong' | 'weak' | 'space' | 'stop' | 'line';

/** A stretch of a line that is all one thing: a spam term, a mark, or other text. */
export interface Unit {
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
  readonly term?: SpamTerm;
}

/** Cuts `[start, end)` into units without a gap. Linear. */
export function unitsOf(text: string, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  let at = start;
  fullMatcher().scan(text, start, end, (from, to, term) => {
    cutText(text, at, from, units);
    units.push({ kind: 'term', start: from, end: to, term });
    at = to;
  });
  cutText(text, at, end, units);
  return units;
}

function cutText(text: string, start: number, end: number, units: Unit[]): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    let stop = at + 1;
    while (stop < end && kindAt(text, stop) === kind) stop++;
    units.push({ kind, start: at, end: stop });
    at = stop;
  }
}

function kindAt(text: string, at: number): UnitKind {
  const code = text.charCodeAt(at);
  if (isDense(code) || isSpacedLetter(code) || isDigit(code)) return 'text';
  if (code === 0x0a || code === 0x0d) return 'line';
  if (isSpace(code)) return 'space';
  if (isStrongSeparator(code)) return 'strong';
  if (isStop(code)) return 'stop';
  // A full stop ends a sentence in front of white space; elsewhere it is part of a name or number.
  if (code === 0x2e) {
    const next = text.charCodeAt(at + 1);
    return Number.isNaN(next) || isSpace(next) || next === 0x0a || next === 0x0d ? 'stop' : 'text';
  }
  return isWeakSeparator(code) ? 'weak' : 'text';
}
