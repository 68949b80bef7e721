import type { Evidence, Span } from '../types.ts';
import type { Body } from './measure.ts';

/**
 * The document without what was put around and into it: kept segments, less what `spam/` findings cover. The
 * same for `clean()` and `inspect()`, and the same whether an injection was found or was never there, so that
 * taking out a fault cannot cost substance.
 */
export function bodyOf(evidence: Evidence): Body {
  const { input, segments, findings } = evidence;
  const holes: Span[] = findings.filter(
    (finding) => finding.rule.startsWith('spam/') && finding.data?.whole !== true,
  );
  const kept: Span[] =
    segments.length > 0 ? segments.filter((segment) => segment.kept) : [{ start: 0, end: input.length }];
  const parts: string[] = [];
  let hole = 0;
  const sorted = [...holes].sort((a, b) => a.start - b.start);
  for (const { start, end } of kept) {
    let at = start;
    while (hole < sorted.length && sorted[hole]!.end <= at) hole++;
    for (let i = hole; i < sorted.length && sorted[i]!.start < end; i++) {
      const span = sorted[i]!;
      if (span.start > at) parts.push(input.slice(at, span.start));
      at = Math.max(at, Math.min(end, span.end));
    }
    if (at < end) parts.push(input.slice(at, end));
  }
  const text = parts.join('\n');
  return { text, length: text.replaceAll(/\s+/gu, '').length };
}
