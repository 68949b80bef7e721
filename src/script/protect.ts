import type { Change, Span } from '../types.ts';
import { collectClues } from './han-evidence.ts';
import { peopleIn } from './names.ts';

/** Code in Markdown and addresses. Each ends at the first character it may not have, and none starts inside a word. */
const FENCE = /^(?:```|~~~)[^\n]*\n(?:(?!```|~~~)[^\n]*\n)*(?:```|~~~)/gmu;
const CODE = /`[^`\n]+`/gu;
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s<>"）」】]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/gu;
/** Quotations and titles, to be kept when they are in the target script as they stand. */
const QUOTED = /“[^”\n]{2,200}”|「[^」\n]{2,200}」|《[^》\n]{2,80}》|『[^』\n]{2,200}』/gu;

/**
 * Places that a conversion must not touch, sorted and disjoint: what the user named, code and addresses; on the
 * way to `target`, also people's surnames and quotations that are in the target script already.
 */
export function protectedSpans(
  text: string,
  terms: readonly string[],
  target: 'Hans' | 'Hant' | null,
): Span[] {
  const spans: Span[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      spans.push({ start: at, end: at + term.length });
    }
  }
  for (const pattern of [FENCE, CODE, ADDRESS]) {
    for (const { index, 0: match } of text.matchAll(pattern))
      spans.push({ start: index, end: index + match.length });
  }
  if (target === 'Hant') spans.push(...peopleIn(text));
  if (target !== null) {
    for (const { index, 0: match } of text.matchAll(QUOTED)) {
      if (isPurely(text, index, index + match.length, target))
        spans.push({ start: index, end: index + match.length });
    }
  }
  return merge(spans);
}

/** Whether a stretch has clear characters of `target`, and none of the other script. */
function isPurely(text: string, start: number, end: number, target: 'Hans' | 'Hant'): boolean {
  let own = 0;
  for (const { odds, exclusive } of collectClues(text, start, end)) {
    if (!exclusive) continue;
    if (odds > 0 === (target === 'Hans')) own++;
    else return false;
  }
  return own > 0;
}

/** Changes that touch no protected span. Both lists are sorted. */
export function outside(changes: readonly Change[], keep: readonly Span[]): Change[] {
  let k = 0;
  return changes.filter(({ start, end }) => {
    while (k < keep.length && keep[k]!.end <= start) k++;
    const span = keep[k];
    return span === undefined || span.start >= end;
  });
}

function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = out[out.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
