import type { Repair, Span } from '../types.ts';

/**
 * What shows characters instead of saying them, inside a line: code spans of Markdown, `<code>` of HTML, and
 * an entity or escape alone between quotation marks.
 *
 *     write `&amp;lt;` for a less-than sign, and "&nbsp;" for a space that does not break
 *           ^^^^^^^^^^                             ^^^^^^
 */
const SHOWN =
  /(?<!`)(`{1,3})(?!`)[^`\n]{1,400}(?<!`)\1(?!`)|<(code|kbd|samp|pre)\b[^<>\n]{0,80}>[^\n]{0,400}?<\/\2>|(["'“‘「『«])(?:&#?\w{1,32};(?:\w{1,12};)?|\\[ux][\da-f{}]{2,8}|%[\da-f]{2}){1,4}["'”’」』»]/gi;

/**
 * A repair without what it did inside code, be it a block or a few words of a line: there `\u4e2d`, `&amp;`
 * and odd bytes are what the author meant to show.
 *
 * @param marked what the markup says is code
 */
export function outsideCode(repair: Repair, text: string, marked: readonly Span[]): Repair {
  if (repair.findings.length === 0) return repair;
  const code = shownIn(text, marked);
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

/**
 * Entities for what would else be markup, or could not be seen in the source. `&amp;nbsp;` is none of them: that was escaped
 * once too often.
 */
const ESCAPED =
  /&(?:lt|gt|[rl]rm|zwn?j|shy|(?:nb|en|em|thin)sp|quot|ast|lowbar|grave|lsqb|rsqb|num|vert|amp(?!;#?\w{1,31};)|#0{0,4}(?:3[3-9]|4[0-7]|5[89]|6[0-4]|9[1-6]|12[3-6]));/gi;

/**
 * Where the author of Markdown wrote a character so that the renderer shows it and does not act on it.
 *
 *     draw on a &lt;canvas&gt; element
 *               ^^^^      ^^^^
 */
export function escapedMarkup(text: string): Span[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(ESCAPED)].map(({ 0: shown, index }) => ({
    start: index,
    end: index + shown.length,
  }));
}

/** What is marked, and what looks like code. Sorted, disjoint. */
function shownIn(text: string, marked: readonly Span[]): Span[] {
  const spans: Span[] = [...marked];
  for (const { 0: shown, index } of text.matchAll(SHOWN)) {
    spans.push({ start: index, end: index + shown.length });
  }
  spans.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
