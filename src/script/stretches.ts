import type { ScriptSpan } from '../types.ts';
import { type Balance, type Clue, EMISSION_CAP, WEAK_CAP } from './han-evidence.ts';
import { findSeam, LONGEST_GAP } from './seam.ts';

/**
 * Cuts a text into stretches of Simplified and Traditional: the most probable path through two states
 * (Viterbi), where a change of state costs as much as the evidence of several characters. One character of
 * the other side (a name, a residue of a careless conversion) never makes a stretch.
 */
const CHANGE_COST = 3.2; // nats: two clear characters, in a text with few
const CHANGE_COST_GROWTH = 0.95; // per e-fold of clues: a long text has more odd characters by chance
const FEW_CLUES = 8;

/**
 * Whether a path through both states can be the best one. A stretch of the other script gains no more than all that
 * speaks for that script, and costs a change at least.
 */
export function mayBeMixed({ count, hans, hant }: Balance): boolean {
  return Math.min(hans, hant) > changeCost(count);
}

function changeCost(count: number): number {
  return CHANGE_COST + CHANGE_COST_GROWTH * Math.log(1 + count / FEW_CLUES);
}

/** Index of the first clue of each stretch, with its script. */
export function stretches(clues: readonly Clue[]): { first: number; tag: 'Hans' | 'Hant' }[] {
  const count = clues.length;
  if (count === 0) return [];
  const cost = changeCost(count);
  const cameFrom = new Uint8Array(count * 2);
  let hans = 0; // best log-probability of a path that ends in this state
  let hant = 0;
  for (let i = 0; i < count; i++) {
    const { odds, exclusive } = clues[i]!;
    const cap = exclusive ? EMISSION_CAP : WEAK_CAP;
    const gain = Math.max(-cap, Math.min(cap, odds)) / 2;
    const fromHant = i > 0 && hant - cost > hans;
    const fromHans = i > 0 && hans - cost > hant;
    const nextHans = (fromHant ? hant - cost : hans) + gain;
    const nextHant = (fromHans ? hans - cost : hant) - gain;
    cameFrom[2 * i] = fromHant ? 1 : 0;
    cameFrom[2 * i + 1] = fromHans ? 0 : 1;
    hans = nextHans;
    hant = nextHant;
  }
  const found: { first: number; tag: 'Hans' | 'Hant' }[] = [];
  let state = hans >= hant ? 0 : 1;
  for (let i = count - 1; i >= 0; i--) {
    const before = cameFrom[2 * i + state]!;
    if (i === 0 || before !== state) found.push({ first: i, tag: state === 0 ? 'Hans' : 'Hant' });
    state = before;
  }
  return found.reverse();
}

/** Stretches as spans of the text; a border stands between two clear clues, at the likeliest place for a seam. */
export function toSpans(text: string, clues: readonly Clue[]): ScriptSpan[] {
  const found = stretches(clues);
  const spans: ScriptSpan[] = [];
  let start = 0;
  for (let i = 0; i < found.length; i++) {
    const next = found[i + 1];
    const end = next === undefined ? text.length : borderBefore(text, clues, next.first, next.tag);
    spans.push({ start, end, tag: found[i]!.tag });
    start = end;
  }
  return spans;
}

/** Characters that stand on either side only lean: the seam may be before or behind them. */
function borderBefore(text: string, clues: readonly Clue[], first: number, tag: string): number {
  let left = first - 1;
  while (left > 0 && !clues[left]!.exclusive) left--;
  let right = first;
  while (right < clues.length - 1 && !clues[right]!.exclusive) right++;
  const low = clues[left]!.at + 1;
  const leaning: Clue[] = [];
  for (let i = left + 1; i < right && clues[i]!.at <= low + LONGEST_GAP; i++) leaning.push(clues[i]!);
  const sign = tag === 'Hans' ? 1 : -1;
  return findSeam(text, low, clues[right]!.at, (at) => {
    let gain = 0;
    for (const clue of leaning) {
      const lean = Math.max(-WEAK_CAP, Math.min(WEAK_CAP, clue.odds * sign));
      gain += clue.at >= at ? lean : -lean;
    }
    return gain;
  });
}
