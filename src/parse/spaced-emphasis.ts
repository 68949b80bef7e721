import type { Change, Proposal } from '../types.ts';

/** The marks of quotations, lists and headings in front of what a line says. */
const LEAD = /^[ \t]*(?:(?:>|[-+*]|\d{1,3}[.)]|#{1,6})[ \t]+)*/;
/** A line that is bold from its start: what is inside of the markers, with its spaces, and what follows them. */
const BOLD = /^\*\*(?!\*)([ \t]*)([^*`\n]*[^*`\s])([ \t]*)\*\*(?!\*)([^*`\n]*)$/;
const HAS_LETTERS = /\p{L}|\p{N}/u;
/** Marks that end what is said before a space. */
const ENDED = /[\p{Po}\p{Pe}\p{Pf}\p{Pd}]$/u;
const FENCE = /^[ \t]*(```|~~~)/;
const CODE_INDENT = /^(?: {4}|\t)/;

/**
 * Takes spaces out of bold that HTML had inside of its tags, where Markdown allows none: its markers stand as text.
 *
 *     <b>Step 2: </b>Pay the fee      **Step 2: **Pay the fee      →      **Step 2:** Pay the fee
 *                                              ^ a closing marker may not follow a space
 *
 * Only where a line begins with it and has no other marker. `**args and **options` may be two names.
 * https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run
 */
export function spacedEmphasis(text: string): Proposal[] {
  if (!text.includes('**')) return [];
  const proposals: Proposal[] = [];
  let fence = '';
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end > at && text[end - 1] === '\r' ? end - 1 : end);
    const marker = FENCE.exec(line)?.[1] ?? '';
    if (marker !== '' && fence === '') fence = marker;
    else if (fence !== '') fence = marker === fence ? '' : fence;
    else if (!CODE_INDENT.test(line)) proposals.push(...inLine(line, at));
    at = end + 1;
  }
  return proposals;
}

function inLine(line: string, at: number): Proposal[] {
  const lead = LEAD.exec(line)![0].length;
  const bold = BOLD.exec(line.slice(lead));
  if (bold === null) return [];
  const [, before, inside, behind, rest] = bold as unknown as [string, string, string, string, string];
  if ((before === '' && behind === '') || !HAS_LETTERS.test(inside)) return [];
  const isEnded = rest.trim() === '' || ENDED.test(inside) || behind === '';
  if (!isEnded) return [];
  const opened = at + lead + 2;
  const closing = opened + before.length + inside.length;
  const fix: Change[] = [];
  if (before !== '') fix.push({ start: opened, end: opened + before.length, after: '' });
  if (behind !== '') {
    fix.push({ start: closing, end: closing + behind.length, after: '' });
    // Words stay apart; at the end of a line nothing is to be kept apart.
    const after = closing + behind.length + 2;
    if (rest !== '' && !/^\s/.test(rest)) fix.push({ start: after, end: after, after: behind });
  }
  return [
    {
      rule: 'parse/broken-emphasis',
      start: opened - 2,
      end: closing + behind.length + 2,
      severity: 'minor',
      confidence: 0.9,
      message: 'Spaces inside of bold markers keep them from being markers.',
      fix,
    },
  ];
}
