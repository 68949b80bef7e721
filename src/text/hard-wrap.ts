import type { Span } from '../types.ts';
import { endsSentence } from './punctuation.ts';

/** Of the widest line, in UTF-16 units: mail and terminals wrap at 72 to 80, some editors at 100. */
const NARROWEST = 50;
const WIDEST = 100;

/** Whether a line ends inside a sentence that the next goes on with: it begins with a small letter. */
const GOES_ON = /^\p{Ll}/u;
const FIRST_WORD = /^\S{1,60}/;

/**
 * Whether lines were broken at a fixed width, as mail and old text files do: all but the last nearly as
 * wide as the widest, or too wide for the first word of the next; and most of them broken inside a sentence.
 */
export function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const body = lines.slice(0, -1);
  const last = lines[lines.length - 1]!;
  const widths = body.map(({ start, end }) => end - start);
  const widest = Math.max(...widths.slice(0, 10_000));
  if (widest < NARROWEST || widest > WIDEST || last.end - last.start > widest) return false;
  const full = (width: number, i: number) => {
    if (width >= widest * 0.75) return true;
    const next = FIRST_WORD.exec(text.slice(lines[i + 1]!.start, lines[i + 1]!.end))?.[0] ?? '';
    return width + 1 + next.length > widest;
  };
  if (!widths.every(full)) return false;
  const broken = body.filter(
    ({ start, end }) => !endsSentence(text.slice(Math.max(start, end - 4), end)),
  ).length;
  // Two lines can be as wide as each other by chance.
  if (lines.length === 2) return broken === 1 && GOES_ON.test(text.slice(last.start, last.end));
  return broken * 3 >= body.length * 2;
}
