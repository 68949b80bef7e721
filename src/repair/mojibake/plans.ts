import type { Span } from '../../types.ts';
import type { Nats } from './naturalness.ts';
import type { Branch } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { promising, type Scope } from './readings.ts';
import { BARRIER, beyondAscii, type Stream, streamOf } from './stream.ts';
import { heatOf } from './suspicion.ts';
import type { Diagnosis, Trial } from './trial.ts';

const MAX_LAYERS = 3;
/** Nats for a plan on the sample, to be tried on the line. */
const LEAST_EVIDENCE = 4;
/** Nats from which on a plan by UTF-8 alone needs no rivals. */
const SETTLED = 30;
/** Nats from which on a plan leaves nothing to ask of less likely ones. */
const CLEAR = 60;
/** Heat of a half-undone text from which on UTF-8 may lie beneath, and for each of its units any other encoding. */
const STILL_HOT = 8;
const STILL_STEEP = 1;
/** How many half-undone texts are followed to the next layer. */
const BEAM_WIDTH = 3;
/** A diagnosis, with plans that may come to something else where there is more text. */
export interface Lead extends Diagnosis {
  readonly plans: readonly Plan[];
}

/**
 * The plans that make sense of a sample of a text, the likeliest first; up to `core` it is
 * damaged, behind that it may be. Those that promise something are tried by `trial`, on the sample or on more.
 * All layers but the innermost are UTF-8: no other encoding has room for mojibake to be written in.
 */
export function diagnose(
  text: string,
  sample: Span,
  core: number,
  trial: Trial,
  nats: Nats,
  scope: Scope,
): Lead[] {
  const { start, end } = sample;
  const isOfSample = trial.isOf(sample);
  const found: Lead[] = [];
  const isCut = core === end && text.charCodeAt(end) > 0x7f;
  let branches: Branch[] = [{ stream: streamOf(text, start, end), plans: [[]], promise: 0 }];
  let isSteep = true;
  for (let layer = 1; layer <= MAX_LAYERS && branches.length > 0; layer++) {
    const wasSteep = isSteep;
    isSteep = false;
    const onward: Branch[] = [];
    let settledOn = null as Branch | null;
    const examine = (next: Branch): number => {
      const diagnosis = trial.of(next.plans[0]!, isOfSample ? next.stream : undefined);
      const evidence = diagnosis?.evidence ?? 0;
      if (diagnosis !== null && evidence > LEAST_EVIDENCE) found.push({ ...diagnosis, plans: next.plans });
      const plans = next.plans.filter((plan) => plan[layer - 1]!.written === 'utf-8');
      if (plans.length === 0) return evidence;
      const heat = heatOf(next.stream, text);
      const isStillHot = heat > STILL_HOT;
      if (isStillHot) onward.push({ ...next, plans });
      const isMojibake = heat > STILL_STEEP * beyondAscii(next.stream);
      if (isMojibake) isSteep = true;
      const isSettled = !isStillHot || isWhole(next.stream, core, isCut && !isMojibake);
      if (isSettled && evidence > (settledOn?.promise ?? SETTLED))
        settledOn = { ...next, plans, promise: evidence };
      return evidence;
    };
    // Whole UTF-8 sequences that make natural text leave nothing to ask of other encodings.
    for (const next of promising(branches, nats, 'utf-8', core)) examine(next);
    if (scope === 'any' && settledOn === null && wasSteep) {
      for (const next of promising(branches, nats, 'any', core)) {
        if (examine(next) > CLEAR && isWhole(next.stream, core, false)) break;
      }
    }
    // What is settled is followed further only where it still reads like mojibake itself.
    const stream = settledOn?.stream;
    branches = onward
      .filter((branch) => stream === undefined || branch.stream === stream)
      .sort((a, b) => b.promise - a.promise)
      .slice(0, BEAM_WIDTH);
  }
  return found.sort((a, b) => b.evidence - a.evidence);
}

/**
 * Does hardly a character stand in the way of reading all of it as this plan does? Where the text goes on behind the
 * sample, it may end inside a character: what cannot be read at its very end then says nothing. That counts where
 * characters take three bytes, so that few of them go into a sample.
 */
function isWhole({ units, origin, length }: Stream, core: number, isCut: boolean): boolean {
  let end = length;
  while (isCut && length - end < LONGEST_SEQUENCE && units[end - 1] === BARRIER) end--;
  if (units[end - 1]! < FIRST_OF_THREE) end = length;
  let beyond = 0;
  let barriers = 0;
  for (let i = 0; i < end && origin[i]! < core; i++) {
    if (units[i]! > 0x7f) beyond++;
    if (units[i] === BARRIER) barriers++;
  }
  return barriers <= beyond * MAX_BARRIERS;
}

const MAX_BARRIERS = 0.05;
/** Bytes of a character that UTF-8 can lack, at most. */
const LONGEST_SEQUENCE = 3;
/** From here on UTF-8 takes three bytes a character. */
const FIRST_OF_THREE = 0x800;
