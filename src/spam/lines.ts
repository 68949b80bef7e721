import { presenceOf } from '../terms/presence.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';

/** Lines that hold a telling term, or joints as no prose has them; neighbours are taken together. */
export function candidateLines(document: Remembered): Span[] {
  const { text } = document;
  const out: { start: number; end: number }[] = [];
  let at = 0;
  const add = (from: number, to: number) => {
    const last = out[out.length - 1];
    // Keywords written one a line: only white space between two candidate lines.
    if (last !== undefined && text.slice(last.end, from).trim() === '') last.end = Math.max(last.end, to);
    else out.push({ start: from, end: to });
    at = to;
  };
  const joints = presenceOf(document).any('_|｜');
  const structured = (until: number) => {
    if (!joints) return;
    for (const line of joinedLines(text, at, until)) add(line.start, line.end);
  };
  tellingMatcher().scanDocument(document, (start) => {
    if (start < at) return;
    const from = text.lastIndexOf('\n', start) + 1;
    structured(from);
    const found = text.indexOf('\n', start);
    if (start >= at) add(from, found < 0 ? text.length : found);
  });
  structured(text.length);
  return out;
}

/** Lines with at least four joints that prose does not write. */
function* joinedLines(text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (count >= 4) yield { start: from, end: at };
      from = at + 1;
      count = 0;
    } else if (code === 0x5f || code === 0x7c || code === 0xff5c) count++;
  }
  if (count >= 4) yield { start: from, end };
}
