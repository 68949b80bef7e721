export interface Example {
  /** Index of the right class. */
  readonly region: number;
  readonly source: string;
  /** Indices of the words in the order they stand. */
  readonly words: readonly number[];
}

const ROUNDS = 10;
const PACE = 0.05;
/** How much of the prior, which is in nats per occurrence, a word starts with: words of one text are not independent. */
const DAMPING = 0.35;
/** How strongly weights are held to where they start. */
const HOLD = 0.05;

/**
 * Multinomial logistic regression by stochastic descent (AdaGrad). Every class has the same total weight, and sources in
 * a class weigh as the square root of their size. Passages are cut to different lengths on the way, so that what
 * common words say does not become a constant of the length.
 *
 * @param prior nats for each class, per word
 * @returns weights in nats for each class, per word
 */
export function fitWeights(
  examples: readonly Example[],
  prior: readonly (readonly number[])[],
  random: () => number,
): number[][] {
  const classes = prior[0]!.length;
  const start = prior.map((nats) => nats.map((value) => DAMPING * value));
  const weights = start.map((row) => [...row]);
  const squares = start.map((row) => row.map(() => 1e-4));
  const share = shares(examples, classes);
  const rows = examples.map(({ words }) => harmonic(words.slice(0, cutAt(words.length, random()))));
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const odds = new Array<number>(classes).fill(0);
      for (const [word, value] of rows[i]!)
        for (let c = 0; c < classes; c++) odds[c]! += value * weights[word]![c]!;
      const most = Math.max(...odds);
      const exps = odds.map((value) => Math.exp(value - most));
      const sum = exps.reduce((a, b) => a + b, 0);
      for (let c = 0; c < classes; c++) {
        const error = (exps[c]! / sum - (examples[i]!.region === c ? 1 : 0)) * share[i]!;
        for (const [word, value] of rows[i]!) {
          const slope = error * value + HOLD * (weights[word]![c]! - start[word]![c]!);
          squares[word]![c]! += slope * slope;
          weights[word]![c]! -= (PACE * slope) / Math.sqrt(squares[word]![c]!);
        }
      }
    }
  }
  return weights;
}

/** The second time a word counts half, the third a third: a document has its topic. */
function harmonic(words: readonly number[]): [word: number, value: number][] {
  const seen = new Map<number, number>();
  const values = new Map<number, number>();
  for (const word of words) {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    values.set(word, (values.get(word) ?? 0) + 1 / times);
  }
  return [...values];
}

const cutAt = (length: number, draw: number) =>
  draw < 0.25 ? Math.round(length * 0.3) : draw < 0.5 ? Math.round(length * 0.65) : length;

function shares(examples: readonly Example[], classes: number): number[] {
  const sizes = new Map<string, number>();
  const key = ({ region, source }: Example) => `${region} ${source}`;
  for (const example of examples) sizes.set(key(example), (sizes.get(key(example)) ?? 0) + 1);
  const totals = new Array<number>(classes).fill(0);
  for (const [name, size] of sizes) totals[Number(name.split(' ')[0])]! += Math.sqrt(size);
  return examples.map((example) => {
    const size = sizes.get(key(example))!;
    return (Math.sqrt(size) / size / totals[example.region]! / classes) * examples.length;
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
