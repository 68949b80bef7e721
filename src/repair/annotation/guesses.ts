import {
  likeliest,
  likeliestTwo,
  REACH_OF_GUESS,
  type Surroundings,
  unitsBehind,
  unitsOf,
} from '../guess.ts';
import { candidatesAt } from './candidates.ts';
import { restoreDropped } from './dropped.ts';
import type { Stretch } from './stretches.ts';

const PRIVATE_USE = /[\ue000-\uf8ff]/;

/**
 * What the steps of a stretch come to, with the characters that lost a byte chosen once more: while searching, what
 * stands behind them was not known yet, nor what is known of the text around, which is `elsewhere`.
 */
export function guessedAgain(
  text: string,
  { start, end, units, steps }: Stretch,
  elsewhere: Surroundings,
): string[] {
  const pieces = steps.map((step) => step.text);
  const before = unitsOf(text.slice(Math.max(0, start - REACH_OF_GUESS), start));
  const behind = unitsBehind(text, end);
  const candidates = steps.map((step, i) => {
    const found = candidatesAt(units, step);
    return found.includes(pieces[i]!.charCodeAt(0)) ? found : [];
  });
  const put = (i: number, unit: number) => {
    pieces[i] = String.fromCharCode(unit) + pieces[i]!.slice(1);
  };
  for (let i = 0; i < steps.length; i++) {
    if (candidates[i]!.length === 0) continue;
    const left = [...before, ...unitsOf(pieces.slice(0, i).join(''))];
    const around = [...left, ...unitsOf(pieces.slice(i).join('')), ...behind];
    const next = pieces[i]!.length === 1 ? (candidates[i + 1] ?? []) : [];
    if (next.length === 0) put(i, likeliest(around, left.length, candidates[i]!, elsewhere).unit);
    else {
      const [first, second] = likeliestTwo(around, left.length, [candidates[i]!, next], elsewhere);
      put(i++, first);
      put(i, second);
    }
  }
  return PRIVATE_USE.test(text) ? pieces : restoreDropped(pieces, units, steps, before, behind);
}
