import { countFunctionWords } from '../terms/function-words.ts';
import { fullMatcher, type SpamTerm } from './lexicon.ts';

/** What keywords are joined with, most telling first, and what each is worth per cell: prose never writes `_`. */
export const JOINTS: readonly { readonly mark: string; readonly prior: number }[] = [
  { mark: '_', prior: 0.5 },
  { mark: '|', prior: 0.1 },
  { mark: '｜', prior: 0.1 },
  { mark: ' - ', prior: 0 },
  { mark: '-', prior: 0 },
  { mark: ',', prior: -0.3 },
  { mark: '，', prior: -0.6 },
  { mark: '、', prior: -1 },
  { mark: ' ', prior: -0.3 },
];

/** Keywords between two joints, or prose that stands where one would be. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly SpamTerm[];
  /** Characters covered by terms. */
  readonly covered: number;
  readonly functionWords: number;
  /** A mark of prose parts this cell from the one before: they cannot belong to one run. */
  readonly breaks: boolean;
}

const PROSE_MARKS = new Set(
  [...'。！？；：，、“”"（）()《》「」『』!?;:…'].map((mark) => mark.charCodeAt(0)),
);

/** Cuts `[start, end)` at `mark`, and at marks of prose. Cells come without white space around them. */
export function cutCells(text: string, start: number, end: number, mark: string): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let breaks = true;
  const add = (to: number) => {
    let first = from;
    let last = to;
    while (first < last && isBlank(text.charCodeAt(first))) first++;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > first) {
      cells.push(read(text, first, last, breaks));
      breaks = false;
    }
  };
  for (let at = start; at < end; at++) {
    if (text.startsWith(mark, at)) {
      add(at);
      from = at + mark.length;
      at = from - 1;
    } else if (text.charCodeAt(at) === 0x0a || isProse(text, at)) {
      add(at);
      breaks = true;
      from = at + 1;
    }
  }
  add(end);
  return cells;
}

/** A full stop or comma counts in front of white space only: `3.5` and `1,000` are no ends. */
function isProse(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x2c) return PROSE_MARKS.has(code);
  return at + 1 === text.length || text.charCodeAt(at + 1) <= 0x20;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x3000 || code === 0xa0;
}

function read(text: string, start: number, end: number, breaks: boolean): Cell {
  const terms: SpamTerm[] = [];
  let covered = 0;
  fullMatcher().scan(text, start, end, (from, to, term) => {
    terms.push(term);
    covered += to - from;
  });
  return { start, end, terms, covered, functionWords: countFunctionWords(text, start, end), breaks };
}
