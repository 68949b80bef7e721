import { matchReading } from '../../unicode/mandarin.ts';
import { candidateNats } from './candidate-nats.ts';
import { Kind, type Unit } from './units.ts';

/** Nats of a reading that does not belong to the character in front of it. */
export const MISFIT = 8;

/**
 * Nats of U+FFFD, whatever the model says: a sign of loss, but not of this kind of loss, so it may not weigh more
 * than a rare character.
 */
export const LOSS_COST = 10;

/** Nats of a text without any repair, from the start of the units. One entry more than there are units. */
export function literalCosts(units: readonly Unit[]): Float64Array {
  const costs = new Float64Array(units.length + 1);
  let code2 = 0;
  let code1 = 0;
  units.forEach((unit, i) => {
    let cost = costs[i]!;
    if (unit.kind === Kind.reading) {
      cost += unit.whole && code1 !== 0 && matchReading(code1, unit.reading) !== null ? 0 : MISFIT;
    } else {
      cost += unit.code === 0xfffd ? LOSS_COST : candidateNats(code2, code1, unit.code);
      code2 = code1;
      code1 = unit.code;
    }
    costs[i + 1] = cost;
  });
  return costs;
}
