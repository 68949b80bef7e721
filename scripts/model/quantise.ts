import { rounded } from '../../src/model/symbols.ts';

/**
 * Levels that lose the least (one-dimensional k-means, started at quantiles). A level is a multiple of 1/256 nat.
 */
export function chooseLevels(values: readonly number[], weights: readonly number[], size: number): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const levels: number[] = [];
  let passed = 0;
  for (const i of order) {
    if (passed >= (total * (levels.length + 0.5)) / size && levels.length < size) levels.push(values[i]!);
    passed += weights[i]!;
  }
  while (levels.length < size) levels.push((levels.at(-1) ?? 0) + 0.5);
  for (let round = 0; round < 25; round++) {
    const sums = new Float64Array(size);
    const masses = new Float64Array(size);
    let level = 0;
    for (const i of order) {
      while (
        level + 1 < size &&
        Math.abs(levels[level + 1]! - values[i]!) < Math.abs(levels[level]! - values[i]!)
      )
        level++;
      sums[level]! += values[i]! * weights[i]!;
      masses[level]! += weights[i]!;
    }
    for (let i = 0; i < size; i++) if (masses[i]! > 0) levels[i] = sums[i]! / masses[i]!;
    levels.sort((a, b) => a - b);
  }
  return levels.map(rounded);
}

export function nearest(levels: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < levels.length; i++) {
    if (Math.abs(levels[i]! - value) < Math.abs(levels[best]! - value)) best = i;
  }
  return best;
}
