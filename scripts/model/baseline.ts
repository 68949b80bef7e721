import { CLASSES } from '../../src/model/classes.ts';
import type { Baseline, Model } from '../../src/model/load.ts';
import { codePointNats } from '../../src/model/score.ts';
import { classOfSymbol, symbolOf } from './count.ts';
import type { Source } from './sources.ts';

/** Stretches of this many characters are compared; long enough for the difference between texts to show. */
const STRETCHES = [12, 60];
/** Classes that clean text hardly has: their baseline is what an ordinary letter costs. */
const FEW = 200;
const TYPICAL = { mean: 4, variance: 7 };

/** What the finished model says of the held-out lines, which are clean. */
export function measureBaseline(model: Model, sources: readonly Source[]): Baseline {
  const size = CLASSES.length;
  const counts = new Float64Array(size);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  const lines = sources.flatMap((source) => (source.kind === 'text' ? sample(source.heldOut) : []));
  const scored = lines.map((line) => scoreCharacters(model, line));
  for (const characters of scored) {
    for (const { kind, nats } of characters) {
      counts[kind]!++;
      sums[kind]! += nats;
      squares[kind]! += nats * nats;
    }
  }
  const means = Array.from(counts, (n, i) => (n < FEW ? TYPICAL.mean : sums[i]! / n));
  const variances = Array.from(counts, (n, i) =>
    n < FEW ? TYPICAL.variance : squares[i]! / n - means[i]! ** 2,
  );
  const [short, long] = STRETCHES.map((length) => spread(scored, length, means, variances)) as [
    Spread,
    Spread,
  ];
  // E[(nats - expected)²] = within · Σ variance + (between · characters)², from two lengths.
  const share = short.variance / long.variance;
  const between2 = (long.error * share - short.error) / (long.squares * share - short.squares);
  const between = Math.sqrt(Math.max(0.01, between2));
  const within = Math.max(0.5, (short.error - between ** 2 * short.squares) / short.variance);
  return {
    means: means.map((mean) => Math.round(mean * 256)),
    variances: variances.map((variance) => Math.round(variance * 256)),
    within: Number(within.toFixed(3)),
    between: Number(between.toFixed(3)),
  };
}

interface Scored {
  readonly kind: number;
  readonly nats: number;
}

interface Spread {
  error: number;
  variance: number;
  squares: number;
}

/** Every file speaks alike, or the biggest would set the standard. */
const sample = (lines: readonly string[]): readonly string[] => lines.slice(0, 300);

function scoreCharacters(model: Model, line: string): Scored[] {
  let previous2 = 0;
  let previous = 0;
  return Array.from(line, (character) => {
    const next = character.codePointAt(0)!;
    const nats = codePointNats(model, previous2, previous, next);
    previous2 = previous;
    previous = next;
    return { kind: classOfSymbol(symbolOf(next)), nats };
  });
}

/** Mean squared distance from the expectation, over stretches of `length` characters. */
function spread(scored: readonly Scored[][], length: number, means: number[], variances: number[]): Spread {
  const total: Spread = { error: 0, variance: 0, squares: 0 };
  for (const characters of scored) {
    for (let start = 0; start + length <= characters.length; start += length) {
      let error = 0;
      for (const { kind, nats } of characters.slice(start, start + length)) {
        error += nats - means[kind]!;
        total.variance += variances[kind]!;
      }
      total.error += error * error;
      total.squares += length * length;
    }
  }
  const stretches = total.squares / (length * length);
  return {
    error: total.error / stretches,
    variance: total.variance / stretches,
    squares: length * length,
  };
}
