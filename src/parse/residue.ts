import type { Edit } from '../types.ts';

/**
 * What other extractors leave behind in text and Markdown.
 *
 *     ![]()                        an image that lost both its text and its address
 *     <samp id="k7w2q">…</samp>    tags that spinners scatter; the text inside stays
 *     。x0dx0a接下来               a line break, escaped, that lost its backslashes
 */
const RESIDUES: readonly { rule: string; pattern: RegExp; after: string; confidence: number }[] = [
  // The whole line goes when nothing else stands on it.
  {
    rule: 'parse/image-residue',
    pattern: /^[ \t]*(?:!\[\]\(\s{0,3}\)[ \t]*)+(?:\r?\n|$)/gm,
    after: '',
    confidence: 0.98,
  },
  { rule: 'parse/image-residue', pattern: /!\[\]\(\s{0,3}\)/g, after: '', confidence: 0.95 },
  {
    rule: 'parse/escaped-line-break',
    pattern: /(?<![\\\w%])(?:x0d)?x0a(?:(?:x0d)?x0a)*(?![\w])/gi,
    after: '\n',
    confidence: 0.9,
  },
  { rule: 'parse/escaped-line-break', pattern: /_x000[dD]_\r?\n?/g, after: '\n', confidence: 0.95 },
];
const OPENED =
  /<(samp|legend|fieldset|optgroup|font|bdo|acronym|center|strike|tt|big|dir|dfn|ins|label|kbd|span)(?:\s+(?:id|class|style|dir|lang|size|color|face)=(?:"[^"<>\n]{0,80}"|'[^'<>\n]{0,80}'))+\s*>/gi;
const CLOSED = (names: readonly string[]) => new RegExp(`</(?:${names.join('|')})>`, 'gi');

/** Edits that take the residue out. Sorted, disjoint. */
export function mendResidue(text: string): Edit[] {
  const edits: Edit[] = [];
  const add = (pattern: RegExp, rule: string, after: string, confidence: number) => {
    for (const { 0: before, index: start } of text.matchAll(pattern)) {
      edits.push({ start, end: start + before.length, before, after, rules: [rule], confidence });
    }
  };
  for (const { rule, pattern, after, confidence } of RESIDUES) add(pattern, rule, after, confidence);
  const names = [...new Set([...text.matchAll(OPENED)].map((match) => match[1]!.toLowerCase()))];
  if (names.length > 0) {
    add(OPENED, 'parse/leaked-tag', '', 0.9);
    add(CLOSED(names), 'parse/leaked-tag', '', 0.9);
  }
  return disjoint(edits);
}

/** Sorted, and of two that overlap the longer. */
export function disjoint(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Edit[] = [];
  for (const edit of sorted) {
    const last = out[out.length - 1];
    if (last === undefined || edit.start >= last.end) out.push(edit);
  }
  return out;
}
