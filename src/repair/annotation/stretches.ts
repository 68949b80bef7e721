import type { Span } from '../../types.ts';
import { type Surroundings, surroundingsOf } from '../guess.ts';
import { isInferred } from './candidates.ts';
import { literalCosts } from './literal.ts';
import type { Path } from './path.ts';
import type { Unit } from './units.ts';

/** Where a path is not as the text shows it. */
export interface Stretch extends Span {
  /** The units of the window that it is in. */
  readonly units: readonly Unit[];
  readonly steps: readonly Path[];
  /** Nats of what it reads as, with up to two units behind it: the model's context reaches over the end. */
  readonly cost: number;
  /** How many these are. */
  readonly behind: number;
  /** Nats that it wins over what is shown. */
  readonly gain: number;
}

export function stretchesOf(units: readonly Unit[], end: Path): Stretch[] {
  const steps: Path[] = [];
  for (let path: Path = end; path.previous !== null; path = path.previous) steps.push(path);
  steps.reverse();
  const literal = literalCosts(units);
  const found: Stretch[] = [];
  for (let i = 0; i < steps.length; ) {
    if (steps[i]!.literal) {
      i++;
      continue;
    }
    let next = i;
    // Out of step, literal units do not occur; in step again, the stretch is over.
    while (next < steps.length && !steps[next]!.literal) next++;
    const from = steps[i]!.previous!;
    const last = steps[next - 1]!;
    const after = steps[next + 1] ?? end;
    const cost = after.cost - from.cost;
    found.push({
      start: units[from.at]!.start,
      end: units[last.at - 1]!.end,
      units,
      steps: steps.slice(i, next),
      cost,
      behind: after.at - last.at,
      gain: literal[after.at]! - literal[from.at]! - cost,
    });
    i = next;
  }
  return found;
}

/**
 * What the text says around each stretch, as far as it is known: the others as they read, without what is inferred in
 * them. A name is seldom hit in the same place twice.
 */
export function knownAround(text: string, stretches: readonly Stretch[]): Surroundings[] {
  let known = '';
  let shown = 0;
  const spans = stretches.map((stretch): Span => {
    known += text.slice(shown, stretch.start);
    shown = stretch.end;
    const start = known.length;
    known += knownOf(stretch);
    return { start, end: known.length };
  });
  known += text.slice(shown);
  return spans.map(({ start, end }) => surroundingsOf(known, start, end));
}

function knownOf({ units, steps }: Stretch): string {
  return steps.map((step) => (isInferred(units, step) ? `\ufffd${step.text.slice(1)}` : step.text)).join('');
}
