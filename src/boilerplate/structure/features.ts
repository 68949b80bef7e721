import { MARKS } from '../../text/marks.ts';
import type { Role } from '../../types.ts';
import type { WordEvidence } from '../evidence.ts';
import { type Document, isLabel, isRunning, type Line } from './lines.ts';

/**
 * A row of numbers for each line of plain text: what it looks like, where it stands, what stands around it.
 * Of words only how many speak for boilerplate, in whatever language: the same forest serves all of them.
 */
export interface Features {
  readonly rows: Float32Array;
  readonly width: number;
}

/** Lines looked at on either side, and lines on either side that make a neighbourhood. */
const REACH = 3;
const NEIGHBOURHOODS = [4, 12];
/** The first features of a line say what it looks like; a second look needs them again. */
export const LOOKS = 30;
/** Of these, what is said of the neighbours again: tokens, whether a sentence, pauses, topicality. */
const SEEN_BESIDE = [0, 1, 2, 11];
/** Of a row: looks, place 11, distances 2, neighbours, neighbourhoods 4 for each side. */
const WIDTH = LOOKS + 11 + 2 + REACH * 2 * SEEN_BESIDE.length + NEIGHBOURHOODS.length * 2 * 4;

export function lineFeatures(document: Document): Features {
  const { lines } = document;
  const sums = prefixSums(lines);
  const before = nearestRunning(lines, 1);
  const after = nearestRunning(lines, -1);
  const rows = new Float32Array(lines.length * WIDTH);
  for (let i = 0; i < lines.length; i++) putLook(rows, i * WIDTH, lines[i]!);
  const whole = wholeFeatures(document);
  for (let i = 0; i < lines.length; i++) {
    let at = putPlace(rows, i * WIDTH + LOOKS, document, whole, i);
    rows[at++] = before[i]!;
    rows[at++] = after[i]!;
    at = putNeighbours(rows, at, i);
    for (const reach of NEIGHBOURHOODS) {
      at = putAround(rows, at, sums, Math.max(0, i - reach), i);
      at = putAround(rows, at, sums, i + 1, Math.min(lines.length, i + 1 + reach));
    }
  }
  return { rows, width: WIDTH };
}

// Written one by one: an array for each line, and one for each of its parts, took longer than all that is in them.
function putLook(rows: Float32Array, from: number, line: Line): void {
  const { shape, sentence, marks, repeated, wrapped, topical, words } = line;
  const tokens = Math.max(1, shape.tokens);
  let at = from;
  rows[at++] = Math.log1p(shape.tokens);
  rows[at++] = sentence ? 1 : 0;
  rows[at++] = shape.pauses / tokens;
  rows[at++] = shape.ends / tokens;
  rows[at++] = shape.separators / tokens;
  rows[at++] = shape.digits / Math.max(1, shape.letters + shape.digits);
  rows[at++] = shape.upper / Math.max(1, shape.letters);
  rows[at++] = shape.letters / tokens;
  rows[at++] = shape.unspaced;
  rows[at++] = repeated ? 1 : 0;
  rows[at++] = wrapped ? 1 : 0;
  rows[at++] = topical;
  for (let bit = 0; bit < MARKS; bit++) rows[at++] = (marks >> bit) & 1;
  rows[at++] = words.coverage;
  for (const roles of WEIGHED) rows[at++] = words.roles.length === 0 ? 0 : speaking(words, roles);
}

/** Roles whose words count together: labels, notices, and credits, which often stand in the article. */
const WEIGHED: readonly (readonly Role[])[] = [
  ['navigation', 'footer', 'share'],
  ['related'],
  ['comments'],
  ['disclaimer', 'copyright'],
  ['promotion'],
  ['image-note', 'byline', 'dateline', 'source'],
];

/** Sure phrases count one, hints a quarter, an opening one more. */
function speaking({ roles }: WordEvidence, among: readonly Role[]): number {
  let sum = 0;
  for (const { role, sure, hints, opens } of roles) {
    if (among.includes(role)) sum += sure.length + hints.length / 4 + (opens ? 1 : 0);
  }
  return sum;
}

/** What is the same for every line: logarithms of lines, tokens and running text take longer than all else of a row. */
function wholeFeatures({ lines, tokens, running, wrapped, labels }: Document): Float32Array {
  const count = lines.length;
  return Float32Array.of(
    count,
    Math.log1p(tokens),
    Math.log1p(running),
    running / Math.max(1, tokens),
    wrapped / count,
    labels / count,
  );
}

function putPlace(
  rows: Float32Array,
  from: number,
  { lines, coreStart, coreEnd }: Document,
  whole: Float32Array,
  i: number,
): number {
  const count = lines.length;
  let at = from;
  rows[at++] = i / count;
  rows[at++] = Math.min(i, 200);
  rows[at++] = Math.min(count - i, 200);
  for (let k = 0; k < whole.length; k++) rows[at++] = whole[k]!;
  rows[at++] = i < coreStart ? i - coreStart : i > coreEnd ? i - coreEnd : 0;
  rows[at++] = (coreEnd - coreStart + 1) / count;
  return at;
}

/** Lines since the last running text, up to 50. */
function nearestRunning(lines: readonly Line[], step: 1 | -1): Int32Array {
  const distance = new Int32Array(lines.length);
  let count = 50;
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k;
    distance[i] = count;
    count = isRunning(lines[i]!) ? 1 : Math.min(50, count + 1);
  }
  return distance;
}

/** Copied from the looks of the lines around, which are there already. */
function putNeighbours(rows: Float32Array, from: number, i: number): number {
  let at = from;
  for (let distance = 1; distance <= REACH; distance++) {
    for (let side = -1; side <= 1; side += 2) {
      const other = (i + side * distance) * WIDTH;
      const isLine = other >= 0 && other < rows.length;
      for (const look of SEEN_BESIDE) rows[at++] = isLine ? rows[other + look]! : -1;
    }
  }
  return at;
}

interface Sums {
  readonly tokens: Float64Array;
  readonly running: Float64Array;
  readonly topical: Float64Array;
  readonly labels: Float64Array;
}

function prefixSums(lines: readonly Line[]): Sums {
  const tokens = new Float64Array(lines.length + 1);
  const running = new Float64Array(lines.length + 1);
  const topical = new Float64Array(lines.length + 1);
  const labels = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    tokens[i + 1] = tokens[i]! + line.shape.tokens;
    running[i + 1] = running[i]! + (isRunning(line) ? line.shape.tokens : 0);
    topical[i + 1] = topical[i]! + line.topical;
    labels[i + 1] = labels[i]! + (isLabel(line) ? 1 : 0);
  });
  return { tokens, running, topical, labels };
}

/** Tokens per line, share of running text, topicality and share of labels of some lines. */
function putAround(
  rows: Float32Array,
  at: number,
  { tokens, running, topical, labels }: Sums,
  from: number,
  to: number,
): number {
  const lines = to - from;
  if (lines <= 0) rows.fill(-1, at, at + 4);
  else {
    const all = tokens[to]! - tokens[from]!;
    rows[at] = Math.log1p(all / lines);
    rows[at + 1] = (running[to]! - running[from]!) / Math.max(1, all);
    rows[at + 2] = (topical[to]! - topical[from]!) / lines;
    rows[at + 3] = (labels[to]! - labels[from]!) / lines;
  }
  return at + 4;
}
