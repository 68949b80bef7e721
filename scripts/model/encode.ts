import { ALPHA_ZERO, type ModelData } from '../../src/model/load.ts';
import { bigramHash, GOES_ON, LEVEL_BITS, LEVELS, trigramHash } from '../../src/model/ngrams.ts';
import { pack, packNibbles, packRuns } from '../../src/model/pack.ts';
import { rounded, SHAPE } from '../../src/model/symbols.ts';
import { inOrder, packTable } from './build-table.ts';
import { Counter } from './counter.ts';
import type { Exact } from './estimate.ts';
import type { Kept, Pruned } from './prune.ts';
import { chooseLevels, nearest } from './quantise.ts';

/** How many n-grams are kept: what fits into 1.5 MB. Most bigrams are Han, and there are more of those worth keeping. */
export const SIZES = { bigrams: 246_400, trigrams: 184_800 } as const;

/** 4 bits. */
const CONTEXT_LEVELS = 16;

/** The shipped form. Baseline and languages are still empty: the one is measured with the finished model, the others stand alone. */
export function encode(exact: Exact, { bigrams, trigrams, contexts, alphas }: Pruned): ModelData {
  const bigramLevels = levelsOf(bigrams, LEVELS);
  const trigramLevels = levelsOf(trigrams, LEVELS);
  const contextLevels = levelsOf(
    [...contexts].map(([key, nats]) => ({ key, nats, count: 1 })),
    CONTEXT_LEVELS,
  );
  const bigramEntries = inOrder(
    bigrams.map(({ key, nats, count }) => {
      const [, previous, next] = Counter.symbols(key);
      const weight = contexts.get(Counter.key(previous, next, 0));
      const value = nearest(bigramLevels, nats) + (weight === undefined ? 0 : GOES_ON);
      return { hash: bigramHash(previous, next), value, count, weight };
    }),
  );
  const trigramEntries = trigrams.map(({ key, nats, count }) => ({
    hash: trigramHash(...Counter.symbols(key)),
    value: nearest(trigramLevels, nats),
    count,
  }));
  const weights = bigramEntries.flatMap(({ weight }) => weight ?? []);
  const within = packRuns(Uint8Array.from(exact.within, (p) => sixteenths(-Math.log(p))));
  const alphaRuns = packRuns(Uint8Array.from(alphas, (nats) => sixteenths(nats + ALPHA_ZERO / 16)));
  return {
    bigrams: packTable(bigramEntries, LEVEL_BITS + 1),
    trigrams: packTable(inOrder(trigramEntries), LEVEL_BITS),
    contexts: packNibbles(Uint8Array.from(weights, (nats) => nearest(contextLevels, nats))),
    bigramLevels: bigramLevels.map((level) => level * 256),
    trigramLevels: trigramLevels.map((level) => level * 256),
    contextLevels: contextLevels.map((level) => level * 256),
    transitions: pack(Uint8Array.from(exact.transitions, (p) => sixteenths(-Math.log(p)))),
    within,
    alphas: alphaRuns,
    shapes: shapeNats(exact.counts.shapes).map((nats) => nats * 256),
    marginals: pack(Uint8Array.from(exact.marginals, (p) => sixteenths(-Math.log(p)))),
    baseline: { means: [], variances: [], within: 1, between: [] },
    groups: [],
  };
}

function levelsOf(kept: readonly Kept[], size: number): number[] {
  return chooseLevels(
    kept.map(({ nats }) => nats),
    kept.map(({ count }) => Math.sqrt(count)),
    size,
  );
}

function sixteenths(nats: number): number {
  return Math.max(0, Math.min(255, Math.round(nats * 16)));
}

/** Price of the case of a cased letter, and of the value of a digit. All else follows from the symbol: 0. */
function shapeNats(counts: Float64Array): number[] {
  return Array.from(counts, (_, index) => {
    const row = index & ~7;
    const shape = index & 7;
    if (shape === SHAPE.digit) return rounded(Math.log(10));
    if (shape !== SHAPE.lower && shape !== SHAPE.upper) return 0;
    const lower = counts[row + SHAPE.lower]! + 2;
    const upper = counts[row + SHAPE.upper]! + 0.2;
    return rounded(-Math.log((shape === SHAPE.lower ? lower : upper) / (lower + upper)));
  });
}
