import type { Block, Repair, Span } from '../types.ts';

/**
 * A repair without what it did inside code blocks: there `\u4e2d`, `&amp;` and odd bytes are what the author
 * meant to show.
 */
export function outsideCode(repair: Repair, blocks: readonly Block[]): Repair {
  const code = blocks.filter((block) => block.kind === 'code');
  if (code.length === 0) return repair;
  let first = 0;
  const spares = (span: Span) => {
    while (first < code.length && code[first]!.end <= span.start) first++;
    const next = code[first];
    return next === undefined || next.start >= Math.max(span.end, span.start + 1);
  };
  const edits = repair.edits.filter(spares);
  first = 0;
  return {
    ...repair,
    edits,
    findings: [...repair.findings].sort((a, b) => a.start - b.start).filter(spares),
  };
}
