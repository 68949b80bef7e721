import { DATA } from '../data/model.generated.ts';
import { CLASSES } from './classes.ts';
import { type LanguageGroup, type LanguageGroupData, type LetterTable, loadGroups } from './languages.ts';
import { GOES_ON } from './ngrams.ts';
import { unpackBytes, unpackNibbles, unpackRuns } from './pack.ts';
import { type Alphabet, ASTRAL_SYMBOLS, buildAlphabet } from './symbols.ts';
import { loadTable, type PackedTable, type Table } from './table.ts';

/** What `scripts/train-model.ts` writes. Strings are packed bytes, see `pack.ts`; nats in bytes are in sixteenths. */
export interface ModelData {
  /** Keys and values of the n-gram tables, see `table.ts`. */
  readonly bigrams: PackedTable;
  readonly trigrams: PackedTable;
  /** For each bigram with which trigrams begin, the level of its backoff weight; nibbles. */
  readonly contexts: string;
  /** Nats that the 5-bit values of the tables stand for, in 1/256. */
  readonly bigramLevels: readonly number[];
  readonly trigramLevels: readonly number[];
  readonly contextLevels: readonly number[];
  /** Nats of a class after a class, row by row. */
  readonly transitions: string;
  /** Nats of each symbol within its class; run lengths. */
  readonly within: string;
  /** Nats of the backoff weight of each symbol, raised by {@link ALPHA_ZERO}; run lengths. */
  readonly alphas: string;
  /** Nats of a shape after two shapes, in 1/256. */
  readonly shapes: readonly number[];
  /** Nats of each class, whatever stood before. */
  readonly marginals: string;
  /** What clean text scores. */
  readonly baseline: Baseline;
  /** Languages that share a script. */
  readonly groups: readonly LanguageGroupData[];
}

/** How clean text scores, measured on held-out lines of the training corpora. Classes are in the order of `CLASSES`. */
export interface Baseline {
  /** Mean and variance of the nats of one character, by class, in 1/256. */
  readonly means: readonly number[];
  readonly variances: readonly number[];
  /** Variance within a stretch of text, as a multiple of what independent characters would have. */
  readonly within: number;
  /** Standard deviation of nats per character between texts, however long, by their main class; in 1/256. */
  readonly between: readonly number[];
}

/** The model as it is used. All nats are multiples of 1/256, so that sums are exact in any order. */
export interface Model {
  readonly alphabet: Alphabet;
  /** Class of each symbol. */
  readonly symbolClass: Uint8Array;
  readonly bigrams: Table;
  readonly trigrams: Table;
  /** For each bigram cell with which trigrams begin, the level of its backoff weight. */
  readonly contexts: Uint8Array;
  readonly bigramLevels: Float64Array;
  readonly trigramLevels: Float64Array;
  readonly contextLevels: Float64Array;
  readonly transitions: Float64Array;
  readonly within: Uint8Array;
  readonly alphas: Uint8Array;
  readonly shapes: Float64Array;
  readonly marginals: Uint8Array;
  readonly means: Float64Array;
  readonly variances: Float64Array;
  readonly between: Float64Array;
  readonly baseline: Baseline;
  readonly groups: readonly LanguageGroup[];
  /** Letters of the groups. */
  readonly letters: LetterTable;
}

/** Byte that stands for a backoff weight of one. Weights may exceed one a little. */
export const ALPHA_ZERO = 32;
export const SIXTEENTH = 1 / 16;

export function load(data: ModelData): Model {
  const alphabet = buildAlphabet();
  const symbolClass = alphabet.classes.slice();
  CLASSES.forEach((_, i) => {
    symbolClass[ASTRAL_SYMBOLS + i] = i;
  });
  const bigrams = loadTable(data.bigrams);
  return {
    alphabet,
    symbolClass,
    bigrams,
    trigrams: loadTable(data.trigrams),
    contexts: contextsOf(bigrams, data.contexts),
    bigramLevels: scaled(data.bigramLevels, 1 / 256),
    trigramLevels: scaled(data.trigramLevels, 1 / 256),
    contextLevels: scaled(data.contextLevels, 1 / 256),
    transitions: scaled(unpackBytes(data.transitions, CLASSES.length ** 2), SIXTEENTH),
    within: unpackRuns(data.within, 0x10000),
    alphas: unpackRuns(data.alphas, 0x10000),
    shapes: scaled(data.shapes, 1 / 256),
    marginals: unpackBytes(data.marginals, CLASSES.length),
    means: scaled(data.baseline.means, 1 / 256),
    variances: scaled(data.baseline.variances, 1 / 256),
    between: scaled(data.baseline.between, 1 / 256),
    baseline: data.baseline,
    ...loadGroups(data.groups),
  };
}

function scaled(values: ArrayLike<number>, unit: number): Float64Array {
  const nats = new Float64Array(values.length);
  for (let i = 0; i < nats.length; i++) nats[i] = values[i]! * unit;
  return nats;
}

/** The levels of {@link ModelData.contexts}, each beside the cell of its bigram. */
function contextsOf({ cells }: Table, packed: string): Uint8Array {
  const levels = unpackNibbles(packed);
  const contexts = new Uint8Array(cells.length);
  for (let cell = 0, next = 0; cell < cells.length; cell++) {
    if ((cells[cell]! & GOES_ON) !== 0) contexts[cell] = levels[next++]!;
  }
  return contexts;
}

let model: Model | undefined;

/** The shipped model, loaded when first asked for. */
export function shipped(): Model {
  model ??= load(DATA);
  return model;
}
