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
/** Of a row: looks 30, place 11, distances 2, neighbours 4 each, neighbourhoods 4 for each side. */
const WIDTH = 30 + 11 + 2 + REACH * 2 * 4 + NEIGHBOURHOODS.length * 2 * 4;

export function lineFeatures(document: Document): Features {
  const { lines } = document;
  const sums = prefixSums(lines);
  const before = nearestRunning(lines, 1);
  const after = nearestRunning(lines, -1);
  const rows = new Float32Array(lines.length * WIDTH);
  for (let i = 0; i < lines.length; i++) {
    let at = putLook(rows, i * WIDTH, lines[i]!);
    at = putPlace(rows, at, document, i);
    rows[at++] = before[i]!;
    rows[at++] = after[i]!;
    at = putNeighbours(rows, at, lines, i);
    for (const reach of NEIGHBOURHOODS) {
      at = putAround(rows, at, sums, Math.max(0, i - reach), i);
      at = putAround(rows, at, sums, i + 1, Math.min(lines.length, i + 1 + reach));
    }
  }
  return { rows, width: WIDTH };
}

// Written one by one: an array for each line, and one for each of its parts, took longer than all that is in them.
function putLook(rows: Float32Array, from: number, line: Line): number {
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
  return at;
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

function putPlace(rows: Float32Array, from: number, document: Document, i: number): number {
  const { tokens, running, wrapped, labels, coreStart, coreEnd } = document;
  const count = document.lines.length;
  let at = from;
  rows[at++] = i / count;
  rows[at++] = Math.min(i, 200);
  rows[at++] = Math.min(count - i, 200);
  rows[at++] = count;
  rows[at++] = Math.log1p(tokens);
  rows[at++] = Math.log1p(running);
  rows[at++] = running / Math.max(1, tokens);
  rows[at++] = wrapped / count;
  rows[at++] = labels / count;
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

function putNeighbours(rows: Float32Array, from: number, lines: readonly Line[], i: number): number {
  let at = from;
  for (let distance = 1; distance <= REACH; distance++) {
    for (let side = -1; side <= 1; side += 2) {
      const other = lines[i + side * distance];
      if (other === undefined) rows.fill(-1, at, at + 4);
      else {
        rows[at] = Math.log1p(other.shape.tokens);
        rows[at + 1] = other.sentence ? 1 : 0;
        rows[at + 2] = other.shape.pauses / Math.max(1, other.shape.tokens);
        rows[at + 3] = other.topical;
      }
      at += 4;
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
