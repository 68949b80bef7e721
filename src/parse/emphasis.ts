import type { Change, Proposal } from '../types.ts';

/**
 * Closes bold that a page generator tore from its end by putting a rule between.
 *
 *     **First round closed today.      **First round closed today.**
 *                                 →
 *     ---                              ---
 *     **
 *     ^^ orphan: it closes what was opened above the rule
 *
 * CommonMark lets emphasis not reach across blocks, so the markers would stand as text. A marker is moved
 * only when exactly one paragraph above is missing it and nothing but blank lines and a rule lies between.
 */
export function brokenEmphasis(text: string): Proposal[] {
  const proposals: Proposal[] = [];
  let open: { end: number; marker: string } | null = null;
  let fenced = false;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (/^(?:```|~~~)/.test(trimmed)) fenced = !fenced;
    if (fenced || trimmed === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(trimmed)) {
      // Blank lines and rules may lie between the opening and its orphan.
    } else if ((trimmed === '**' || trimmed === '__') && open?.marker === trimmed) {
      proposals.push(
        proposalOf([
          { start: open.end, end: open.end, after: trimmed },
          { start: at, end: Math.min(end + 1, text.length), after: '' },
        ]),
      );
      open = null;
    } else {
      const marker = unclosed(trimmed);
      open = marker === null ? null : { end: at + line.trimEnd().length, marker };
    }
    at = end + 1;
  }
  return proposals;
}

/** The marker that a line opens at its start and never closes. */
function unclosed(line: string): string | null {
  for (const marker of ['**', '__']) {
    if (!line.startsWith(marker) || line.length <= 2 || /\s/.test(line[2]!)) continue;
    let count = 0;
    for (let i = line.indexOf(marker); i >= 0; i = line.indexOf(marker, i + 2)) count++;
    if (count % 2 === 1 && !line.includes('`')) return marker;
  }
  return null;
}

/** Over the orphan, which is what a reader sees. */
function proposalOf(fix: readonly Change[]): Proposal {
  const { start, end } = fix[fix.length - 1]!;
  return {
    rule: 'parse/broken-emphasis',
    start,
    end,
    severity: 'minor',
    confidence: 0.95,
    message: 'A bold marker was torn from what it closes.',
    fix,
  };
}
