import { CLASSES } from '../../src/model/classes.ts';
import { classOfSymbol } from './count.ts';
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

/** 0 would be plain training-set likelihood, 1 would give every class the same room. */
const RARITY_WEIGHT = 0.3;
const LEAST_SHARE = 1e-3;

interface Candidate {
  readonly key: number;
  readonly nats: number;
  readonly count: number;
  /** Nats of training text that would be lost without it (Stolcke 1998, without the change of the backoff weights). */
  gain: number;
}

/** Keeps the n-grams that save the most nats, `sizes` of each kind. */
export function prune(exact: Exact, sizes: { bigrams: number; trigrams: number }): Pruned {
  const kept3 = best(candidates(exact, true), sizes.trigrams).sort(byKey);
  // What trigrams explain, bigrams need not; but where they begin, there must be a bigram to say so.
  const explained = new Counter(20);
  const begins = new Set<number>();
  for (const { key, count } of kept3) {
    explained.add(key % 0x1_0000_0000, count);
    begins.add(Math.floor(key / 0x1_0000));
  }
  const bigrams = candidates(exact, false, begins);
  for (const bigram of bigrams) {
    bigram.gain *= Math.max(0.1, 1 - explained.get(bigram.key) / bigram.count);
    if (begins.has(bigram.key)) bigram.gain = Number.POSITIVE_INFINITY;
  }
  const kept2 = best(bigrams, sizes.bigrams).sort(byKey);

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

/** N-grams that gain anything, and those in `wanted`. */
function candidates(exact: Exact, isTrigram: boolean, wanted: ReadonlySet<number> = new Set()): Candidate[] {
  const counter = isTrigram ? exact.counts.trigrams : exact.counts.bigrams;
  const importance = classImportance(exact);
  const found: Candidate[] = [];
  counter.keys.forEach((key, slot) => {
    if (key === -1) return;
    const count = counter.counts[slot]!;
    // A single sighting is never worth a cell.
    const isSingle = count - discount(counter, slot) < counter.units[slot]! * 0.5;
    if (isSingle && !wanted.has(key)) return;
    const [previous2, previous, next] = Counter.symbols(key);
    const p = isTrigram ? exact.p3(previous2, previous, next) : exact.p2(previous, next);
    const lower = isTrigram ? exact.p2(previous, next) : exact.p1(previous, next);
    const weight = exact.backoffMass(isTrigram, previous2, previous);
    const gain =
      count *
      Math.log(p / (weight * lower)) *
      Math.max(importance[classOfSymbol(next)]!, importance[classOfSymbol(previous)]!);
    if (gain > 0 || wanted.has(key)) found.push({ key, nats: -Math.log(p), count, gain });
  });
  return found;
}

/**
 * Corpora are of very different size, readers of a script want it modelled all the same: a nat is worth the more, the
 * rarer its class is in the training text. 0 for what stands in all scripts.
 */
function classImportance({ marginals }: Exact): Float64Array {
  const common = new Set<string>([
    'break',
    'space',
    'digit',
    'ascii-punctuation',
    'cjk-punctuation',
    'punctuation',
  ]);
  return Float64Array.from(marginals, (p, i) =>
    common.has(CLASSES[i]!) ? 1 : Math.max(p, LEAST_SHARE) ** -RARITY_WEIGHT,
  );
}

const best = (candidates: Candidate[], size: number): Candidate[] =>
  candidates.sort((a, b) => b.gain - a.gain || byKey(a, b)).slice(0, size);
