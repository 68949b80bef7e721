import type { Span } from '../types.ts';
import { endsSentence } from './punctuation.ts';

const NARROWEST = 50;
const WIDEST = 100;

/**
 * Whether lines were broken at a fixed width, as mail and old text files do: all but the last nearly as
 * wide as the widest, and most of them broken inside a sentence.
 */
export function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  const body = lines.slice(0, -1);
  const widths = body.map(({ start, end }) => end - start);
  const widest = Math.max(...widths.slice(0, 10_000));
  if (
    widest < NARROWEST ||
    widest > WIDEST ||
    lines[lines.length - 1]!.end - lines[lines.length - 1]!.start > widest
  )
    return false;
  if (widths.some((width) => width < widest * 0.75)) return false;
  const broken = body.filter(
    ({ start, end }) => !endsSentence(text.slice(Math.max(start, end - 4), end)),
  ).length;
  return broken * 3 >= body.length * 2;
}
