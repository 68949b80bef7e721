import type { Edit } from '../../types.ts';
import { align, type Stretch } from './align.ts';
import type { Layout } from './layout.ts';

const WORDS = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;
const LINES = /[^\n]+/g;
/** Scripts that write without spaces: a line break in the source between two of these is nothing. */
const UNSPACED = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}\u0E00-\u0EFF]/u;

export interface WorkingText {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Per leaf: where its words stand in the working text. */
  readonly leafSpans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * What a reader sees, as edits on the source: tags and comments go, entities are decoded, white space
 * collapses as in CSS, and blocks stand apart by an empty line. All that happens between two words is one edit.
 */
export function workingText(html: string, { leaves, blocks }: Layout): WorkingText {
  const edits: Edit[] = [];
  const parts: string[] = [];
  const leafSpans: { start: number; end: number }[] = leaves.map(() => ({ start: 0, end: 0 }));
  let at = 0; // in the source: everything before is settled
  let length = 0; // of the text so far
  let previous = -1; // leaf of the last word

  const change = (start: number, end: number, after: string, rule: string) => {
    const before = html.slice(start, end);
    if (after !== '') parts.push(after);
    length += after.length;
    if (before === after) return;
    edits.push({ start, end, before, after, rules: [rule], confidence: 1 });
  };

  // Text that tree construction moved out of a table stands later in the tree than in the source.
  const order = leaves.map((_, i) => i).sort((a, b) => leaves[a]!.node.start - leaves[b]!.node.start);

  for (const index of order) {
    const leaf = leaves[index]!;
    const { node } = leaf;
    if (node.start < at) continue; // a node that parse5 split in two shares its source: the first has it all
    let first = true;
    for (const stretch of align(html, node.start, node.end, node.textContent)) {
      for (const word of wordsOf(node.textContent, stretch, leaf.pre)) {
        const between = html.slice(at, word.start);
        const separator =
          previous < 0
            ? ''
            : first
              ? boundary(previous, index)
              : leaf.pre
                ? pre(node.textContent, word.from)
                : inner(html, at, word.start, between);
        if (word.start > at || separator !== '') {
          change(at, word.start, separator, between.includes('<') ? 'parse/html-tag' : 'parse/html-space');
        }
        if (first) leafSpans[index]!.start = length;
        if (word.after === undefined) {
          const kept = html.slice(word.start, word.end);
          parts.push(kept);
          length += kept.length;
        } else {
          change(word.start, word.end, word.after, 'parse/html-entity');
        }
        at = word.end;
        first = false;
        previous = index;
      }
    }
    leafSpans[index]!.end = length;
    if (first) leafSpans[index]!.start = length;
  }
  if (at < html.length) change(at, html.length, '', 'parse/html-tag');
  return { text: parts.join(''), edits, leafSpans };

  /** What stands between the last word of one leaf and the first of another. */
  function boundary(last: number, next: number): string {
    const a = leaves[last]!;
    const b = leaves[next]!;
    const block = blocks[b.block]!;
    if (a.block !== b.block && !block.inline) {
      const before = blocks[a.block]!;
      const tight = block.kind === before.kind && (block.kind === 'table' || block.kind === 'list-item');
      return tight && block.element.parentNode === before.element.parentNode ? '\n' : '\n\n';
    }
    if (b.breakBefore === 'cell') return '\t';
    if (b.breakBefore === 'line') return '\n';
    return b.breakBefore === 'space' ? ' ' : '';
  }
}

/** White space inside one text node. */
function inner(html: string, at: number, start: number, between: string): string {
  if (between === '' || !/[ \t\n\f\r]/.test(between)) return '';
  if (/[\n\r]/.test(between) && UNSPACED.test(charBefore(html, at)) && UNSPACED.test(charAt(html, start)))
    return '';
  return ' ';
}

/** White space in front of a place in preformatted text, as it is. */
function pre(value: string, from: number): string {
  let start = from;
  while (start > 0 && value[start - 1] === '\n') start--;
  return value.slice(start, from);
}

function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 ? text.slice(at - 2, at) : text.slice(at - 1, at);
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

interface Word {
  /** In the source. */
  readonly start: number;
  readonly end: number;
  /** In the value of the text node. */
  readonly from: number;
  /** Absent when the source says it as it is. */
  readonly after?: string;
}

function* wordsOf(value: string, stretch: Stretch, isPre: boolean): Generator<Word> {
  const text = value.slice(stretch.from, stretch.to);
  if (stretch.decoded) {
    // A decoded line break is white space; a no-break space is a character like others.
    const after = isPre
      ? text
      : text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, '').replace(/[ \t\n\f\r]+/g, ' ');
    if (after !== '' && after !== '\n') {
      yield { start: stretch.start, end: stretch.end, from: stretch.from, after };
    }
    return;
  }
  for (const match of text.matchAll(isPre ? LINES : WORDS)) {
    const start = stretch.start + match.index;
    yield { start, end: start + match[0].length, from: stretch.from + match.index };
  }
}
