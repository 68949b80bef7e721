import { CLASSES } from '../../src/model/classes.ts';
import type { Baseline, Model } from '../../src/model/load.ts';
import { mainOf } from '../../src/model/naturalness.ts';
import { codePointNats } from '../../src/model/score.ts';
import { classOfSymbol, symbolOf } from './count.ts';

/** Stretches of this many characters are compared; long enough for the difference between texts to show. */
const STRETCHES = [12, 60];
/** No script is so well known that its texts do not differ. */
const LEAST_BETWEEN = 0.15;
/** Of classes with fewer characters than that in the texts nothing can be measured. */
const FEW = 200;
/** What an ordinary letter costs: the standard for classes that are damage, so that they always stand out. */
const LETTER = { mean: 4, variance: 7 };
/** Emoji, scripts without corpora: dear, but no fault of the text. */
const RARITY = { mean: 13, variance: 15 };
const DAMAGE = new Set<string>([
  'control',
  'c1',
  'private',
  'surrogate',
  'replacement',
  'noncharacter',
  'invisible',
  'halfwidth-katakana',
  'box',
  'latin-rare',
  'mark',
  'modifier',
  'jamo',
  'han-rare',
  'arabic-rare',
  'greek-extended',
]);

/** What the finished model says of clean texts that it was not trained on. */
export function measureBaseline(model: Model, texts: readonly (readonly string[])[]): Baseline {
  const size = CLASSES.length;
  const counts = new Float64Array(size);
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  // Every language speaks alike, or the biggest would set the standard.
  const lines = texts.flatMap((lines) => lines.slice(0, 300));
  const scored = lines.map((line) => scoreCharacters(model, line));
  for (const characters of scored) {
    for (const { kind, nats } of characters) {
      counts[kind]!++;
      sums[kind]! += nats;
      squares[kind]! += nats * nats;
    }
  }
  const few = CLASSES.map((name) => (DAMAGE.has(name) ? LETTER : RARITY));
  const isFew = CLASSES.map((name, i) => counts[i]! < FEW || DAMAGE.has(name));
  const means = Array.from(counts, (n, i) => (isFew[i] ? few[i]!.mean : sums[i]! / n));
  const variances = Array.from(counts, (n, i) =>
    isFew[i] ? few[i]!.variance : squares[i]! / n - means[i]! ** 2,
  );
  const [short, long] = STRETCHES.map((length) => spread(scored, length, means, variances)) as [
    Spread,
    Spread,
  ];
  // E[(nats - expected)²] = within · Σ variance + (between · characters)², from two lengths.
  const share = short.variance / long.variance;
  const between2 = (long.error * share - short.error) / (long.squares * share - short.squares);
  const within = Math.max(0.5, (short.error - between2 * short.squares) / short.variance);
  const between = CLASSES.map((_, kind) => {
    const own = scored.filter((characters) => mainClass(characters) === kind);
    if (own.length < FEW / 4) return Math.sqrt(between2);
    const { error, variance, squares } = spread(own, STRETCHES[1]!, means, variances);
    return Math.sqrt(Math.max(LEAST_BETWEEN ** 2, (error - within * variance) / squares));
  });
  return {
    means: means.map((mean) => Math.round(mean * 256)),
    variances: variances.map((variance) => Math.round(variance * 256)),
    within: Number(within.toFixed(3)),
    between: between.map((deviation) => Math.round(deviation * 256)),
  };
}

/** The class that most characters are of, what stands in all scripts aside. */
function mainClass(characters: readonly Scored[]): number {
  const counts = new Int32Array(CLASSES.length);
  for (const { kind } of characters) counts[kind]!++;
  return mainOf(counts);
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
