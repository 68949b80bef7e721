import { shapeOf, symbolOf } from '../../scripts/model/count.ts';
import { Counter } from '../../scripts/model/counter.ts';
import type { Exact } from '../../scripts/model/estimate.ts';
import type { Pruned } from '../../scripts/model/prune.ts';
import type { Model } from '../../src/model/load.ts';
import { codePointNats } from '../../src/model/score.ts';
import { BOUNDARY, SHAPE } from '../../src/model/symbols.ts';
import type { TextSet } from './texts.ts';

export type Nats = (previous2: number, previous: number, next: number) => number;

/** Shipped: quantised, hashed, pruned. */
export const shippedNats =
  (model: Model): Nats =>
  (previous2, previous, next) =>
    codePointNats(model, previous2, previous, next);

/** All counts, no quantisation: the ceiling. Case and digits are priced as in the shipped model. */
export function exactNats(exact: Exact, model: Model): Nats {
  return (previous2, previous, next) =>
    -Math.log(exact.p3(symbolBefore(previous2), symbolBefore(previous), symbolOf(next))) +
    shapeNats(model, previous2, previous, next);
}

/** The n-grams that are shipped, but in doubles and looked up exactly. */
export function prunedNats(exact: Exact, pruned: Pruned, model: Model): Nats {
  const bigrams = new Map(pruned.bigrams.map(({ key, nats }) => [key, nats]));
  const trigrams = new Map(pruned.trigrams.map(({ key, nats }) => [key, nats]));
  return (previous2, previous, next) => {
    const [a, b, c] = [symbolBefore(previous2), symbolBefore(previous), symbolOf(next)];
    const shape = shapeNats(model, previous2, previous, next);
    const trigram = trigrams.get(Counter.key(a, b, c));
    if (trigram !== undefined) return shape + trigram;
    const weight = pruned.contexts.get(Counter.key(a, b, 0)) ?? 0;
    const bigram = bigrams.get(Counter.key(0, b, c));
    return shape + weight + (bigram ?? pruned.alphas[b]! - Math.log(exact.p1(b, c)));
  };
}

const symbolBefore = (codePoint: number): number => (codePoint === 0 ? BOUNDARY : symbolOf(codePoint));
const shapeBefore = (codePoint: number): number => (codePoint === 0 ? SHAPE.break : shapeOf(codePoint));

function shapeNats(model: Model, previous2: number, previous: number, next: number): number {
  return model.shapes[(shapeBefore(previous2) << 6) | (shapeBefore(previous) << 3) | shapeOf(next)]!;
}

/** Nats per character, per row of the report. Characters above the BMP are left out: their choice is uniform. */
export function crossEntropy(sets: readonly TextSet[], models: readonly Nats[]): Map<string, number[]> {
  const rows = new Map<string, { sums: number[]; characters: number }>();
  for (const { script, texts } of sets) {
    const row = rows.get(script) ?? { sums: models.map(() => 0), characters: 0 };
    rows.set(script, row);
    for (const text of texts) {
      let previous2 = 0;
      let previous = 0;
      for (const character of text) {
        const next = character.codePointAt(0)!;
        if (next < 0x10000) {
          models.forEach((model, i) => {
            row.sums[i]! += model(previous2, previous, next);
          });
          row.characters++;
        }
        previous2 = previous;
        previous = next;
      }
    }
  }
  return new Map(
    [...rows]
      .sort()
      .map(([script, { sums, characters }]) => [
        script,
        [...sums.map((sum) => sum / characters), characters],
      ]),
  );
}
