import { applyChanges } from '../../edit/index.ts';
import { nats } from '../../model/index.ts';
import type { JsonObject, Proposal, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { confidenceInChoice, confidenceOf, enough } from './confidence.ts';
import { weighed, worthOf } from './guard.ts';
import { ruleOf, shortName } from './names.ts';
import { type Diagnosis, diagnose, type Plan, planPrice, tryPlan } from './plans.ts';
import type { Prices, Stretch } from './stretches.ts';
import { type Spot, Suspicion } from './suspicion.ts';

/** What damage costs to be believed where the document has shown none so far, and where it has shown this very kind. */
const fresh: Prices = { enter: 8, leave: 3, midway: 12 };
const habitual: Prices = { enter: 3, leave: 2, midway: 8 };

/** A repair at least this sure makes its plan a habit of the document. */
const habitEvidence = 20;
/** Most of a line that is looked at in one go, in UTF-16 units. */
const regionBefore = 200;
const regionAfter = 3000;
/** How much of a hot spot is enough to find the plan by. */
const sample = 80;
/** How many outcomes that suit the sample are tried on the line. */
const finalists = 4;

interface Mended {
  readonly stretch: Stretch;
  readonly plan: Plan;
  readonly evidence: number;
  /** What else it could have been, and how many nats less likely. */
  readonly rival: { readonly diagnosis: Diagnosis; readonly margin: number } | null;
}

/** Text whose bytes were read with the wrong decoder: once, or up to three times over. */
export const repairWrongDecoding: RepairStep = (text) => {
  const document = new Document(text);
  document.search(leastHeat + longText(text.length), (spot) => document.mend(spot));
  if (document.habits.length > 0) document.search(habitHeat, (spot) => document.mendByHabit(spot));
  return document.mended.map((mended) => propose(text, mended));
};

const habitHeat = 6;

const leastHeat = 9;
/** Encodings other than UTF-8 make sense of any bytes, so more must be at stake before they are tried. */
const legacyHeat = 12;

/** The longer the text, the more places could look damaged by chance: one nat for each factor of e. */
function longText(length: number): number {
  return Math.log(1 + length / 200);
}

class Document {
  readonly mended: Mended[] = [];
  readonly habits: Plan[] = [];
  readonly #text: string;
  readonly #suspicion: Suspicion;

  constructor(text: string) {
    this.#text = text;
    this.#suspicion = new Suspicion(text, leastHeat);
  }

  search(heat: number, mend: (spot: Spot) => void): void {
    const suspicion = this.#suspicion;
    suspicion.heat = heat;
    let from = 0;
    for (let spot = suspicion.next(from); spot !== null; spot = suspicion.next(from)) {
      const covering = this.mended.find(
        ({ stretch }) => stretch.start < spot!.end && stretch.end > spot!.start,
      );
      if (covering !== undefined) {
        from = Math.max(spot.start + 1, covering.stretch.end);
        continue;
      }
      mend(spot);
      const reached = this.mended.findLast(
        ({ stretch }) => stretch.start < spot!.end && stretch.end > spot!.start,
      );
      from = Math.max(spot.end, reached?.stretch.end ?? 0);
    }
  }

  /** Tries the plans that were right elsewhere in the document. */
  mendByHabit(spot: Span): boolean {
    const { start, end } = this.#region(spot);
    return this.habits.some((plan) => {
      const { stretches } = tryPlan(this.#text, start, end, plan, nats, habitual);
      return this.#take(stretches, plan, 0, Number.POSITIVE_INFINITY, null);
    });
  }

  mend(spot: Spot): void {
    if (this.mendByHabit(spot)) return;
    const text = this.#text;
    const region = this.#region(spot);
    const onLine = (plan: Plan) => tryPlan(text, region.start, region.end, plan, nats, fresh);
    const end = this.#suspicion.sampleEnd(spot, Math.min(region.end, spot.start + sample));
    const scope = spot.heat < legacyHeat + longText(text.length) ? 'utf-8' : 'any';
    // Plans are found on a sample, and compared on the whole line: encodings differ in few characters.
    const candidates = diagnose(text, spot.start, end, nats, fresh, scope)
      .slice(0, finalists)
      .flatMap(({ plans }) => plans.map(onLine))
      .sort((a, b) => b.evidence - a.evidence);
    const [best] = candidates;
    if (best === undefined || best.evidence < enough / 2) return;
    const outcome = outcomeOf(text, region, best);
    const second = candidates.find((other) => outcomeOf(text, region, other) !== outcome);
    const rival =
      second === undefined ? null : { diagnosis: second, margin: best.evidence - second.evidence };
    const worth = worthOf(text, best.stretches, best.plan);
    if (Math.min(best.evidence, worth) >= habitEvidence) this.habits.push(best.plan);
    this.#take(best.stretches, best.plan, planPrice(best.plan), worth, rival);
  }

  #take(
    stretches: readonly Stretch[],
    plan: Plan,
    price: number,
    worth: number,
    rival: Mended['rival'],
  ): boolean {
    const free = stretches.filter(
      (one) => !this.mended.some(({ stretch }) => stretch.start < one.end && stretch.end > one.start),
    );
    for (const stretch of free) {
      this.mended.push({
        stretch,
        plan,
        evidence: Math.min(weighed(this.#text, [stretch], plan), worth) - price,
        rival,
      });
    }
    return free.length > 0;
  }

  /** The line around a spot, or as much of it as is read in one go. */
  #region({ start, end }: Span): Span {
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = this.#text.indexOf('\n', end);
    return {
      start: Math.max(lineStart, start - regionBefore),
      end: Math.min(lineEnd < 0 ? this.#text.length : lineEnd, start + regionAfter),
    };
  }
}

/** What the region would read like. Plans often agree, having parted only in bytes that do not occur. */
function outcomeOf(text: string, { start, end }: Span, { stretches }: Diagnosis): string {
  const changes = stretches.map((one) => ({
    start: one.start - start,
    end: one.end - start,
    after: one.after,
  }));
  return applyChanges(text.slice(start, end), changes);
}

function propose(text: string, { stretch, plan, evidence, rival }: Mended): Proposal {
  const { start, end, changes } = stretch;
  const certain = confidenceOf(evidence);
  const confidence = rival === null ? certain : Math.min(certain, confidenceInChoice(rival.margin));
  const innermost = plan[plan.length - 1]!;
  const chain = plan.map(({ written, read }) => `${shortName(written)} read as ${shortName(read)}`);
  return {
    rule: ruleOf(innermost),
    severity: 'major',
    start,
    end,
    confidence,
    message: `Text was decoded wrongly: ${chain.reverse().join(', then ')}.`,
    data: describe(text, plan, evidence, rival),
    fix: changes,
  };
}

function describe(_text: string, plan: Plan, evidence: number, rival: Mended['rival']): JsonObject {
  const data: JsonObject = {
    plan: plan.map(({ written, read }) => ({ written: shortName(written), read: shortName(read) })),
    evidence: Math.round(evidence * 10) / 10,
  };
  if (rival === null || rival.margin > enough) return data;
  return {
    ...data,
    alternatives: rival.diagnosis.stretches.map(({ start, end, after }) => ({ start, end, text: after })),
  };
}
