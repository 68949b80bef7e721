import type { Span } from '../../types.ts';
import type { CodeSpans } from './code.ts';

export interface SpelledRun extends Span {
  readonly meant: string;
}

/** Where so many characters are spelled out in rows, a lone one is one of them. */
const HABIT = 8;

/**
 * Where characters are spelled by their numbers, and meant to be read:
 *
 *     \u4e2d\u6587, \u4e2d        two and more in a row, with a sign between them at most
 *     d\u00e9cid\u00e9             inside words of Latin, when there are two such places
 *
 * A single one that stands for itself is an example of the notation, and so is one that code has, or a class of a
 * regular expression.
 *
 * @param one matches one spelled character, globally
 * @param read what a match spells
 */
export function spelledRuns(
  text: string,
  code: CodeSpans,
  one: RegExp,
  read: (match: RegExpMatchArray) => string,
): SpelledRun[] {
  const runs: (SpelledRun & { readonly isRow: boolean; readonly count: number })[] = [];
  for (const match of text.matchAll(one)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = runs[runs.length - 1];
    const between = last === undefined ? '' : text.slice(last.end, start);
    if (last !== undefined && last.end + 1 >= start && /^[ -~]?$/.test(between)) {
      const meant = last.meant + between + read(match);
      runs[runs.length - 1] = { start: last.start, end, meant, isRow: true, count: last.count + 1 };
    } else runs.push({ start, end, meant: read(match), isRow: false, count: 1 });
  }
  const inRows = runs.reduce((sum, { isRow, count }) => sum + (isRow ? count : 0), 0);
  const meant = runs.filter(
    (run) =>
      (run.isRow || isInWord(text, run) || (inRows >= HABIT && standsAlone(text, run))) &&
      isText(run.meant) &&
      !isOfClass(text, run) &&
      !code.has(run.start),
  );
  return meant.length === 1 && !meant[0]!.isRow ? [] : meant;
}

/** Letters, marks and punctuation in use; no controls, no private use, no half characters, no range of characters. */
function isText(meant: string): boolean {
  return /[^\0-\x7f]/.test(meant) && !/\p{C}/u.test(meant) && !/^.-.$/u.test(meant);
}

function isInWord(text: string, { start, end, meant }: SpelledRun): boolean {
  return (
    /^[\u00c0-\u017f\u1ea0-\u1ef9‘’“”„«»–—…]$/.test(meant) &&
    (isLetter(text[start - 1]) || isLetter(text[end]))
  );
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return !/[a-zA-Z_\\]/.test(text[start - 1] ?? '') && !/[a-zA-Z_]/.test(text[end] ?? '');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-zA-Z]/.test(character);
}

function isOfClass(text: string, { start, end }: Span): boolean {
  return /[[\\]/.test(text[start - 1] ?? '') || text[end] === ']';
}

/** The character of a code point in hexadecimal digits; NUL, which makes no text, for what is none. */
export function fromHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '\0' : String.fromCodePoint(code);
}
