import type { ScriptSpan } from '../types.ts';
import type { Clue } from './han-evidence.ts';

/**
 * Cuts a text into stretches of Simplified and Traditional: the most probable path through two states
 * (Viterbi), where a change of state costs as much as the evidence of several characters. One character of
 * the other side (a name, a residue of a careless conversion) never makes a stretch.
 */
const CHANGE_COST = 7; // nats; with clues capped below, a stretch needs several clear characters
const EMISSION_CAP = 4;
const WEAK_CAP = 0.7;

/** Index of the first clue of each stretch, with its script. */
export function stretches(clues: readonly Clue[]): { first: number; tag: 'Hans' | 'Hant' }[] {
  const count = clues.length;
  if (count === 0) return [];
  const cameFrom = new Uint8Array(count * 2);
  let hans = 0; // best log-probability of a path that ends in this state
  let hant = 0;
  for (let i = 0; i < count; i++) {
    const { odds, exclusive } = clues[i]!;
    const cap = exclusive ? EMISSION_CAP : WEAK_CAP;
    const gain = Math.max(-cap, Math.min(cap, odds)) / 2;
    const fromHant = i > 0 && hant - CHANGE_COST > hans;
    const fromHans = i > 0 && hans - CHANGE_COST > hant;
    const nextHans = (fromHant ? hant - CHANGE_COST : hans) + gain;
    const nextHant = (fromHans ? hans - CHANGE_COST : hant) - gain;
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

/** Stretches as spans of the text; a border stands between two clues, at the likeliest place for a seam. */
export function toSpans(text: string, clues: readonly Clue[]): ScriptSpan[] {
  const found = stretches(clues);
  const spans: ScriptSpan[] = [];
  let start = 0;
  for (let i = 0; i < found.length; i++) {
    const next = found[i + 1];
    const end =
      next === undefined ? text.length : seam(text, clues[next.first - 1]!.at + 1, clues[next.first]!.at);
    spans.push({ start, end, tag: found[i]!.tag });
    start = end;
  }
  return spans;
}

/** The likeliest seam in `[low, high]`: behind a line break, else behind punctuation, else the middle. */
function seam(text: string, low: number, high: number): number {
  const gap = text.slice(low, high);
  const line = gap.lastIndexOf('\n');
  if (line >= 0) return low + line + 1;
  let best = -1;
  for (const match of gap.matchAll(/[。！？!?”」』）)】|_]/gu)) best = match.index + 1;
  if (best >= 0) return low + best;
  return low + ((high - low) >> 1);
}
