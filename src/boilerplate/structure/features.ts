import type { Role } from '../../types.ts';
import type { WordEvidence } from '../evidence.ts';
import { type Document, isRunning, type Line } from './lines.ts';

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

export function lineFeatures(document: Document): Features {
  const { lines } = document;
  const sums = prefixSums(lines);
  const before = nearestRunning(lines, 1);
  const after = nearestRunning(lines, -1);
  const rows = lines.map((line, i) => [
    ...look(line),
    ...place(document, i),
    before[i]!,
    after[i]!,
    ...neighbours(lines, i),
    ...NEIGHBOURHOODS.flatMap((reach) => around(sums, lines.length, i, reach)),
  ]);
  const width = rows[0]?.length ?? 0;
  const flat = new Float32Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) flat.set(rows[i]!, i * width);
  return { rows: flat, width };
}

function look({ shape, sentence, marks, repeated, topical, words }: Line): number[] {
  const tokens = Math.max(1, shape.tokens);
  return [
    Math.log1p(shape.tokens),
    sentence ? 1 : 0,
    shape.pauses / tokens,
    shape.ends / tokens,
    shape.separators / tokens,
    shape.digits / Math.max(1, shape.letters + shape.digits),
    shape.upper / Math.max(1, shape.letters),
    shape.letters / tokens,
    shape.unspaced,
    repeated ? 1 : 0,
    topical,
    ...Array.from({ length: 10 }, (_, bit) => (marks >> bit) & 1),
    words.coverage,
    ...WEIGHED.map((roles) => speaking(words, roles)),
  ];
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

function place({ lines, tokens, running, coreStart, coreEnd }: Document, i: number): number[] {
  return [
    i / lines.length,
    Math.min(i, 200),
    Math.min(lines.length - i, 200),
    lines.length,
    Math.log1p(tokens),
    Math.log1p(running),
    running / Math.max(1, tokens),
    i < coreStart ? i - coreStart : i > coreEnd ? i - coreEnd : 0,
    (coreEnd - coreStart + 1) / lines.length,
  ];
}

/** Lines since the last running text, up to 50. */
function nearestRunning(lines: readonly Line[], step: 1 | -1): number[] {
  const distance = lines.map(() => 50);
  let count = 50;
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k;
    distance[i] = count;
    count = isRunning(lines[i]!) ? 1 : Math.min(50, count + 1);
  }
  return distance;
}

function neighbours(lines: readonly Line[], i: number): number[] {
  const row: number[] = [];
  for (let distance = 1; distance <= REACH; distance++) {
    for (const other of [lines[i - distance], lines[i + distance]]) {
      if (other === undefined) row.push(-1, -1, -1, -1);
      else {
        row.push(
          Math.log1p(other.shape.tokens),
          other.sentence ? 1 : 0,
          other.shape.pauses / Math.max(1, other.shape.tokens),
          other.topical,
        );
      }
    }
  }
  return row;
}

interface Sums {
  readonly tokens: Float64Array;
  readonly running: Float64Array;
  readonly topical: Float64Array;
}

function prefixSums(lines: readonly Line[]): Sums {
  const tokens = new Float64Array(lines.length + 1);
  const running = new Float64Array(lines.length + 1);
  const topical = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    tokens[i + 1] = tokens[i]! + line.shape.tokens;
    running[i + 1] = running[i]! + (isRunning(line) ? line.shape.tokens : 0);
    topical[i + 1] = topical[i]! + line.topical;
  });
  return { tokens, running, topical };
}

/** Tokens per line, share of running text and topicality of the lines before and after. */
function around({ tokens, running, topical }: Sums, count: number, i: number, reach: number): number[] {
  return [
    [Math.max(0, i - reach), i],
    [i + 1, Math.min(count, i + 1 + reach)],
  ].flatMap(([from, to]) => {
    const lines = to! - from!;
    if (lines <= 0) return [-1, -1, -1];
    const all = tokens[to!]! - tokens[from!]!;
    return [
      Math.log1p(all / lines),
      (running[to!]! - running[from!]!) / Math.max(1, all),
      (topical[to!]! - topical[from!]!) / lines,
    ];
  });
}
