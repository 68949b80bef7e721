/**
 * Gradient-boosted decision trees, read only. A forest is fitted by `scripts/fit-*.ts` and shipped as a
 * base64 string; a row of features walks every tree once.
 *
 * Layout of the bytes, little-endian: uint16 trees, uint16 features, float32 bias; then per tree uint16
 * nodes, and per node uint8 feature (255: a leaf), float32 threshold (of a leaf: its value in nats),
 * uint16 left child. The right child follows the left one. A value at or below the threshold goes left.
 */
export interface Forest {
  readonly features: number;
  readonly bias: number;
  readonly roots: Int32Array;
  /** Of each node the index of its left child, and in the low 8 bits its feature: one look for both. */
  readonly links: Int32Array;
  readonly thresholds: Float32Array;
}

const LEAF = 255;
const NODE_BYTES = 7;

export function decodeForest(base64: string): Forest {
  const bytes = fromBase64(base64);
  const view = new DataView(bytes.buffer);
  const trees = view.getUint16(0, true);
  const nodes = (bytes.length - 8 - trees * 2) / NODE_BYTES;
  const roots = new Int32Array(trees);
  const links = new Int32Array(nodes);
  const thresholds = new Float32Array(nodes);
  let at = 8;
  let node = 0;
  for (let tree = 0; tree < trees; tree++) {
    const count = view.getUint16(at, true);
    at += 2;
    const root = node;
    roots[tree] = root;
    for (let i = 0; i < count; i++, node++, at += NODE_BYTES) {
      links[node] = ((root + view.getUint16(at + 5, true)) << 8) | view.getUint8(at);
      thresholds[node] = view.getFloat32(at + 1, true);
    }
  }
  return { features: view.getUint16(2, true), bias: view.getFloat32(4, true), roots, links, thresholds };
}

/**
 * Log-odds for each of the rows of `width` features. All rows walk one tree before any walks the next: a tree fits where the
 * processor finds it at once, and the forest does not.
 */
export function scores(
  { bias, roots, links, thresholds }: Forest,
  rows: Float32Array,
  width: number,
): Float64Array {
  const sums = new Float64Array(rows.length / width).fill(bias);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!;
    for (let i = 0, offset = 0; i < sums.length; i++, offset += width) {
      let node = root;
      for (let link = links[node]!; (link & 0xff) !== LEAF; link = links[node]!) {
        node = (link >> 8) + (rows[offset + (link & 0xff)]! <= thresholds[node]! ? 0 : 1);
      }
      sums[i]! += thresholds[node]!;
    }
  }
  return sums;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The same as probabilities. */
export function chancesOf(forest: Forest, rows: Float32Array, width: number): number[] {
  const chances: number[] = [];
  for (const logOdds of scores(forest, rows, width)) chances.push(probability(logOdds));
  return chances;
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/**
 * The threshold on `chances` at which the expected F1 over tokens is greatest: of what is taken, `chance`
 * is right; of what is right, the rest is missed. A page of which little is certain gets a low one.
 *
 * @returns the threshold, and the F1 expected there: how clear a case the page is
 */
export function bestThreshold(
  chances: readonly number[],
  tokens: readonly number[],
): { readonly threshold: number; readonly expected: number } {
  const order = chances.map((_, i) => i).sort((a, b) => chances[b]! - chances[a]!);
  let wanted = 0;
  for (const i of order) wanted += chances[i]! * tokens[i]!;
  let taken = 0;
  let right = 0;
  let best = 0;
  let threshold = 0.5;
  for (const i of order) {
    taken += tokens[i]!;
    right += chances[i]! * tokens[i]!;
    const f1 = (2 * right) / Math.max(1e-9, taken + wanted);
    if (f1 >= best) {
      best = f1;
      threshold = chances[i]!;
    }
  }
  return { threshold, expected: best };
}
