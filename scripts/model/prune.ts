import { Counter } from './counter.ts';
import { discount, type Exact } from './estimate.ts';

/** An n-gram that is shipped. `previous2` is 0 for bigrams. */
export interface Kept {
  readonly key: number;
  readonly nats: number;
  /** How often it was counted: what its precision is worth. */
  readonly count: number;
}

/** A backoff model cut to size. All in nats. */
export interface Pruned {
  readonly bigrams: readonly Kept[];
  readonly trigrams: readonly Kept[];
  /** Backoff weight of two symbols; key as of a trigram with next = 0. */
  readonly contexts: ReadonlyMap<number, number>;
  /** Backoff weight of one symbol. */
  readonly alphas: Float64Array;
}

interface Candidate {
  readonly key: number;
  readonly nats: number;
  readonly count: number;
  /** Nats of training text that would be lost without it (Stolcke 1998, without the change of the backoff weights). */
  gain: number;
}

/** Keeps the n-grams that save the most nats, as many as fit into `cells`. */
export function prune(exact: Exact, cells: number): Pruned {
  const trigrams = candidates(exact.counts.trigrams, exact, true);
  const bigrams = candidates(exact.counts.bigrams, exact, false);
  let threshold = chooseThreshold(bigrams, trigrams, cells);
  // What trigrams explain, bigrams need not: count again and choose again.
  const explained = new Counter(20);
  for (const { key, gain, count } of trigrams)
    if (gain > threshold) explained.add(key % 0x1_0000_0000, count);
  for (const bigram of bigrams) {
    bigram.gain *= Math.max(0.1, 1 - explained.get(bigram.key) / bigram.count);
  }
  threshold = chooseThreshold(bigrams, trigrams, cells);
  const kept2 = bigrams.filter(({ gain }) => gain > threshold).sort(byKey);
  const kept3 = trigrams.filter(({ gain }) => gain > threshold).sort(byKey);

  const alphas = new Float64Array(0x10000);
  const sums = new Map<number, { kept: number; lower: number }>();
  const bigramNats = new Map<number, number>();
  for (const { key, nats } of kept2) {
    const [, previous, next] = Counter.symbols(key);
    bigramNats.set(key, nats);
    accumulate(sums, previous, Math.exp(-nats), exact.p1(previous, next));
  }
  for (const [previous, sum] of sums) alphas[previous] = backoff(sum);

  sums.clear();
  for (const { key, nats } of kept3) {
    const [previous2, previous, next] = Counter.symbols(key);
    const lower = bigramNats.get(Counter.key(0, previous, next));
    const p2 =
      lower === undefined ? Math.exp(-alphas[previous]!) * exact.p1(previous, next) : Math.exp(-lower);
    accumulate(sums, Counter.key(previous2, previous, 0), Math.exp(-nats), p2);
  }
  const contexts = new Map([...sums].map(([key, sum]) => [key, backoff(sum)]));
  return { bigrams: kept2, trigrams: kept3, contexts, alphas };
}

const byKey = (a: Candidate, b: Candidate): number => a.key - b.key;

function accumulate(
  sums: Map<number, { kept: number; lower: number }>,
  at: number,
  kept: number,
  lower: number,
): void {
  const sum = sums.get(at);
  if (sum === undefined) sums.set(at, { kept, lower });
  else {
    sum.kept += kept;
    sum.lower += lower;
  }
}

function backoff({ kept, lower }: { kept: number; lower: number }): number {
  return -Math.log(Math.max(1e-5, 1 - kept) / Math.max(1e-5, 1 - lower));
}

function candidates(counter: Counter, exact: Exact, isTrigram: boolean): Candidate[] {
  const found: Candidate[] = [];
  counter.keys.forEach((key, slot) => {
    if (key === -1) return;
    const count = counter.counts[slot]!;
    // A single sighting is never worth a cell.
    if (count - discount(counter, slot) < counter.units[slot]! * 0.5) return;
    const [previous2, previous, next] = Counter.symbols(key);
    const p = isTrigram ? exact.p3(previous2, previous, next) : exact.p2(previous, next);
    const lower = isTrigram ? exact.p2(previous, next) : exact.p1(previous, next);
    const weight = exact.backoffMass(isTrigram, previous2, previous);
    const gain = count * Math.log(p / (weight * lower));
    if (gain > 1) found.push({ key, nats: -Math.log(p), count, gain });
  });
  return found;
}

function chooseThreshold(
  bigrams: readonly Candidate[],
  trigrams: readonly Candidate[],
  cells: number,
): number {
  let low = 0;
  let high = 1e6;
  for (let i = 0; i < 40; i++) {
    const middle = low < 1 ? high / 100 + low : Math.sqrt(low * high);
    if (countCells(bigrams, trigrams, middle) > cells) low = middle;
    else high = middle;
  }
  return high;
}

function countCells(
  bigrams: readonly Candidate[],
  trigrams: readonly Candidate[],
  threshold: number,
): number {
  let count = 0;
  const contexts = new Set<number>();
  for (const { gain } of bigrams) if (gain > threshold) count++;
  for (const { key, gain } of trigrams) {
    if (gain <= threshold) continue;
    count++;
    contexts.add(Math.floor(key / 0x1_0000));
  }
  return count + contexts.size;
}
