import type { Features } from './features.ts';
import { bestStretch, type Document } from './lines.ts';

/** What is known of a line from the other pages of its site: on what share of them it stands. -1: nothing is known. */
export const UNKNOWN = -1;

/** Neighbours looked at on either side, and lines on either side that make a neighbourhood. */
const REACH = 3;
const NEIGHBOURHOODS = [3, 8, 20];
/** The first features of a line say what it looks like; a second look needs them again. */
const LOOKS = 30;
/** Of a row: chances 1 + 6 + 6, the document 4, its best stretch 3, its certain lines 3, length 1, site 9, looks. */
const WIDTH = 13 + 4 + 3 + 3 + 1 + 9 + LOOKS;
/** A chance that counts for the best stretch, and what a line counts in it besides its tokens. */
const LIKELY = 0.4;
const LINE = 3;
/** A line is certain to be of the article with this chance and so many tokens. */
const CERTAIN = 0.7;
const LONG = 10;

/**
 * The second look at each line: what the first made of it and of the lines around it, and where it stands to
 * those that are certain. So a short line between two paragraphs is told from one between two menus.
 *
 * @param first features of the first look
 * @param chances what came of it, by line
 * @param sites share of the site's pages that a line stands on, or {@link UNKNOWN}
 * @param looked the lines that are looked at, a row each; all of them when missing
 */
export function contextFeatures(
  { lines }: Document,
  first: Features,
  chances: readonly number[],
  sites: readonly number[],
  looked: readonly number[] = lines.map((_, i) => i),
): Features {
  const count = lines.length;
  const tokens = sums(lines, ({ shape }) => shape.tokens);
  const mass = sums(lines, ({ shape }, i) => shape.tokens * chances[i]!);
  const repeats = sums(sites, (share) => (share > 0 ? 1 : 0));
  const known = sites[0] !== undefined && sites[0] !== UNKNOWN;
  const all = mass[count]!;
  const stretch = bestStretch(lines.map(({ shape }, i) => (chances[i]! - LIKELY) * (shape.tokens + LINE)));
  const certain = lines.map(({ shape }, i) => chances[i]! > CERTAIN && shape.tokens >= LONG);
  const top = certain.indexOf(true) < 0 ? count : certain.indexOf(true);
  const bottom = certain.lastIndexOf(true);
  const above = known ? distances(sites, 1) : [];
  const below = known ? distances(sites, -1) : [];
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
    rows[at++] = Math.log1p(all);
    rows[at++] = Math.log1p(count);
    rows[at++] = i < stretch.start ? i - stretch.start : i > stretch.end ? i - stretch.end : 0;
    rows[at++] = (mass[stretch.end + 1]! - mass[stretch.start]!) / Math.max(1, all);
    rows[at++] = (stretch.end - stretch.start + 1) / count;
    rows[at++] = i < top ? i - top : i > bottom ? i - bottom : 0;
    rows[at++] = i - top;
    rows[at++] = bottom - i;
    rows[at++] = Math.log1p(lines[i]!.shape.tokens);
    if (known) {
      rows[at++] = sites[i]!;
      rows[at++] = sites[i - 1] ?? -1;
      rows[at++] = sites[i + 1] ?? -1;
      at = putAround(rows, at, repeats, null, i, 3);
      at = putAround(rows, at, repeats, null, i, 10);
      rows[at++] = above[i]!;
      rows[at++] = below[i]!;
    } else {
      rows.fill(UNKNOWN, at, at + 9);
      at += 9;
    }
    rows.set(first.rows.subarray(i * first.width, i * first.width + LOOKS), at);
    at += LOOKS;
  }
  return { rows, width: WIDTH };
}

/** Means of the lines before `i` and behind it, as far as `reach`: by line, or by what `weights` says they weigh. */
function putAround(
  rows: Float32Array,
  at: number,
  sum: Float64Array,
  weights: Float64Array | null,
  i: number,
  reach: number,
): number {
  rows[at] = meanOf(sum, weights, Math.max(0, i - reach), i);
  rows[at + 1] = meanOf(sum, weights, i + 1, Math.min(sum.length - 1, i + 1 + reach));
  return at + 2;
}

function meanOf(sum: Float64Array, weights: Float64Array | null, from: number, to: number): number {
  if (to <= from) return -1;
  const size = weights === null ? to - from : weights[to]! - weights[from]!;
  return (sum[to]! - sum[from]!) / Math.max(1, size);
}

function sums<T>(items: readonly T[], weigh: (item: T, i: number) => number): Float64Array {
  const out = new Float64Array(items.length + 1);
  for (let i = 0; i < items.length; i++) out[i + 1] = out[i]! + weigh(items[i]!, i);
  return out;
}

/** Lines since the last one that stands on other pages too, up to 50. */
function distances(sites: readonly number[], step: 1 | -1): number[] {
  const out = sites.map(() => 50);
  let count = 50;
  for (let k = 0; k < sites.length; k++) {
    const i = step === 1 ? k : sites.length - 1 - k;
    out[i] = count;
    count = sites[i]! > 0 ? 1 : Math.min(50, count + 1);
  }
  return out;
}
