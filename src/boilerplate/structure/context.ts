import { DATE, TIME } from '../../text/marks.ts';
import type { Role } from '../../types.ts';
import { type Features, LOOKS } from './features.ts';
import { bestStretch, type Document, type Line } from './lines.ts';

/** Neighbours looked at on either side, and lines on either side that make a neighbourhood. */
const REACH = 3;
const NEIGHBOURHOODS = [3, 8, 20];
/** Of a row: chances 1 + 6 + 6, the document 4, its best stretch 3, its certain lines 3, length 1, credits 4, looks. */
const WIDTH = 13 + 4 + 3 + 3 + 1 + 4 + LOOKS;
/** A chance that counts for the best stretch, and what a line counts in it besides its tokens. */
const LIKELY = 0.4;
const LINE = 3;
/** A line is certain to be of the article with this chance and so many tokens. */
const CERTAIN = 0.7;
const LONG = 10;
/** A credit farther away than this says nothing of a line. Lines. */
const FAR = 12;
/** Longer lines are no credits. Tokens. */
const LONGEST_CREDIT = 40;

/**
 * The second look at each line: what the first made of it and of the lines around it, and where it stands to
 * those that are certain. So a short line between two paragraphs is told from one between two menus.
 *
 * @param first features of the first look
 * @param chances what came of it, by line
 * @param looked the lines that are looked at, a row each; all of them when missing
 */
export function contextFeatures(
  { lines }: Document,
  first: Features,
  chances: readonly number[],
  looked: Int32Array = Int32Array.from(lines, (_, i) => i),
): Features {
  const count = lines.length;
  const tokens = sums(lines, ({ shape }) => shape.tokens);
  const mass = sums(lines, ({ shape }, i) => shape.tokens * chances[i]!);
  const all = mass[count]!;
  const stretch = bestStretch(lines.map(({ shape }, i) => (chances[i]! - LIKELY) * (shape.tokens + LINE)));
  const certain = lines.map(({ shape }, i) => chances[i]! > CERTAIN && shape.tokens >= LONG);
  const top = certain.indexOf(true) < 0 ? count : certain.indexOf(true);
  const bottom = certain.lastIndexOf(true);
  const dates = distances(lines, isDated);
  const credits = distances(lines, isCredit);
  const mostLikely = (mass[stretch.end + 1]! - mass[stretch.start]!) / Math.max(1, all);
  const logs = [Math.log1p(all), Math.log1p(count)] as const;
  const rows = new Float32Array(looked.length * WIDTH);
  let at = 0;
  for (const i of looked) {
    rows[at++] = chances[i]!;
    for (let step = 1; step <= REACH; step++) {
      rows[at++] = chances[i - step] ?? -1;
      rows[at++] = chances[i + step] ?? -1;
    }
    for (const reach of NEIGHBOURHOODS) at = putAround(rows, at, mass, tokens, i, reach);
    rows[at++] = mass[i]! / Math.max(1, all);
    rows[at++] = all / Math.max(1, tokens[count]!);
    rows[at++] = logs[0];
    rows[at++] = logs[1];
    rows[at++] = i < stretch.start ? i - stretch.start : i > stretch.end ? i - stretch.end : 0;
    rows[at++] = mostLikely;
    rows[at++] = (stretch.end - stretch.start + 1) / count;
    rows[at++] = i < top ? i - top : i > bottom ? i - bottom : 0;
    rows[at++] = i - top;
    rows[at++] = bottom - i;
    rows[at++] = first.rows[i * first.width]!;
    rows[at++] = dates.above[i]!;
    rows[at++] = dates.below[i]!;
    rows[at++] = credits.above[i]!;
    rows[at++] = credits.below[i]!;
    rows.set(first.rows.subarray(i * first.width, i * first.width + LOOKS), at);
    at += LOOKS;
  }
  return { rows, width: WIDTH };
}

/** Means of the chances before `i` and behind it, as far as `reach`, by token. */
function putAround(
  rows: Float32Array,
  at: number,
  mass: Float64Array,
  tokens: Float64Array,
  i: number,
  reach: number,
): number {
  rows[at] = meanOf(mass, tokens, Math.max(0, i - reach), i);
  rows[at + 1] = meanOf(mass, tokens, i + 1, Math.min(mass.length - 1, i + 1 + reach));
  return at + 2;
}

function meanOf(mass: Float64Array, tokens: Float64Array, from: number, to: number): number {
  return to <= from ? -1 : (mass[to]! - mass[from]!) / Math.max(1, tokens[to]! - tokens[from]!);
}

function sums<T>(items: readonly T[], weigh: (item: T, i: number) => number): Float64Array {
  const out = new Float64Array(items.length + 1);
  for (let i = 0; i < items.length; i++) out[i + 1] = out[i]! + weigh(items[i]!, i);
  return out;
}

const CREDITS: ReadonlySet<Role> = new Set(['byline', 'dateline', 'source']);

/** Says when something was published, in numbers: below most headlines stands such a line. */
function isDated({ shape, marks }: Line): boolean {
  return shape.tokens < LONGEST_CREDIT && (marks & (DATE | TIME)) !== 0;
}

/** Says who wrote it, or whose it is. */
function isCredit({ shape, words }: Line): boolean {
  return shape.tokens < LONGEST_CREDIT && words.roles.some(({ role }) => CREDITS.has(role));
}

/** Lines to the nearest wanted one above and below, up to {@link FAR}. */
function distances(
  lines: readonly Line[],
  wanted: (line: Line) => boolean,
): { readonly above: Uint8Array; readonly below: Uint8Array } {
  const above = new Uint8Array(lines.length);
  const below = new Uint8Array(lines.length);
  let count = FAR;
  lines.forEach((line, i) => {
    above[i] = count;
    count = wanted(line) ? 1 : Math.min(FAR, count + 1);
  });
  count = FAR;
  for (let i = lines.length - 1; i >= 0; i--) {
    below[i] = count;
    count = wanted(lines[i]!) ? 1 : Math.min(FAR, count + 1);
  }
  return { above, below };
}
