import { isBlank, linesOf } from '../text/lines.ts';
import { endsSentence } from '../text/punctuation.ts';
import type { Proposal, Span } from '../types.ts';
import {
  glueOf,
  hasWords,
  head,
  isEmpty,
  isInNumber,
  isWide,
  MARKS,
  opensWithMark,
  tail,
} from './line-marks.ts';

/**
 * Lines torn at inline markup: text from extractors that put every text node of a page on a line of its own, as
 * BeautifulSoup's `get_text("\n")` does.
 *
 *     <p>据<a>新华社</a>，水位仍在上涨。</p>      据
 *                                              新华社
 *                                              ，水位仍在上涨。
 *                                              ^ no author begins a line with this
 *
 * Such a text is told by the marks that belong behind something and yet stand in front. Where it has some, other breaks
 * inside its sentences are believed to be torn as well.
 */
export function tornLines(text: string): Proposal[] {
  if (!isTorn(text)) return [];
  const lines = [...linesOf(text)];
  const proposals: Proposal[] = [];
  let paragraph = { length: 0, isRunning: false };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const torn = before === undefined ? 0 : chanceOf(text, [before, line, lines[i + 1]], paragraph);
    if (torn === 0) paragraph = { length: 0, isRunning: false };
    else proposals.push(joint(text, before!, line, torn));
    paragraph.length += line.end - line.start;
    paragraph.isRunning ||= RUNNING.test(
      text.slice(line.start, Math.min(line.end, line.start + LONGEST_LOOK)),
    );
  });
  return proposals;
}

function joint(text: string, before: Span, line: Span, confidence: number): Proposal {
  const [start, end] = [before.end, line.start];
  return {
    rule: 'parse/torn-line',
    start,
    end,
    severity: 'minor',
    confidence,
    message: 'An extractor tore a sentence where its page had markup.',
    fix: [{ start, end, after: glueOf(text, before, line) }],
  };
}

/** So many marks at the head of lines are a habit, not a slip; and so many of all lines. */
const FEWEST = 3;
const LEAST_SHARE = 1 / 200;
/** UTF-16 units: text nodes are as long as their author made them, while who breaks lines by hand or by program stops before. */
const UNWRAPPED = 100;
/** Where hardly a line begins with a capital, small letters say nothing: a program, a chat, text made small throughout. */
const MOST_SMALL = 4;
const FEW = 1 / 10;

function isTorn(text: string): boolean {
  if (!hasMarks(text)) return false;
  let [lines, longest, small, capital, wide, narrow] = [0, 0, 0, 0, 0, 0];
  let before: Span | undefined;
  for (const line of linesOf(text)) {
    lines++;
    longest = Math.max(longest, line.end - line.start);
    const first = head(text, line);
    if (SMALL.test(first)) small++;
    else if (CAPITAL.test(first)) capital++;
    if (before !== undefined && !isIndented(text, line) && opensWithMark(text, before, line)) {
      if (isWide(text, before, line)) wide++;
      else narrow++;
    }
    before = line;
  }
  const found = wide + (longest > UNWRAPPED ? narrow : narrow / 2);
  return found >= FEWEST && found >= lines * LEAST_SHARE && small <= capital * MOST_SMALL + lines * FEW;
}

/** Whether enough lines begin with a mark for it to be worth a closer look: hardly a text has them. */
function hasMarks(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (MARKS.has(isBlank(next) ? text.charCodeAt(at + 2) : next)) found++;
    if (found === FEWEST) return true;
  }
  return false;
}

/** Programs and lists are indented, text nodes hardly. */
const isIndented = (text: string, { start }: Span) =>
  start > 1 && isBlank(text.charCodeAt(start - 1)) && isBlank(text.charCodeAt(start - 2));

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const ADDRESS = /^(?:https?:|www\.|\p{Ll}+[.-])/u;

/**
 * How sure it is that a break was torn, by what stands at it. The shares are those of breaks inside one element among the text
 * nodes of pages (`bench/extract/torn.ts`), rounded down.
 */
const BY_MARK = 0.97;
const BY_OPEN_END = 0.95;
const BY_SMALL_LETTER = 0.95;
const BY_WORDS = 0.88;
const BETWEEN = 0.86;

/** The marks of running text, inside a line. */
const RUNNING = /[，。]|\p{Ll}[.,;] /u;
const LONGEST_LOOK = 2000;
/** UTF-16 units: a shorter line with a comma may be a headline. */
const FULL_LINE = 40;
const OPEN_END = /[，、,（(“‘《「『〈【[]$/;
const COLON = /[:：;；|]$/;

/** The chance that the break in front of `line` was torn, or 0. */
function chanceOf(
  text: string,
  [before, line, next]: readonly [Span, Span, Span | undefined],
  { length, isRunning }: { readonly length: number; readonly isRunning: boolean },
): number {
  if (isEmpty(before) || isEmpty(line) || isParted(text, before, line)) return 0;
  if (opensWithMark(text, before, line) || isInNumber(text, before, line)) return BY_MARK;
  const end = tail(text, before);
  if (OPEN_END.test(end)) return BY_OPEN_END;
  if (endsSentence(end) || COLON.test(end)) return 0;
  const start = head(text, line);
  if (SMALL.test(start) && !ADDRESS.test(start)) {
    if (isRunning && length >= FULL_LINE) return BY_SMALL_LETTER;
    if (hasWords(text, before, line)) return BY_WORDS;
  }
  return isRunning && next !== undefined && opensWithMark(text, line, next) ? BETWEEN : 0;
}

/** An empty line parts two lines for good. A line of blanks alone was the space between two elements. */
function isParted(text: string, before: Span, line: Span): boolean {
  return /\n\r?\n|\r\r/.test(text.slice(before.end, line.start));
}
