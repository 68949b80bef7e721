/**
 * Fits gradient-boosted trees for a weighted binary target: histogram splits, Newton steps on the logistic
 * loss, best-first growth. Deterministic: rows and features are sampled by a fixed generator.
 */
export interface Samples {
  readonly rows: Float32Array;
  readonly features: number;
  /** Share of the row that is positive, 0..1. */
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Smallest sum of Hessians in a leaf. */
  readonly smallest: number;
  /** L2 penalty on leaf values. */
  readonly ridge: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed?: number;
}

export interface GrownNode {
  feature: number;
  threshold: number;
  left: number;
}
export interface GrownForest {
  readonly features: number;
  readonly bias: number;
  readonly trees: GrownNode[][];
}

const BINS = 64;

export function grow({ rows, features, target, weight }: Samples, settings: Settings): GrownForest {
  const count = target.length;
  const random = generator(settings.seed ?? 1);
  const edges = quantiles(rows, features, count);
  const bins = bin(rows, features, count, edges);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += target[i]! * weight[i]!;
    total += weight[i]!;
  }
  const bias = Math.log(positive / (total - positive));
  const logit = new Float32Array(count).fill(bias);
  const gradient = new Float32Array(count);
  const hessian = new Float32Array(count);
  const trees: GrownNode[][] = [];
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-logit[i]!));
      gradient[i] = (p - target[i]!) * weight[i]!;
      hessian[i] = Math.max(1e-6, p * (1 - p)) * weight[i]!;
    }
    const sample: number[] = [];
    for (let i = 0; i < count; i++) if (random() < settings.rowShare) sample.push(i);
    const use: number[] = [];
    for (let f = 0; f < features; f++) if (random() < settings.featureShare) use.push(f);
    const tree = growTree(
      Int32Array.from(sample),
      { use, bins, features, edges, gradient, hessian },
      settings,
    );
    trees.push(tree);
    for (let i = 0; i < count; i++) logit[i]! += walk(tree, rows, i * features);
  }
  return { features, bias, trees };
}

export function predict({ bias, trees }: GrownForest, rows: Float32Array, offset: number): number {
  return trees.reduce((sum, tree) => sum + walk(tree, rows, offset), bias);
}

export function encode({ features, bias, trees }: GrownForest): string {
  const size = 8 + trees.reduce((sum, tree) => sum + 2 + tree.length * 7, 0);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint16(0, trees.length, true);
  view.setUint16(2, features, true);
  view.setFloat32(4, bias, true);
  let at = 8;
  for (const tree of trees) {
    view.setUint16(at, tree.length, true);
    at += 2;
    for (const { feature, threshold, left } of tree) {
      view.setUint8(at, feature);
      view.setFloat32(at + 1, threshold, true);
      view.setUint16(at + 5, left, true);
      at += 7;
    }
  }
  return Buffer.from(view.buffer).toString('base64');
}

function walk(tree: readonly GrownNode[], rows: Float32Array, offset: number): number {
  let node = tree[0]!;
  while (node.feature !== 255)
    node = tree[node.left + (rows[offset + node.feature]! <= node.threshold ? 0 : 1)]!;
  return node.threshold;
}

interface Leaf {
  readonly node: number;
  readonly members: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split | null;
}
interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Data {
  readonly use: readonly number[];
  readonly bins: Uint8Array;
  readonly features: number;
  readonly edges: readonly Float32Array[];
  readonly gradient: Float32Array;
  readonly hessian: Float32Array;
}

function growTree(all: Int32Array, data: Data, settings: Settings): GrownNode[] {
  const { bins, features, edges } = data;
  const tree: GrownNode[] = [];
  const leafOf = (members: Int32Array, sums: Float64Array): Leaf => {
    const [g, h] = total(sums);
    tree.push({ feature: 255, threshold: (-g / (h + settings.ridge)) * settings.rate, left: 0 });
    return { node: tree.length - 1, members, sums, split: bestSplit(sums, data, settings) };
  };
  const leaves = [leafOf(all, histogram(all, data))];
  for (let count = 1; count < settings.leaves; count++) {
    let best = -1;
    for (let i = 0; i < leaves.length; i++) {
      const gain = leaves[i]!.split?.gain ?? 0;
      if (gain > 1e-7 && (best < 0 || gain > leaves[best]!.split!.gain)) best = i;
    }
    if (best < 0) break;
    const [{ node, members, sums, split }] = leaves.splice(best, 1) as [Leaf];
    const { feature, bin: at } = split!;
    const goesLeft = (i: number) => bins[i * features + feature]! <= at;
    const low = members.filter((i) => goesLeft(i));
    const high = members.filter((i) => !goesLeft(i));
    // Only the smaller half is counted: the other is the rest.
    const counted = histogram(low.length < high.length ? low : high, data);
    const rest = sums.map((sum, i) => sum - counted[i]!);
    const left = tree.length;
    const inOrder = low.length < high.length ? [counted, rest] : [rest, counted];
    leaves.push(leafOf(low, inOrder[0]!), leafOf(high, inOrder[1]!));
    tree[node] = { feature, threshold: edges[feature]![at]!, left };
  }
  return tree;
}

/** For each feature in use and each bin, the sums of gradients and of Hessians. */
function histogram(members: Int32Array, { use, bins, features, gradient, hessian }: Data): Float64Array {
  const sums = new Float64Array(use.length * BINS * 2);
  for (let k = 0; k < members.length; k++) {
    const i = members[k]!;
    const g = gradient[i]!;
    const h = hessian[i]!;
    const row = i * features;
    for (let f = 0; f < use.length; f++) {
      const at = (f * BINS + bins[row + use[f]!]!) * 2;
      sums[at]! += g;
      sums[at + 1]! += h;
    }
  }
  return sums;
}

/** Gradients and Hessians of all members: those of any one feature. */
function total(sums: Float64Array): [number, number] {
  let g = 0;
  let h = 0;
  for (let at = 0; at < BINS * 2; at += 2) {
    g += sums[at]!;
    h += sums[at + 1]!;
  }
  return [g, h];
}

function bestSplit(sums: Float64Array, { use, edges }: Data, { ridge, smallest }: Settings): Split | null {
  const [gAll, hAll] = total(sums);
  const whole = (gAll * gAll) / (hAll + ridge);
  let best: Split | null = null;
  use.forEach((feature, f) => {
    let gLeft = 0;
    let hLeft = 0;
    for (let bin = 0; bin < edges[feature]!.length; bin++) {
      const at = (f * BINS + bin) * 2;
      gLeft += sums[at]!;
      hLeft += sums[at + 1]!;
      if (hLeft < smallest || hAll - hLeft < smallest) continue;
      const gain = (gLeft * gLeft) / (hLeft + ridge) + (gAll - gLeft) ** 2 / (hAll - hLeft + ridge) - whole;
      if (best === null || gain > best.gain) best = { gain, feature, bin };
    }
  });
  return best;
}

/** Borders between bins: at most 63 per feature, at quantiles of its distinct values. */
function quantiles(rows: Float32Array, features: number, count: number): Float32Array[] {
  return Array.from({ length: features }, (_, f) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = rows[i * features + f]!;
    values.sort();
    const edges: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const edge = values[Math.floor((b * count) / BINS)]!;
      if (edges[edges.length - 1] !== edge && edge < values[count - 1]!) edges.push(edge);
    }
    return Float32Array.from(edges);
  });
}

function bin(
  rows: Float32Array,
  features: number,
  count: number,
  edges: readonly Float32Array[],
): Uint8Array {
  const bins = new Uint8Array(count * features);
  for (let f = 0; f < features; f++) {
    const border = edges[f]!;
    for (let i = 0; i < count; i++) {
      const value = rows[i * features + f]!;
      let low = 0;
      let high = border.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value <= border[middle]!) high = middle;
        else low = middle + 1;
      }
      bins[i * features + f] = low;
    }
  }
  return bins;
}

/** Mulberry32: small, seeded, good enough to sample rows. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
