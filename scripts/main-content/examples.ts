import { labelBlocks } from '../../bench/extract/label.ts';
import { tokensOf } from '../../bench/extract/score.ts';
import type { Samples } from '../forest/grow.ts';

/** What forests are shown of a document, and what they are to say of it. */
export interface Example {
  readonly site: string;
  readonly rows: Float32Array;
  readonly width: number;
  /** Share of each row that is main content, 0..1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** Rows that weigh less are sampled, and the drawn ones weigh this much: menus are many, and say little each. */
const LIGHT = 0.6;
/** Of gold text that a page shows less of, the page is not the one that was labelled. */
const LEAST_SHOWN = 0.4;
const SHORTEST_GOLD = 10;
/** Fewer characters stand in a headline by chance. */
const TELLING = 20;

/**
 * Each document weighs the same, and in it each token. None when the page cannot have the gold text.
 *
 * @param apart texts of which nothing is known: blocks that say them weigh nothing
 */
export function example(
  site: string,
  { rows, width }: { readonly rows: Float32Array; readonly width: number },
  texts: readonly string[],
  gold: string,
  apart: readonly string[] = [],
): Example[] {
  const labels = labelBlocks(texts, gold);
  const tokens = texts.map((text) => tokensOf(text).length);
  const size = tokensOf(gold).length;
  if (!isShown(labels, tokens, size)) return [];
  const unknown = apart.map(wordsOf);
  const isUnknown = (words: string) =>
    unknown.some((known) => known === words || (words.length >= TELLING && known.includes(words)));
  const weights = Float32Array.from(tokens, (count, i) =>
    isUnknown(wordsOf(texts[i]!)) ? 0 : ((count + 1) / (size + 100)) * 100,
  );
  return [{ site, rows, width, labels, weights }];
}

const wordsOf = (text: string) => tokensOf(text).join(' ');

/**
 * Whether a page shows the gold text at all.
 *
 * @param size tokens of the gold text
 */
export function isShown(labels: Float32Array, tokens: readonly number[], size: number): boolean {
  const shown = tokens.reduce((sum, count, i) => sum + count * labels[i]!, 0);
  return size >= SHORTEST_GOLD && shown >= size * LEAST_SHOWN;
}

/** The rows of all examples, light ones sampled by a fixed generator. */
export function samplesOf(examples: readonly Omit<Example, 'site'>[]): Samples {
  const features = examples[0]!.width;
  const drawn: [Omit<Example, 'site'>, number, number][] = [];
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (const one of examples) {
    one.weights.forEach((weight, i) => {
      const chance = Math.min(1, weight / LIGHT);
      if (random() < chance) drawn.push([one, i, weight / chance]);
    });
  }
  const all = {
    rows: new Float32Array(drawn.length * features),
    features,
    target: new Float32Array(drawn.length),
    weight: new Float32Array(drawn.length),
  };
  drawn.forEach(([{ rows, labels }, i, weight], k) => {
    all.rows.set(rows.subarray(i * features, (i + 1) * features), k * features);
    all.target[k] = labels[i]!;
    all.weight[k] = weight;
  });
  return all;
}
