import { spellUnseen } from '../text/unseen.ts';
import type { Span } from '../types.ts';

/** Characters shown on each side of a span, and at most of the span itself. */
const CONTEXT = 16;
const LONGEST = 36;

/** Characters that take two columns of a terminal (UAX #11: wide and full-width), coarsely. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{M}/u;

/**
 * A span in its surroundings, with carets under it:
 *
 *     …還需要把部分?jǐn)?shù)據遷移到…
 *                 ^^^^^^^^^^
 *
 * What a terminal would hide or obey is written as `\u200b`, so a hostile document cannot move the cursor.
 */
export function excerpt(text: string, span: Span): { line: string; carets: string } {
  const from = startOfWindow(text, span.start);
  const shownEnd = Math.min(span.end, span.start + LONGEST);
  const to = endOfWindow(text, shownEnd);
  const lead = `${from > 0 && text[from - 1] !== '\n' ? '…' : ''}${visible(text.slice(from, span.start))}`;
  const inside = `${visible(text.slice(span.start, shownEnd))}${shownEnd < span.end ? '…' : ''}`;
  const tail = shownEnd < span.end ? '' : visible(text.slice(shownEnd, to));
  const more = tail !== '' && to < text.length && text[to] !== '\n' ? '…' : '';
  const width = Math.max(1, columns(inside));
  return {
    line: `${lead}${inside}${tail}${more}`,
    carets: `${' '.repeat(columns(lead))}${'^'.repeat(width)}`,
  };
}

/** The same text on one line, with everything that a terminal would hide or obey spelt out. */
export function visible(text: string): string {
  return text.split('\n').map(spellUnseen).join('⏎');
}

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

function startOfWindow(text: string, start: number): number {
  const limit = Math.max(0, start - CONTEXT);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return wholeCharacter(text, Math.max(limit, start === 0 ? 0 : lineStart));
}

function endOfWindow(text: string, end: number): number {
  const limit = Math.min(text.length, end + CONTEXT);
  const lineEnd = text.slice(end, limit).indexOf('\n');
  return wholeCharacter(text, lineEnd < 0 ? limit : end + lineEnd);
}

/** Steps out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
  const high = text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) <= 0xdbff;
  return low && high ? at - 1 : at;
}
