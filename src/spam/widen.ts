import { isSpace, isStop, isStrongSeparator, isWeakSeparator } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import type { Span } from '../types.ts';

/** Longest piece, in UTF-16 units, that is taken for one more keyword at the edge of a run. */
const LONGEST_CELL = 24;

/** Longest rest of a keyword of which only a part was recognised. */
const SHORT_REST = 12;

/**
 * From the terms that were recognised to the borders of what was injected: the rest of a keyword cut in
 * half, keywords nobody has listed as long as separators join them, then the separators and the line break.
 *
 *     深夜某某网_一区二区_久久精品_不卡某某        recognised in the middle
 *     ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^
 */
export function widenToCells(text: string, run: Span, line: Span): Span {
  let { start, end } = run;
  for (
    let cell = cellBefore(text, start, line.start);
    cell < start;
    cell = cellBefore(text, start, line.start)
  ) {
    start = cell;
  }
  for (let cell = cellAfter(text, end, line.end); cell > end; cell = cellAfter(text, end, line.end))
    end = cell;
  while (start > line.start && isJoint(text.charCodeAt(start - 1))) start--;
  while (end < line.end && isJoint(text.charCodeAt(end))) end++;
  return wholeLine(text, start, end);
}

/** Where the keyword in front of `start` begins, or `start` when what stands there is no keyword. */
function cellBefore(text: string, start: number, limit: number): number {
  let at = start;
  while (at > limit && isSeparator(text.charCodeAt(at - 1))) at--;
  const joint = at;
  while (at > limit && joint - at <= LONGEST_CELL && isKeywordPart(text.charCodeAt(at - 1))) at--;
  const bordered = at === limit || isBorder(text.charCodeAt(at - 1));
  const joined = joint === start ? start - at <= SHORT_REST : hasStrong(text, joint, start);
  return bordered && joined && isKeyword(text, at, joint) ? at : start;
}

function cellAfter(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && isSeparator(text.charCodeAt(at))) at++;
  const joint = at;
  while (at < limit && at - joint <= LONGEST_CELL && isKeywordPart(text.charCodeAt(at))) at++;
  const bordered = at === limit || isBorder(text.charCodeAt(at));
  const joined = joint === end ? at - end <= SHORT_REST : hasStrong(text, end, joint);
  return bordered && joined && isKeyword(text, joint, at) ? at : end;
}

function isKeyword(text: string, start: number, end: number): boolean {
  return end > start && end - start <= LONGEST_CELL && countFunctionWords(text, start, end) <= 1;
}

function isSeparator(code: number): boolean {
  return isStrongSeparator(code) || isSpace(code);
}

function isBorder(code: number): boolean {
  return isStrongSeparator(code) || code === 0x0a;
}

function isKeywordPart(code: number): boolean {
  return !isStrongSeparator(code) && !isStop(code) && code !== 0x0a && code !== 0x0d && code !== 0xff0c;
}

function hasStrong(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isStrongSeparator(text.charCodeAt(i))) return true;
  return false;
}

function isJoint(code: number): boolean {
  return isSeparator(code) || (isWeakSeparator(code) && code < 0xd800 && code !== 0xff0c && code !== 0x3001);
}

/** When nothing but white space is left of the line, the line break and one blank line go too. */
export function wholeLine(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && (isSpace(text.charCodeAt(to)) || text.charCodeAt(to) === 0x0d)) to++;
  const opens = from === 0 || text.charCodeAt(from - 1) === 0x0a;
  const closes = to === text.length || text.charCodeAt(to) === 0x0a;
  if (!opens || !closes) return { start, end };
  if (to < text.length) {
    to++;
    // A blank line stood on both sides: one is enough.
    const blankBefore = from === 0 || (from >= 2 && text.charCodeAt(from - 2) === 0x0a);
    if (blankBefore && text.charCodeAt(to) === 0x0a) to++;
  } else if (from > 0) {
    while (from > 0 && text.charCodeAt(from - 1) === 0x0a) from--;
  }
  return { start: from, end: to };
}
