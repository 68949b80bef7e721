import type { ClassName } from './classes.ts';
import { CLASSES } from './classes.ts';
import type { Model } from './load.ts';
import { LAST, scoreSpan } from './span.ts';

export interface Naturalness {
  /** Nats per character, as `scoreText` has it. */
  readonly perCharacter: number;
  /** Nats per character of clean text with the same kinds of characters. */
  readonly expected: number;
  /**
   * How far `perCharacter` is above `expected`, in standard deviations of clean texts of this length. Below 2: nothing
   * unusual. Above 4: not a text in any language that the model knows.
   */
  readonly deviation: number;
  /** The kind of characters that most of the text consists of; spaces, digits and punctuation aside. */
  readonly kind: ClassName;
  readonly characters: number;
}

/** Classes that go with every script. */
const COMMON = new Set<ClassName>([
  'break',
  'space',
  'digit',
  'ascii-punctuation',
  'cjk-punctuation',
  'punctuation',
]);
const IS_COMMON = CLASSES.map((name) => COMMON.has(name));

/** How many characters there are of each class; used anew for each text. */
const counts = new Int32Array(CLASSES.length);

export function measure(model: Model, text: string, start: number, end: number): Naturalness {
  counts.fill(0);
  scoreSpan(model, text, start, end, counts);
  const { nats, characters } = LAST;
  let expected = 0;
  let variance = 0;
  for (let i = 0; i < counts.length; i++) {
    expected += counts[i]! * model.means[i]!;
    variance += counts[i]! * model.variances[i]!;
  }
  const main = mainOf(counts);
  // What differs within a text averages out as it grows; what differs between texts does not.
  const between = model.between[main]! * characters;
  const deviation = (nats - expected) / Math.sqrt(model.baseline.within * variance + between ** 2 || 1);
  return {
    perCharacter: characters === 0 ? 0 : nats / characters,
    expected: characters === 0 ? 0 : expected / characters,
    deviation,
    kind: CLASSES[main]!,
    characters,
  };
}

/** The class with the highest count, what stands in all scripts aside. */
export function mainOf(counts: Int32Array): number {
  let main = 0;
  for (let i = 1; i < counts.length; i++) {
    if (!IS_COMMON[i] && (IS_COMMON[main] || counts[i]! > counts[main]!) && counts[i]! > 0) main = i;
  }
  return main;
}
