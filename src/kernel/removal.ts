import type { Edit, Span } from '../types.ts';

/** A stretch to take out, with who says so. */
export interface Removal extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Deletions for stretches of `text`, with the white space that would be left hanging.
 *
 *     one line gone            one insert gone
 *     Body.⏎                   Body 【Buy now】 goes on.
 *     Share this⏎                   ^^^^^^^^^^
 *     ^^^^^^^^^^^              the insert and nothing around it, but for a space when one stands on each side
 *     More body.
 *
 * A removal that fills its lines takes the line breaks with it, so that no hole of blank lines is left;
 * one inside a line takes nothing that is not blank. Stretches that only white space parts become one.
 */
export function deletions(text: string, removals: readonly Removal[]): Edit[] {
  const sorted = [...removals].sort((a, b) => a.start - b.start || b.end - a.end);
  const edits: Edit[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]!;
    let { start, end, confidence } = first;
    const rules = new Set([first.rule]);
    for (i++; i < sorted.length; i++) {
      const next = sorted[i]!;
      if (next.start > end && skipBlank(text, end) < next.start) break;
      end = Math.max(end, next.end);
      confidence = Math.min(confidence, next.confidence);
      rules.add(next.rule);
    }
    const span = tidy(text, start, end);
    ({ start, end } = span);
    const last = edits[edits.length - 1];
    if (last !== undefined && start < last.end) start = last.end;
    if (start < end) {
      edits.push({ start, end, before: text.slice(start, end), after: '', rules: [...rules], confidence });
    }
  }
  return edits;
}

function tidy(text: string, start: number, end: number): Span {
  const lineStart = backOverSpaces(text, start);
  const lineEnd = overSpaces(text, end);
  const opensLine = lineStart === 0 || isBreak(text.charCodeAt(lineStart - 1));
  const closesLine = lineEnd === text.length || isBreak(text.charCodeAt(lineEnd));
  if (opensLine && closesLine) {
    const next = skipBlank(text, lineEnd);
    if (next < text.length) return { start: lineStart, end: lineBreakBefore(text, next) };
    // Nothing follows: the blank lines in front have nothing left to part, but a final line break stays.
    let back = lineStart;
    while (back > 0 && isBlank(text.charCodeAt(back - 1))) back--;
    const keepsBreak = back > 0 && lineEnd < text.length;
    return { start: back, end: keepsBreak ? lastBreak(text) : text.length };
  }
  if (closesLine) return { start: lineStart, end };
  if (opensLine) return { start, end: lineEnd };
  // Inside a line: a space on each side would make two.
  return { start, end: lineStart < start && lineEnd > end ? lineEnd : end };
}

/** The start of the line that the first visible character at `at` stands on, so that indents survive. */
function lineBreakBefore(text: string, at: number): number {
  return backOverSpaces(text, at);
}

/** The start of the final line break: `\n` or `\r\n`. */
function lastBreak(text: string): number {
  return text.endsWith('\r\n') ? text.length - 2 : text.length - 1;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000;
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function isBlank(unit: number): boolean {
  return isSpace(unit) || isBreak(unit);
}

function backOverSpaces(text: string, at: number): number {
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function overSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipBlank(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
