import type { Span } from '../../types.ts';
import { charset } from './charset.ts';
import { weighed } from './guard.ts';
import { Baseline, type Nats } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { planPrice } from './plan-price.ts';
import { isSameStream, type Stream, streamOf, undo } from './stream.ts';
import { findStretches, type Prices, type Stretch } from './stretches.ts';
import { bordersByCase } from './turned-case.ts';

/** What a plan makes of a text. */
export interface Diagnosis {
  readonly plan: Plan;
  readonly stretches: readonly Stretch[];
  /** Nats won in all stretches, after second thoughts: {@link weighed}. */
  readonly won: number;
  /** The same less what the plan itself costs: how much more likely it is than no damage. */
  readonly evidence: number;
}

/** Tries plans on a part of a text. What that costs as it stands is found out once for all of them, with the first. */
export class Trial {
  readonly #text: string;
  readonly #span: Span;
  readonly #nats: Nats;
  readonly #prices: Prices;
  #baseline: Baseline | null = null;
  readonly #tried: Plan[] = [];
  readonly #outcomes: Stream[] = [];

  constructor(text: string, span: Span, nats: Nats, prices: Prices) {
    this.#text = text;
    this.#span = span;
    this.#nats = nats;
    this.#prices = prices;
  }

  isOf({ start, end }: Span): boolean {
    return this.#span.start === start && this.#span.end === end;
  }

  /**
   * Null, where another plan has come to the same before.
   *
   * @param known what the plan makes of the part, where that has been found out
   */
  of(plan: Plan, known?: Stream): Diagnosis | null {
    const stretches = this.stretchesOf(plan, known);
    if (stretches === null) return null;
    const won = weighed(this.#text, stretches, plan);
    return { plan, stretches, won, evidence: won - planPrice(plan) };
  }

  /** The same without second thoughts, for a plan that has been believed already. */
  stretchesOf(plan: Plan, known?: Stream): readonly Stretch[] | null {
    if (this.#tried.some((other) => this.#isReadAlike(plan, other))) return null;
    this.#tried.push(plan);
    const undone = known ?? this.#undo(plan);
    if (this.#outcomes.some((other) => isSameStream(other, undone))) return null;
    this.#outcomes.push(undone);
    this.#baseline ??= new Baseline(this.#text, this.#span.start, this.#span.end, this.#nats);
    const found = findStretches(this.#text, undone, this.#baseline, this.#nats, this.#prices);
    return bordersByCase(this.#text, this.#span, found, plan);
  }

  /** Those of some plans that come to different texts, the likeliest first. */
  ofAll(plans: readonly Plan[]): Diagnosis[] {
    return plans.flatMap((plan) => this.of(plan) ?? []).sort((a, b) => b.evidence - a.evidence);
  }

  /** Do two plans differ in nothing but their first decoder, and that not in what stands here? It is seldom worth finding out by trying. */
  #isReadAlike(one: Plan, other: Plan): boolean {
    if (one.length !== other.length || one[0]!.written !== other[0]!.written) return false;
    for (let i = 1; i < one.length; i++) {
      if (one[i]!.written !== other[i]!.written || one[i]!.read !== other[i]!.read) return false;
    }
    const [bytes, others] = [charset(one[0]!.read).packed, charset(other[0]!.read).packed];
    for (let i = this.#span.start; i < this.#span.end; i++) {
      const unit = this.#text.charCodeAt(i);
      if (bytes[unit] !== others[unit]) return false;
    }
    return true;
  }

  #undo(plan: Plan): Stream {
    let stream = streamOf(this.#text, this.#span.start, this.#span.end);
    for (const misreading of plan) stream = undo(stream, misreading);
    return stream;
  }
}
