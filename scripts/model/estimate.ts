import { CLASSES } from '../../src/model/classes.ts';
import { type Counts, classOfSymbol } from './count.ts';
import { Counter } from './counter.ts';
import { assignedFloor } from './floor.ts';

/** Share of each single observation that goes to what was not seen (absolute discounting). */
const DISCOUNT = 0.6;
/** No class is impossible after another: this much of each row is spread by {@link RARE_CLASSES} and class frequency. */
const CLASS_PRIOR = 40;

/** Probability that a character of a healthy text is of a class that our clean corpora cannot show us. */
const RARE_CLASSES: Readonly<Record<string, number>> = {
  control: 2e-6,
  c1: 3e-7,
  private: 1e-6,
  surrogate: 1e-7,
  replacement: 2e-5,
  noncharacter: 1e-8,
  invisible: 2e-4,
  'halfwidth-katakana': 2e-5,
  box: 5e-5,
  jamo: 2e-6,
  armenian: 2e-5,
  'other-script': 1e-4,
  'arabic-rare': 1e-5,
  'cyrillic-rare': 1e-3,
  'latin-rare': 2e-5,
  'greek-extended': 1e-5,
  mark: 5e-5,
  modifier: 1e-5,
  bopomofo: 1e-5,
  'han-rare': 2e-5,
  emoji: 1e-4,
  enclosed: 5e-5,
  symbol: 1e-4,
  letterlike: 1e-4,
  technical: 5e-5,
  fullwidth: 1e-4,
  'latin1-symbol': 2e-4,
};

/** Classes whose characters come in runs once they come: the chance that the next is of the same class. */
const STAYS: Readonly<Record<string, number>> = {
  armenian: 0.75,
  'other-script': 0.75,
  'halfwidth-katakana': 0.6,
  bopomofo: 0.4,
  'greek-extended': 0.2,
  emoji: 0.3,
  box: 0.6,
};

/**
 * Share of a class that goes to its assigned characters evenly. A letter of Kazakh is unseen because our corpora have no
 * Kazakh; of the large classes most members are unseen because they are rare.
 */
const EVEN_SPREAD: Readonly<Record<string, number>> = {
  han: 1e-4,
  hangul: 1e-3,
  'han-rare': 0.2,
  private: 1,
};

interface Context {
  total: number;
  reserved: number;
}

/** Interpolated n-gram probabilities, exact: what the shipped tables are an approximation of. */
export class Exact {
  /** P(class | class before), row by row. */
  readonly transitions = new Float64Array(CLASSES.length ** 2);
  /** P(class) */
  readonly marginals = new Float64Array(CLASSES.length);
  /** P(symbol | class). */
  readonly within = new Float64Array(0x10000);
  private readonly contexts = new Map<number, Context>();

  constructor(readonly counts: Counts) {
    this.estimateWithin();
    this.estimateTransitions();
    this.sumContexts(counts.bigrams);
    this.sumContexts(counts.trigrams);
  }

  /** P(next | class of previous) */
  p1(previous: number, next: number): number {
    const row = classOfSymbol(previous) * CLASSES.length;
    return this.transitions[row + classOfSymbol(next)]! * this.within[next]!;
  }

  p2(previous: number, next: number): number {
    return this.interpolate(this.counts.bigrams, 0, previous, next, this.p1(previous, next));
  }

  p3(previous2: number, previous: number, next: number): number {
    return this.interpolate(this.counts.trigrams, previous2, previous, next, this.p2(previous, next));
  }

  /** Share of a context that was not seen after it. */
  backoffMass(isTrigram: boolean, previous2: number, previous: number): number {
    const context = this.contexts.get(contextKey(isTrigram, previous2, previous))!;
    return context.reserved / context.total;
  }

  private interpolate(
    counter: Counter,
    previous2: number,
    previous: number,
    next: number,
    lower: number,
  ): number {
    const context = this.contexts.get(contextKey(counter === this.counts.trigrams, previous2, previous));
    if (context === undefined) return lower;
    const slot = counter.find(Counter.key(previous2, previous, next));
    const kept = slot < 0 ? 0 : counter.counts[slot]! - discount(counter, slot);
    return (kept + context.reserved * lower) / context.total;
  }

  private sumContexts(counter: Counter): void {
    const isTrigram = counter === this.counts.trigrams;
    counter.keys.forEach((key, slot) => {
      if (key === -1) return;
      const [previous2, previous] = Counter.symbols(key);
      const at = contextKey(isTrigram, previous2, previous);
      let context = this.contexts.get(at);
      if (context === undefined) {
        context = { total: 0, reserved: 0 };
        this.contexts.set(at, context);
      }
      context.total += counter.counts[slot]!;
      context.reserved += discount(counter, slot);
    });
  }

  private estimateWithin(): void {
    const { unigrams } = this.counts;
    const totals = new Float64Array(CLASSES.length);
    for (let symbol = 0; symbol < 0x10000; symbol++) {
      this.within[symbol] = unigrams.get(symbol) + assignedFloor(symbol);
      totals[classOfSymbol(symbol)]! += this.within[symbol]!;
    }
    const members = classMembers();
    for (let symbol = 0; symbol < 0x10000; symbol++) {
      const name = CLASSES[classOfSymbol(symbol)]!;
      const spread = EVEN_SPREAD[name] ?? 0.02;
      const even = isMember(symbol) ? spread / members[classOfSymbol(symbol)]! : 0;
      this.within[symbol] = (1 - spread) * (this.within[symbol]! / totals[classOfSymbol(symbol)]!) + even;
    }
  }

  private estimateTransitions(): void {
    const { bigrams, unigrams } = this.counts;
    const size = CLASSES.length;
    const marginal = this.marginals;
    let total = 0;
    for (let symbol = 0; symbol < 0x10000; symbol++) {
      marginal[classOfSymbol(symbol)]! += unigrams.get(symbol);
      total += unigrams.get(symbol);
    }
    let sum = 0;
    CLASSES.forEach((name, i) => {
      marginal[i] = Math.max(marginal[i]! / total, RARE_CLASSES[name] ?? 1e-6);
      sum += marginal[i]!;
    });
    for (let i = 0; i < size; i++) marginal[i]! /= sum;
    bigrams.keys.forEach((key, slot) => {
      if (key === -1) return;
      const [, previous, next] = Counter.symbols(key);
      // Only what the bigrams leave to the backoff counts here, as in Kneser and Ney: rare bigrams, not the common ones.
      const novelty = discount(bigrams, slot);
      this.transitions[classOfSymbol(previous) * size + classOfSymbol(next)]! += novelty;
    });
    CLASSES.forEach((name, row) => {
      const stays = STAYS[name] ?? 0;
      let rowTotal = CLASS_PRIOR;
      for (let i = 0; i < size; i++) rowTotal += this.transitions[row * size + i]!;
      for (let i = 0; i < size; i++) {
        const seen = this.transitions[row * size + i]! + CLASS_PRIOR * marginal[i]!;
        this.transitions[row * size + i] = (1 - stays) * (seen / rowTotal) + (i === row ? stays : 0);
      }
    });
  }
}

export function discount(counter: Counter, slot: number): number {
  return DISCOUNT * Math.min(counter.units[slot]!, counter.counts[slot]!);
}

/** A bigram's context and a trigram's must not meet. */
function contextKey(isTrigram: boolean, previous2: number, previous: number): number {
  return isTrigram ? (previous2 + 1) * 0x1_0000 + previous : previous;
}

/** Whether a symbol stands for itself and is assigned: {@link assignedFloor} gives the unassigned next to nothing. */
const isMember = (symbol: number): boolean => assignedFloor(symbol) > 1e-3;

function classMembers(): Float64Array {
  const members = new Float64Array(CLASSES.length);
  for (let symbol = 0; symbol < 0x10000; symbol++) if (isMember(symbol)) members[classOfSymbol(symbol)]!++;
  return members;
}
