import type { Proposal } from '../types.ts';

/**
 * What other extractors leave behind in text and Markdown.
 *
 *     ![]()                        an image that lost both its text and its address
 *     <samp id="k7w2q">…</samp>    tags that spinners scatter; the text inside stays
 *     。x0dx0a接下来               a line break, escaped, that lost its backslashes
 */
interface Residue {
  readonly rule: string;
  readonly after: string;
  readonly message: string;
}

const IMAGE: Residue = {
  rule: 'parse/image-residue',
  after: '',
  message: 'A Markdown image that lost both its text and its address.',
};
const LINE_BREAK: Residue = {
  rule: 'parse/escaped-line-break',
  after: '\n',
  message: 'A line break was written out in hexadecimal.',
};
const TAG: Residue = {
  rule: 'parse/leaked-tag',
  after: '',
  message: 'An HTML tag was left in text that is no HTML.',
};

interface Trace {
  readonly of: Residue;
  /** One of these stands in every match: hardly any text has it, and to look for it costs next to nothing. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  readonly confidence: number;
}

const TRACES: readonly Trace[] = [
  // The whole line goes when nothing else stands on it.
  {
    of: IMAGE,
    needs: ['![]('],
    pattern: /^[ \t]*(?:!\[\]\(\s{0,3}\)[ \t]*)+(?:\r?\n|$)/gm,
    confidence: 0.98,
  },
  { of: IMAGE, needs: ['![]('], pattern: /!\[\]\(\s{0,3}\)/g, confidence: 0.95 },
  {
    of: LINE_BREAK,
    needs: ['x0a', 'x0A', 'X0a', 'X0A'],
    pattern: /(?<![\\\w%])(?:x0d)?x0a(?:(?:x0d)?x0a)*(?![\w])/gi,
    confidence: 0.9,
  },
  { of: LINE_BREAK, needs: ['_x000'], pattern: /_x000[dD]_\r?\n?/g, confidence: 0.95 },
];
const OPENED =
  /<(samp|legend|fieldset|optgroup|font|bdo|acronym|center|strike|tt|big|dir|dfn|label|span)(?:\s+(?:id|class|style|dir|lang|size|color|face)=(?:"[^"<>\n]{0,80}"|'[^'<>\n]{0,80}'))+\s*>/gi;
const CLOSED = (names: readonly string[]) => new RegExp(`</(?:${names.join('|')})>`, 'gi');

/** Code, fenced, indented or in a line: what looks like residue there is what the author shows. */
const CODE = /^(```|~~~)[^\n]*\n(?:(?!\1)[^\n]*\n)*(?:\1[^\n]*)?|^(?: {4}|\t)[^\n]*|`[^`\n]+`/gm;

/** Proposals that take the residue out. */
export function residueOf(text: string): Proposal[] {
  const proposals: Proposal[] = [];
  const add = (pattern: RegExp, { rule, after, message }: Residue, confidence: number) => {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const end = start + found.length;
      const fix = [{ start, end, after }];
      proposals.push({ rule, start, end, severity: 'minor', confidence, message, fix });
    }
  };
  for (const { of, needs, pattern, confidence } of TRACES) {
    if (needs.some((part) => text.includes(part))) add(pattern, of, confidence);
  }
  const tags = text.includes('<') ? [...text.matchAll(OPENED)] : [];
  const names = [...new Set(tags.map((match) => match[1]!.toLowerCase()))];
  if (names.length > 0) {
    add(OPENED, TAG, 0.9);
    add(CLOSED(names), TAG, 0.9);
  }
  return proposals.length === 0 ? [] : outsideCode(text, disjoint(proposals));
}

/** Sorted, and of two that overlap the longer: an image alone on its line is found with the line and without it. */
function disjoint(proposals: readonly Proposal[]): Proposal[] {
  const out: Proposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (last === undefined || proposal.start >= last.end) out.push(proposal);
  }
  return out;
}

/** @param proposals sorted */
function outsideCode(text: string, proposals: readonly Proposal[]): Proposal[] {
  const out: Proposal[] = [];
  let next = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    while (next < proposals.length && proposals[next]!.start < index) out.push(proposals[next++]!);
    while (next < proposals.length && proposals[next]!.start < index + code.length) next++;
  }
  return [...out, ...proposals.slice(next)];
}
