import { isHardWrapped } from '../text/hard-wrap.ts';
import { isBlank, linesOf } from '../text/lines.ts';
import type { Block, BlockKind, Piece, Span } from '../types.ts';
import { credits, joinedRuns, labelledInserts, SHORTEST_LINE, sectionMarks } from './cuts.ts';

/** Blocks that are one thing, however many lines they have. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['front-matter', 'code', 'table', 'image', 'rule']);

/**
 * Blocks to pieces: a line each, and below the line where something foreign was glued in. Sorted and
 * disjoint; every visible character of a block belongs to one piece.
 */
export function segment(text: string, blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach((block, index) => {
    for (const line of linesIn(text, block)) {
      for (const span of cut(text.slice(line.start, line.end))) {
        pieces.push({ start: line.start + span.start, end: line.start + span.end, block: index });
      }
    }
  });
  return pieces;
}

function linesIn(text: string, block: Block): Span[] {
  const lines = [...linesOf(text, block.start, block.end)].filter(({ start, end }) => end > start);
  if (lines.length < 2 || !(WHOLE.has(block.kind) || isHardWrapped(text, lines))) return lines;
  return [{ start: lines[0]!.start, end: lines[lines.length - 1]!.end }];
}

/** The pieces of one line: what the cuts name, and what lies between. */
function cut(line: string): Span[] {
  if (line.length < SHORTEST_LINE) return [{ start: 0, end: line.length }];
  const named = labelledInserts(line).concat(sectionMarks(line), joinedRuns(line), credits(line));
  if (named.length === 0) return [{ start: 0, end: line.length }];
  named.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  let at = 0;
  for (const { start, end } of [...named, { start: line.length, end: line.length }]) {
    if (start < at) continue; // inside what was named already
    for (const span of [
      { start: at, end: start },
      { start, end },
    ]) {
      const tight = trim(line, span);
      if (tight.end > tight.start) out.push(tight);
    }
    at = end;
  }
  return out;
}

function trim(line: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(line.charCodeAt(from))) from++;
  while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
