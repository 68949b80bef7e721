import { countVisible } from '../text/white-space.ts';
import type { Edit, Evidence, Span } from '../types.ts';
import { withoutMarkup } from './markup.ts';
import type { Body } from './measure.ts';

/**
 * The document without what was put around and into it: its kept segments, as they read once mended and freed of markup.
 * The same for `clean()` and `inspect()`, and the same whether an injection was cut out or never was there, so that taking
 * out a fault cannot cost substance. Findings have no say in it: otherwise taking one away could change what all the other
 * measures read.
 */
export function bodyOf({ input, format, segments, edits }: Evidence): Body {
  const kept =
    segments.length === 0
      ? [{ start: 0, end: input.length, role: 'body' as const }]
      : segments.filter((segment) => segment.kept);
  const pieces = mendedPieces(input, kept, edits);
  const text = pieces.join('\n');
  const isCode = kept.map(({ role }) => role === 'code');
  const written = isCode.includes(true) ? pieces.filter((_, i) => !isCode[i]).join('\n') : text;
  return {
    text,
    prose: format === 'markdown' ? withoutMarkup(written) : written,
    length: countVisible(text),
  };
}

/** Stretches of the input as the edits inside them left them. Both lists are sorted and disjoint. */
function mendedPieces(input: string, spans: readonly Span[], edits: readonly Edit[]): string[] {
  let next = 0;
  return spans.map(({ start, end }) => {
    while (next < edits.length && edits[next]!.end <= start) next++;
    let at = start;
    let piece = '';
    for (; next < edits.length && edits[next]!.start < end; next++) {
      const edit = edits[next]!;
      if (edit.start > at) piece += input.slice(at, edit.start);
      if (edit.start >= start && edit.end <= end) piece += edit.after;
      at = Math.max(at, Math.min(edit.end, end));
      if (edit.end > end) break; // it reaches into the next stretch
    }
    return piece + input.slice(at, end);
  });
}
