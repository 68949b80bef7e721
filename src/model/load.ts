import { DATA } from '../data/model.generated.ts';
import { CLASSES } from './classes.ts';
import { type LanguageGroup, type LanguageGroupData, type LetterTable, loadGroups } from './languages.ts';
import { unpack, unpackBytes, unpackNibbles, unpackRuns } from './pack.ts';
import { type Alphabet, ASTRAL_SYMBOLS, buildAlphabet } from './symbols.ts';
import { BIGRAM_BUCKET, BUCKET_BITS, type NgramTable, TRIGRAM_BUCKET } from './table.ts';

/** What `scripts/train-model.ts` writes. Strings are packed bytes, see `pack.ts`; nats in bytes are in sixteenths. */
export interface ModelData {
  /** Cells of the n-gram tables, low byte first. */
  readonly bigrams: string;
  readonly trigrams: string;
  /** For each bigram cell: 0, or when trigrams begin with it, one more than the level of its backoff weight; nibbles. */
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
  readonly bigrams: NgramTable;
  readonly trigrams: NgramTable;
  readonly contexts: Uint8Array;
  /** A bit for each of {@link contexts} that is not 0: most are, and these bits stay where the processor finds them at once. */
  readonly goesOn: Uint32Array;
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
  const contexts = unpackNibbles(data.contexts, BIGRAM_BUCKET << BUCKET_BITS);
  return {
    alphabet,
    symbolClass,
    bigrams: { bucket: BIGRAM_BUCKET, cells: unpack(data.bigrams) },
    trigrams: { bucket: TRIGRAM_BUCKET, cells: unpack(data.trigrams) },
    contexts,
    goesOn: bitsOf(contexts),
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

function bitsOf(values: Uint8Array): Uint32Array {
  const bits = new Uint32Array(values.length / 32);
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) bits[i >> 5]! |= 1 << (i & 31);
  return bits;
}

let model: Model | undefined;

/** The shipped model, loaded when first asked for. */
export function shipped(): Model {
  model ??= load(DATA);
  return model;
}
