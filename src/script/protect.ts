import type { Span } from '../types.ts';

/** Places that a conversion must not touch: what the user named, code, and addresses. Sorted and disjoint. */
export function protectedSpans(text: string, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      spans.push({ start: at, end: at + term.length });
    }
  }
  for (const pattern of [/`[^`\n]+`/gu, /\b(?:https?|ftp):\/\/[^\s<>"）」】]+/gu, /^```[\s\S]*?^```/gmu]) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return merge(spans);
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
