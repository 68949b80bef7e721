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

/** Keeps the n-grams that save the most nats, `cells` of each kind. */
export function prune(exact: Exact, cells: number): Pruned {
  const trigrams = candidates(exact.counts.trigrams, exact, true);
  const bigrams = candidates(exact.counts.bigrams, exact, false);
  const kept3 = best(trigrams, cells).sort(byKey);
  // What trigrams explain, bigrams need not; but where they begin, there must be a bigram to say so.
  const explained = new Counter(20);
  const begins = new Set<number>();
  for (const { key, count } of kept3) {
    explained.add(key % 0x1_0000_0000, count);
    begins.add(Math.floor(key / 0x1_0000));
  }
  for (const bigram of bigrams) {
    bigram.gain *= Math.max(0.1, 1 - explained.get(bigram.key) / bigram.count);
    if (begins.has(bigram.key)) bigram.gain = Number.POSITIVE_INFINITY;
  }
  const kept2 = best(bigrams, cells).sort(byKey);

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
    if (gain > (isTrigram ? 1 : 0)) found.push({ key, nats: -Math.log(p), count, gain });
  });
  return found;
}

const best = (candidates: Candidate[], size: number): Candidate[] =>
  candidates.sort((a, b) => b.gain - a.gain || byKey(a, b)).slice(0, size);
