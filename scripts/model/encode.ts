import { ALPHA_ZERO, type ModelData } from '../../src/model/load.ts';
import { pack, packNibbles, packRuns } from '../../src/model/pack.ts';
import { rounded, SHAPE } from '../../src/model/symbols.ts';
import {
  BIGRAM_BUCKET,
  BUCKET_BITS,
  bigramHash,
  find,
  TRIGRAM_BUCKET,
  trigramHash,
  VALUES,
} from '../../src/model/table.ts';
import { buildTable } from './build-table.ts';
import { Counter } from './counter.ts';
import type { Exact } from './estimate.ts';
import type { Kept, Pruned } from './prune.ts';
import { chooseLevels, nearest } from './quantise.ts';

/** How many n-grams are kept: cuckoo hashing with two buckets of three fails at about 96%. */
export const SIZES = {
  bigrams: Math.floor((BIGRAM_BUCKET << BUCKET_BITS) * 0.94),
  trigrams: Math.floor((TRIGRAM_BUCKET << BUCKET_BITS) * 0.94),
} as const;

/** 4 bits, less the 0 that says that there is none. */
const CONTEXT_LEVELS = 15;

/** The shipped form. Baseline and languages are still empty: the one is measured with the finished model, the others stand alone. */
export function encode(exact: Exact, { bigrams, trigrams, contexts, alphas }: Pruned): ModelData {
  const bigramLevels = levelsOf(bigrams, VALUES);
  const trigramLevels = levelsOf(trigrams, VALUES);
  const contextLevels = levelsOf(
    [...contexts].map(([key, nats]) => ({ key, nats, count: 1 })),
    CONTEXT_LEVELS,
  );
  const bigramHashes = bigrams.map(({ key }) => bigramHash(...lastTwo(key)));
  const bigramTable = buildTable(bigramHashes, quantised(bigrams, bigramLevels), BIGRAM_BUCKET);
  const trigramTable = buildTable(
    trigrams.map(({ key }) => trigramHash(...Counter.symbols(key))),
    quantised(trigrams, trigramLevels),
    TRIGRAM_BUCKET,
  );
  const contextBytes = new Uint8Array(bigramTable.cells.length);
  for (const [key, nats] of contexts) {
    const [previous2, previous] = Counter.symbols(key);
    const cell = find(bigramTable, bigramHash(previous2, previous));
    contextBytes[cell] = 1 + nearest(contextLevels, nats);
  }
  const within = packRuns(Uint8Array.from(exact.within, (p) => sixteenths(-Math.log(p))));
  const alphaRuns = packRuns(Uint8Array.from(alphas, (nats) => sixteenths(nats + ALPHA_ZERO / 16)));
  return {
    bigrams: pack(new Uint8Array(bigramTable.cells.buffer)),
    trigrams: pack(new Uint8Array(trigramTable.cells.buffer)),
    contexts: packNibbles(contextBytes),
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

const lastTwo = (key: number): [number, number] => {
  const [, previous, next] = Counter.symbols(key);
  return [previous, next];
};

const quantised = (kept: readonly Kept[], levels: readonly number[]): number[] =>
  kept.map(({ nats }) => nearest(levels, nats));

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
