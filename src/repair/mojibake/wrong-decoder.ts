import type { JsonObject, Proposal } from '../../types.ts';
import { glanceAt } from '../glance/glance.ts';
import type { RepairStep } from '../step.ts';
import { beyondRepair } from './beyond-repair.ts';
import { confidenceInChoice, confidenceOf, ENOUGH } from './confidence.ts';
import { Document, type Mended } from './document.ts';
import { unfold } from './folded-width.ts';
import type { Hopeless } from './losses.ts';
import { ruleOf, shortName } from './names.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';
import { spareQuotations } from './quotation.ts';
import { withoutVain } from './vain.ts';

/** Text whose bytes were read with the wrong decoder: once, or up to three times over, with or without losses. */
export const repairWrongDecoding: RepairStep = (text, context) => {
  const glance = context.glance(text);
  const seen = withNoBreakSpaces(unfold(text, glance));
  const document = new Document(seen, seen === text ? glance : glanceAt(seen));
  document.mend();
  const shifted = document.shifted.map(({ gain: _, ...proposal }) => proposal);
  return withoutVain(
    text,
    spareQuotations(text, [...document.mended.map(propose), ...shifted, ...document.hopeless.map(giveUp)]),
  );
};

export function propose({ start, end, changes, plan, evidence, rival, guesses }: Mended): Proposal {
  const certain = confidenceOf(evidence);
  const confidence = rival === null ? certain : Math.min(certain, confidenceInChoice(rival.margin));
  const chain = plan.map(({ written, read }) => `${shortName(written)} read as ${shortName(read)}`).reverse();
  const losses =
    guesses.length === 0 ? '' : `; characters that lost bytes and are inferred: ${guesses.length}`;
  return {
    rule: ruleOf(plan[plan.length - 1]!, guesses.length > 0),
    severity: 'major',
    start,
    end,
    confidence,
    message: `Text was decoded wrongly: ${chain.join(', then ')}${losses}.`,
    data: describe({ plan, evidence, rival, guesses }),
    fix: changes,
  };
}

function giveUp({ start, end, lost }: Hopeless): Proposal {
  return beyondRepair({ start, end }, lost, 0.9, TOO_MUCH_LOST);
}

const TOO_MUCH_LOST =
  'UTF-8 was read with another decoder, and too many of its bytes were taken out to say what stood here.';

function describe({
  plan,
  evidence,
  rival,
  guesses,
}: Pick<Mended, 'plan' | 'evidence' | 'rival' | 'guesses'>): JsonObject {
  const isClose = rival !== null && rival.margin < ENOUGH;
  return {
    plan: plan.map(({ written, read }) => ({ written: shortName(written), read: shortName(read) })),
    evidence: Math.round(evidence * 10) / 10,
    ...(isClose && {
      alternatives: rival.stretches.map(({ start, end, after }) => ({ start, end, text: after })),
    }),
    ...(guesses.length > 0 && { uncertain: guesses.map(({ at, text }) => ({ at, text })) }),
  };
}
