import { DATE, TIME } from '../../text/marks.ts';
import type { Role } from '../../types.ts';
import { type Document, isLabel, isRunning, type Line } from './lines.ts';

/** Lines between the headline and the text at most: who, when, whence, the size of the letters. */
const FAR = 12;
/** A headline has at least and at most so many tokens. */
const SHORTEST = 4;
const LONGEST = 40;
/** Lines with a date and no more tokens than this say when, and little else. */
const DATELINE = 12;
/** Chance from which on a line is the headline, and how many times that of any other above the text. Set by hand on pages of DAnIEL. */
const LIKELY = 0.12;
const TIMES = 1.4;

const CREDITS: ReadonlySet<Role> = new Set(['byline', 'dateline', 'source']);

/**
 * The headline that a page has above its text, where the lines alone leave it out: it is no sentence and stands apart, among
 * the menus, with the credits in between. What tells it is that no other line up there looks as much like the text.
 *
 * @param chances that a line is content
 * @param left lines that are left out
 * @returns the line, -1 where there is none, or where it stays anyway
 */
export function headlineAbove(
  { lines }: Document,
  chances: readonly number[],
  left: readonly boolean[],
): number {
  const text = lines.findIndex((line, i) => !left[i] && isRunning(line));
  let best = -1;
  let next = 0;
  for (let i = text - 1; i >= Math.max(0, text - FAR); i--) {
    if (!mayHead(lines[i]!)) continue;
    if (best >= 0 && chances[i]! <= chances[best]!) next = Math.max(next, chances[i]!);
    else {
      next = best < 0 ? 0 : chances[best]!;
      best = i;
    }
  }
  if (best < 0 || !left[best]) return -1;
  return chances[best]! >= LIKELY && chances[best]! > TIMES * next ? best : -1;
}

function mayHead(line: Line): boolean {
  const { shape, marks, words } = line;
  if (shape.tokens < SHORTEST || shape.tokens > LONGEST || shape.digits >= shape.letters) return false;
  if ((marks & TIME) !== 0 || ((marks & DATE) !== 0 && shape.tokens < DATELINE)) return false;
  return !isLabel(line) && !words.roles.some(({ role }) => CREDITS.has(role));
}
