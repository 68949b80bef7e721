import { messageChance } from '../message/index.ts';
import { lengthsOf } from '../text/weighed-length.ts';
import type { Edit, Evidence, Segment, Span } from '../types.ts';
import { withoutMarkup } from './markup.ts';
import type { Body } from './measure.ts';
import { isListed } from './technical.ts';

/**
 * The document without what was put around and into it: its kept segments, as they read once mended and freed of markup.
 * The same for `clean()` and `inspect()`, and the same whether an injection was cut out or never was there, so that taking
 * out a fault cannot cost substance. Findings have no say in it: otherwise taking one away could change what all the other
 * measures read.
 */
export function bodyOf({ input, format, segments, edits }: Evidence): Body {
  const kept = keptOf(segments, input.length);
  // Of a document that went whole, what it was is judged: the edits left nothing of it.
  const pieces = kept.some((segment) => segment.kept)
    ? mendedPieces(input, kept, edits)
    : kept.map(({ start, end }) => input.slice(start, end));
  const text = pieces.join('\n');
  const isCode = kept.map(({ role }) => role === 'code');
  const written = isCode.includes(true) ? pieces.filter((_, i) => !isCode[i]).join('\n') : text;
  const prose = format === 'markdown' ? withoutMarkup(written) : written;
  const memory = {};
  const { visible, weighed } = lengthsOf(text);
  let message: number | undefined;
  return {
    text,
    prose,
    memory,
    length: visible,
    weighed,
    listed: format === 'html' && isListed(prose),
    // Not asked of every text, and it takes a while.
    get message() {
      message ??= messageChance({ text: prose, memory });
      return message;
    },
  };
}

/** The segments that are the document: what was kept, or else all but the spam, so that a message that reads like a notice is read. */
function keptOf(
  segments: readonly Segment[],
  length: number,
): readonly Pick<Segment, 'start' | 'end' | 'role' | 'kept'>[] {
  if (segments.length === 0) return [{ start: 0, end: length, role: 'body', kept: true }];
  const kept = segments.filter((segment) => segment.kept);
  return kept.length > 0 ? kept : segments.filter(({ role }) => role !== 'spam');
}

/**
 * Stretches of the input as the edits inside them left them. Both lists are sorted. Pieces of a text that one edit made anew all
 * stand where that edit does: the first of them is all of it.
 */
function mendedPieces(input: string, spans: readonly Span[], edits: readonly Edit[]): string[] {
  let next = 0;
  let reach = 0;
  return spans.map(({ start: from, end }) => {
    const start = Math.max(from, reach);
    if (start >= end) return '';
    reach = end;
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
