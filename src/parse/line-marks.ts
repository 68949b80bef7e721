import { isBlank } from '../text/lines.ts';
import type { Span } from '../types.ts';

/** Marks that stand behind what they belong to, in the scripts that write them wide: no line begins with them (JIS X 4051, CLREQ). */
const WIDE = '，。、；：！？）】》」』〉〕';
const NARROW = ',.;:!?)';
export const MARKS: ReadonlySet<number> = new Set([...WIDE, ...NARROW].map((mark) => mark.charCodeAt(0)));

/** A narrow mark, and not the start of a row of them, of a smiley or of a number; `? ` is a bullet that was lost. */
const LONE =
  /^(?:\)?[,.)](?:$|["”’)]|\s(?![,.;:!?])|[\u3400-\u9fff])|[:;](?:$|["”’]|\s(?![,.;:!?])|[\u3400-\u9fff])|[!?](?:$|["”’)]))/;
/** What a mark can follow: letters, digits and what closes. */
const MARKED = /[\p{L}\p{M}\p{N}%％°℃"”’')\]）】》」』〉〕]$/u;

/** Whether `line` begins with a mark that belongs behind the line `before` it. */
export function opensWithMark(text: string, before: Span, line: Span): boolean {
  if (isEmpty(before) || isEmpty(line) || !MARKS.has(text.charCodeAt(line.start))) return false;
  const first = text[line.start]!;
  if (WIDE.includes(first) ? text[line.start + 1] === first : !LONE.test(head(text, line))) return false;
  return MARKED.test(tail(text, before)) && (isWide(text, before, line) || hasWords(text, before, line));
}

/** Whether wide characters meet at the break: nobody wraps Chinese or Japanese so that a line begins with a mark. */
export function isWide(text: string, before: Span, line: Span): boolean {
  return WIDE.includes(text[line.start]!) || WIDE_LETTER.test(text[before.end - 1]!);
}

const WIDE_LETTER = /[\u3040-\u30ff\u3400-\u9fff]/;
const WORDS = /(?:\p{Ll}{2,}[ ’'-]){2}\p{Ll}{2,}/u;
/** UTF-16 units on either side. */
const LONGEST_SIDE = 200;

/** Whether words of a sentence stand on one side of a break: programs, menus and tables have hardly three in a row. */
export function hasWords(text: string, before: Span, line: Span): boolean {
  return (
    WORDS.test(text.slice(Math.max(before.start, before.end - LONGEST_SIDE), before.end)) ||
    WORDS.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_SIDE)))
  );
}

/** `14`, `：`, `00` on three lines: a mark alone between digits. */
export function isInNumber(text: string, before: Span, line: Span): boolean {
  if (before.end - before.start !== 1 || !IN_NUMBERS.includes(text[before.start]!)) return false;
  let at = before.start - 1;
  const floor = Math.max(0, before.start - ENOUGH);
  while (at > floor && (/[\r\n]/.test(text[at]!) || isBlank(text.charCodeAt(at)))) at--;
  return at >= 0 && DIGIT.test(text[at]!) && DIGIT.test(text[line.start]!);
}

const DIGIT = /[0-9]/;
const IN_NUMBERS = ':：.．-－–/~～';

/** What stood at the break: nothing beside a wide character or a mark, a space between words. */
export function glueOf(text: string, before: Span, line: Span): '' | ' ' {
  const left = text[before.end - 1]!;
  const right = text[line.start]!;
  if (MARKS.has(right.charCodeAt(0)) || WIDE_LETTER.test(right) || isWide(text, before, line)) return '';
  return /[（(“‘《「『〈【[，、]/.test(left) || isInNumber(text, before, line) ? '' : ' ';
}

export const isEmpty = ({ start, end }: Span): boolean => start === end;

/** UTF-16 units at the head or tail of a line, all that is ever asked about. */
const ENOUGH = 8;
export const head = (text: string, { start, end }: Span): string =>
  text.slice(start, Math.min(end, start + ENOUGH));
export const tail = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(start, end - ENOUGH), end);
