import { nats } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import { besideKana } from './beside-kana.ts';
import { ENOUGH } from './confidence.ts';
import { weighed, worthOf } from './guard.ts';
import { type Lone, loneOf } from './lone.ts';
import { type Hopeless, inferLosses } from './losses.ts';
import type { Guess } from './lossy.ts';
import { ruleOf } from './names.ts';
import { priceOfOldStyle } from './old-style.ts';
import type { Plan } from './plan.ts';
import { planPrice } from './plan-price.ts';
import { diagnose } from './plans.ts';
import type { Scope } from './readings.ts';
import { type Rival, rivalOf } from './rival.ts';
import { type Realigned, reachOfShift, realign } from './shifted.ts';
import { steepest } from './steepest.ts';
import type { Prices } from './stretches.ts';
import { type Spot, Suspicion } from './suspicion.ts';
import { type Diagnosis, Trial } from './trial.ts';

/** What damage costs to be believed where the document has shown none so far, and where it has shown this very kind. */
const FRESH: Prices = { enter: 8, leave: 3, midway: 12 };
const HABITUAL: Prices = { enter: 3, leave: 2, midway: 8 };

/** A repair at least this sure makes its plan a habit of the document. */
const HABIT_EVIDENCE = 20;
const HABIT_HEAT = 6;
const LEAST_HEAT = 9;
/** Nats more: encodings other than UTF-8 make sense of any bytes, so more must be at stake before they are tried. */
const LEGACY_HEAT = 3;
/** Fewer letters of the alphabet that they stand in are no damage, but for UTF-8: a vowel sign, a comma of that script, a rare letter. */
const FEWEST_OWN = 3;
/** Nats more after each spot on which they were tried for nothing: a text full of names is full of such spots. */
const PER_DISAPPOINTMENT = 1.5;
const MOST_DISAPPOINTMENT = 15;
/** Nats above the allowance for each character of such text, on average. */
const STEEPNESS = 1.5;
/** Most of a line that is looked at in one go, in UTF-16 units. */
const REGION_BEFORE = 200;
const REGION_AFTER = 3000;
/** How much of a hot spot is enough to find the plan by. */
const SAMPLE = 80;
/** Nats for whole bytes from which on no shifted ones are looked for. */
const CLEAR = 60;
/** Nats behind the first on the sample from which on a plan is not tried on the line. */
const DECISIVE = 60;
/** How many times as long a line is tried on at once, and not on the sample first. */
const LITTLE_MORE = 1.5;
/** How many outcomes that suit the sample are tried on the line. */
const FINALISTS = 4;

/** A stretch with what undoes it. */
export interface Mended extends Span {
  readonly changes: readonly Change[];
  readonly plan: Plan;
  /** Nats for the repair and against leaving the text as it is. */
  readonly evidence: number;
  readonly rival: Rival | null;
  /** Characters inferred where bytes were lost. */
  readonly guesses: readonly Guess[];
}

/** What a repair is taken on. */
interface Terms extends Pick<Mended, 'rival'> {
  /** Nats that the plan costs, and that its repairs can be worth at most. */
  readonly price: number;
  readonly worth: number;
  /** All that there is to show for it, when that is one character. */
  readonly lone: Lone | null;
}

/** The terms for damage of a kind that the document is known to have. */
const KNOWN: Terms = { price: 0, worth: Number.POSITIVE_INFINITY, rival: null, lone: null };

/** One text under repair: goes from hot spot to hot spot, and learns what kind of damage the text has. */
export class Document {
  readonly mended: Mended[] = [];
  readonly shifted: Realigned[] = [];
  /** What is beyond repair. */
  readonly hopeless: Hopeless[] = [];
  /** Plans that proved right here, with how far each has been tried on what is read left to right. */
  readonly #habits = new Map<Plan, number>();
  /** Pairs of characters that could be one in UTF-8, kept until the rest of the document has been heard. */
  readonly #doubtful: (Lone & { readonly mended: Mended })[] = [];
  readonly #text: string;
  readonly #suspicion: Suspicion;
  /** Nats more that it takes to try all encodings on a spot, after it has been for nothing elsewhere. */
  #disappointment = 0;
  /** Spots that no plan made sense of: a rare name comes again and again. */
  readonly #dismissed = new Set<string>();
  #taken: Uint8Array | null = null;

  constructor(text: string, glance: Glance) {
    this.#text = text;
    this.#suspicion = new Suspicion(text, glance, LEAST_HEAT);
  }

  mend(): void {
    this.#search(LEAST_HEAT + Math.log(1 + this.#text.length / 200), (spot) => this.#mendSpot(spot));
    if (this.#habits.size > 0) {
      // What was too faint to tell by itself is told by what stands around it.
      for (const plan of this.#habits.keys()) this.#habits.set(plan, 0);
      this.#search(HABIT_HEAT, (spot) => this.#mendByHabit(spot));
    }
    this.#settle();
  }

  /** Pairs that come to different characters by the same plan bear each other out; one by itself is to be doubted. */
  #settle(): void {
    const outcomes = new Map<string, Set<string>>();
    for (const { mended, outcome } of this.#doubtful) {
      const key = ruleOf(mended.plan[0]!, false);
      outcomes.set(key, (outcomes.get(key) ?? new Set()).add(outcome));
    }
    for (const { mended, price } of this.#doubtful) {
      if (this.#isTaken(mended)) continue;
      const isSupported = outcomes.get(ruleOf(mended.plan[0]!, false))!.size > 1;
      this.#add(isSupported ? mended : { ...mended, evidence: mended.evidence - price });
    }
    this.#dropOutdone();
  }

  /** Of what overlaps, what was found out later and is surer is told alone. */
  #dropOutdone(): void {
    const kept = this.mended.filter((one) => one.evidence >= ENOUGH || !this.#isTaken(one));
    this.mended.splice(0, this.mended.length, ...kept);
  }

  #search(heat: number, mend: (spot: Spot) => void): void {
    this.#suspicion.heat = heat;
    let from = 0;
    while (this.#taken?.[from]) from++;
    for (let spot = this.#suspicion.next(from); spot !== null; spot = this.#suspicion.next(from)) {
      if (!this.#isTaken(spot)) mend(spot);
      from = Math.max(spot.end, spot.start + 1);
      while (this.#taken?.[from]) from++;
    }
  }

  /** Tries the plans that were right elsewhere in the document. */
  #mendByHabit(spot: Span): boolean {
    for (const [plan, triedTo] of this.#habits) {
      if (spot.start < triedTo) continue;
      const region = this.#region(spot);
      this.#habits.set(plan, region.end);
      const [diagnosis] = new Trial(this.#text, region, nats, HABITUAL).ofAll([plan]);
      if (this.#take(diagnosis!, region, KNOWN)) return true;
    }
    return false;
  }

  #mendSpot(spot: Spot): void {
    if (this.#mendByHabit(spot)) return;
    const text = this.#text;
    const isDense = this.#suspicion.isDense(spot.end - 1) && !this.#suspicion.isInLatinWord(spot);
    if (isDense && spot.heat < LEAST_HEAT + longText(text.length)) return;
    if (text.length > LONG_ENOUGH && this.#suspicion.isOfNames(spot)) return;
    const own = this.#suspicion.ownLetters(spot);
    const isFew = own > 0 && own < FEWEST_OWN && text.length > spot.end - spot.start;
    if (isFew && !this.#suspicion.isAmongLatinWords(spot)) return;
    const shown = text.slice(spot.start, spot.end);
    if (this.#dismissed.has(shown)) return;
    const region = this.#region(spot);
    const scope = isFew ? 'utf-8' : this.#scopeOf(spot);
    let candidates: readonly Diagnosis[] = this.#explain(spot, region, scope);
    if ((candidates[0]?.evidence ?? 0) < ENOUGH / 2) {
      const core = steepest(text, spot);
      if (core !== null) candidates = this.#explain(core, region, this.#scopeOf(core));
    }
    candidates = besideKana(candidates, (plan) => new Trial(text, region, nats, FRESH).of(plan));
    const [best] = candidates;
    const isClear = (best?.evidence ?? 0) > CLEAR;
    const couldBeShifted = scope === 'any' && !isClear && this.#suspicion.hasDense(reachOfShift(spot));
    const shift = couldBeShifted ? realign(text, region.start, spot.start) : null;
    if (shift !== null && shift.gain > Math.max(ENOUGH / 2, best?.evidence ?? 0)) {
      this.shifted.push(shift);
      this.#mark(shift);
      return;
    }
    if (best === undefined || best.evidence < ENOUGH / 2) {
      this.#dismissed.add(shown);
      if (scope === 'any')
        this.#disappointment = Math.min(MOST_DISAPPOINTMENT, this.#disappointment + PER_DISAPPOINTMENT);
      return;
    }
    const rival = rivalOf(text, region, best, candidates);
    const found = loneOf(text, region, best.stretches, best.plan);
    const worth = Math.min(
      worthOf(text, best.stretches, best.plan),
      found?.worth ?? Number.POSITIVE_INFINITY,
    );
    const isUtf8 = best.plan[best.plan.length - 1]!.written === 'utf-8';
    const oldStyle = isUtf8 ? 0 : priceOfOldStyle(text, spot);
    const sure = Math.min(best.evidence, worth) - oldStyle;
    const lone = found !== null && sure < HABIT_EVIDENCE + found.price ? found : null;
    if (lone === null && sure >= HABIT_EVIDENCE) this.#habits.set(best.plan, region.end);
    const terms = { price: planPrice(best.plan) + oldStyle, worth, rival, lone };
    this.#take(best, region, terms);
  }

  /** Which encodings a spot is hot enough to have been written in. */
  #scopeOf(spot: Spot): Scope {
    const isDense = this.#suspicion.isDense(spot.end - 1) && !this.#suspicion.isInLatinWord(spot);
    const isOfItsKind = isDense || this.#suspicion.ownLetters(spot) > 0;
    const isSteep = !isOfItsKind || spot.heat >= STEEPNESS * Math.min(spot.end - spot.start, SAMPLE);
    const price = LEGACY_HEAT + (isOfItsKind ? longText(this.#text.length) : 0) + this.#disappointment;
    return isSteep && spot.heat >= LEAST_HEAT + price ? 'any' : 'utf-8';
  }

  /** Plans are found on a sample, and compared on the whole line: encodings differ in few characters. */
  #explain(spot: Spot, region: Span, scope: Scope): Diagnosis[] {
    const text = this.#text;
    const end = this.#suspicion.sampleEnd(spot, Math.min(region.end, spot.start + SAMPLE));
    const part = { start: spot.start, end };
    const line = new Trial(text, region, nats, FRESH);
    const isLittleMore = lengthOf(region) <= lengthOf(part) * LITTLE_MORE;
    const trial = isLittleMore ? line : new Trial(text, part, nats, FRESH);
    const leads = diagnose(text, part, Math.min(end, spot.end), trial, nats, scope).slice(0, FINALISTS);
    if (isLittleMore) return leads;
    const plans = leads
      .filter(({ evidence }) => evidence > leads[0]!.evidence - DECISIVE)
      .flatMap((lead) => lead.plans);
    return line.ofAll(plans);
  }

  #take({ stretches, plan, won }: Diagnosis, region: Span, { price, worth, rival, lone }: Terms): boolean {
    const free = stretches.filter((stretch) => !this.#isTaken(stretch));
    if (free.length === 0) return false;
    const inferred = inferLosses(this.#text, region, free, plan);
    if (inferred !== null && !this.#isTaken(inferred)) {
      if ('lost' in inferred) {
        this.#mark(inferred);
        this.hopeless.push(inferred);
        return true;
      }
      this.#add({ ...inferred, evidence: inferred.evidence - price, rival: null });
      return true;
    }
    for (const stretch of free) {
      const alone = stretches.length === 1 ? won : weighed(this.#text, [stretch], plan);
      const evidence = Math.min(alone, worth) - price;
      const { start, end, changes } = stretch;
      const mended: Mended = { start, end, changes, plan, evidence, rival, guesses: [] };
      if (lone !== null) this.#doubtful.push({ ...lone, mended });
      else this.#add(mended);
    }
    return true;
  }

  #add(mended: Mended): void {
    // What is only suspected does not stand in the way of what is sure: a foreign word in the line is such a spot.
    if (mended.evidence >= ENOUGH) this.#mark(mended);
    this.mended.push(mended);
  }

  #mark({ start, end }: Span): void {
    this.#taken ??= new Uint8Array(this.#text.length + 1);
    this.#taken.fill(1, start, end);
  }

  #isTaken({ start, end }: Span): boolean {
    return this.#taken?.subarray(start, end).includes(1) ?? false;
  }

  /** The line around a spot, or as much of it as is read in one go. */
  #region({ start, end }: Span): Span {
    const text = this.#text;
    let from = start;
    while (
      from > 0 &&
      start - from < REGION_BEFORE &&
      text.charCodeAt(from - 1) !== 0x0a &&
      !this.#taken?.[from - 1]
    )
      from--;
    let to = end;
    while (to < text.length && to - start < REGION_AFTER && text.charCodeAt(to) !== 0x0a) to++;
    return { start: from, end: to };
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The longer the text, the more places could look damaged by chance; no damage is so faint in more than a few words. */
function longText(length: number): number {
  return Math.min(MOST_FOR_LENGTH, 3 * Math.log(1 + length / 100));
}

const MOST_FOR_LENGTH = 20;
/** UTF-16 units of a text that is sure to have lists of names in it, which are as surprising as short stretches of damage. */
const LONG_ENOUGH = 1000;
