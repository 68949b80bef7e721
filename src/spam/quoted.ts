import { isDense, isDigit, isSpacedLetter } from '../terms/chars.ts';
import type { Span } from '../types.ts';

/** UTF-16 units between the mark in front and what was recognised of the phrase, and behind it. */
const BEFORE = 2;
const BEHIND = 8;

const OPENING = /[“「『‘]/u;
const CLOSING = /[”」』’]/u;
/** A closing mark, with no opening one in front of it and no end of a line. */
const CLOSES = /^[^“「『‘\n]*[”」』’]/u;

/**
 * Whether all of a span stands between quotation marks that were put around it: it is spoken of, not said. A speech that is longer
 * than the span may hold a guest like any other sentence.
 *
 *     短信称“海星娱乐注册送彩金”“首存翻倍”，民警提醒
 *            ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isQuoted(text: string, { start, end }: Span): boolean {
  let inside = OPENING.test(text.slice(Math.max(0, start - BEFORE), start));
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (OPENING.test(mark)) inside = true;
    else if (CLOSING.test(mark)) inside = false;
    else if (!inside && isLetter(text.charCodeAt(at))) return false;
  }
  return !inside || CLOSES.test(text.slice(end, end + BEHIND));
}

function isLetter(code: number): boolean {
  return isDense(code) || isSpacedLetter(code) || isDigit(code);
}
