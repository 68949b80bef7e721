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

export interface CodeOf {
  /** Blocks of code. */
  readonly blocks: readonly Span[];
  /** Whether these are marked as code, and not only indented as it is. */
  readonly marked: boolean;
  /** Characters in a line that the markup shows. */
  readonly shown: readonly Span[];
}

/**
 * A repair without what it did inside code, be it a block or a few words of a line: there `\u4e2d`, `&amp;`
 * and odd bytes are what the author meant to show. Damage that the text around the code has too the author did not mean: it
 * came over the whole text, as it did where nothing but indentation says that there is code.
 *
 *         # æ ‡é¢˜                # 标题
 *           ^^^^^^^
 */
export function outsideCode(repair: Repair, text: string, { blocks, marked, shown }: CodeOf): Repair {
  if (repair.findings.length === 0) return repair;
  const inLine = merged([...shown, ...shownIn(text)]);
  const code = merged(blocks);
  if (inLine.length === 0 && code.length === 0) return repair;
  const freely = repair.edits.filter(apartFrom(inLine));
  const outside = freely.filter(apartFrom(code));
  const around = new Set(outside.flatMap(({ rules }) => rules));
  const isDamage = (rule: string) => rule.startsWith('mojibake/') && (!marked || around.has(rule));
  const isOutside = new Set(outside);
  const edits = freely.filter((edit) => isOutside.has(edit) || edit.rules.every(isDamage));
  const findings = [...repair.findings].sort((a, b) => a.start - b.start);
  const isFree = new Set(findings.filter(apartFrom(inLine)));
  const isApart = new Set(findings.filter(apartFrom(code)));
  const isUndone = new Set(findings.filter(apartFrom(edits)));
  return {
    ...repair,
    edits,
    // One finding can be about a whole text with a few words of code in it.
    findings: findings.filter((finding) =>
      finding.fixed
        ? !isUndone.has(finding)
        : isFree.has(finding) && (isApart.has(finding) || isDamage(finding.rule)),
    ),
  };
}

/** Whether a span has nothing in common with others, asked in the order of the text. */
function apartFrom(others: readonly Span[]): (span: Span) => boolean {
  let first = 0;
  return (span) => {
    while (first < others.length && others[first]!.end <= span.start) first++;
    const next = others[first];
    return next === undefined || next.start >= Math.max(span.end, span.start + 1);
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

/** What is shown inside the lines of a text. */
function shownIn(text: string): Span[] {
  return [...text.matchAll(SHOWN)].map(({ 0: shown, index }) => ({
    start: index,
    end: index + shown.length,
  }));
}

/** Sorted and disjoint. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
