import { isDense, isSpace, isStop } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import type { Span } from '../types.ts';
import type { Run } from './runs.ts';

/** Characters beside its terms that such a phrase may have: 六合彩开奖(结果). */
const MOST_OF_REST = 4;
/** Characters of other text that make the phrase a guest. */
const LEAST_HOST = 40;

/**
 * The bounds of a phrase that stands by itself where sentences stand, and is none: between the end of one and white space
 * or the end of the line, with no grammar and no full stop of its own. In scripts without spaces only, where white
 * space inside a line is a border.
 *
 *     …设有少儿阅览区。某某真人百家乐 馆长介绍，…
 *                     ^^^^^^^^^^^^^^^
 */
export function standsAlone(text: string, run: Run, line: Span): Span | null {
  if (text.length - (run.end - run.start) < LEAST_HOST || !isDense(text.charCodeAt(run.start))) return null;
  let { start, end } = run;
  while (start > line.start && run.start - start <= MOST_OF_REST && isInside(text.charCodeAt(start - 1)))
    start--;
  while (end < line.end && end - run.end <= MOST_OF_REST && isInside(text.charCodeAt(end))) end++;
  const rest = run.start - start + (end - run.end);
  if (rest > MOST_OF_REST || countFunctionWords(text, start, end) > 0) return null;
  const opens = start === line.start || !isInside(text.charCodeAt(start - 1));
  const closes = end === line.end || isBreak(text.charCodeAt(end));
  return opens && closes ? { start, end } : null;
}

/** The chance that a phrase which stands alone was put there: one idiom is enough, or a name of the trade with a second word. */
export function aloneConfidence({ idioms, suspects, hooks, terms, functionWords }: Run): number {
  if (functionWords > 0 || (idioms === 0 && (suspects === 0 || terms < 2))) return 0;
  const logit = 0.4 + 1.2 * Math.min(idioms + 0.9 * suspects, 3) + 0.8 * Math.min(hooks, 2);
  return 1 / (1 + Math.exp(-logit));
}

const isBreak = (code: number) => isSpace(code) || code === 0x0a || code === 0x0d;

/** Letters of any kind: what no mark and no white space ends. */
function isInside(code: number): boolean {
  return !isBreak(code) && !isStop(code) && (isDense(code) || (code > 0x2f && code < 0x7f));
}
