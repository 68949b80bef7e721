import { EITHER, hanForms, NATS_PER_STEP, SAME } from '../unicode/han-forms.ts';

/** A character that tells Simplified from Traditional. */
export interface Clue {
  readonly at: number;
  /** Log-odds in nats, clamped; positive speaks for Simplified. */
  readonly odds: number;
  /** Whether it exists on one side only. */
  readonly exclusive: boolean;
}

/** No single character decides a text: a name or a quoted form may stand on the wrong side. */
const EXCLUSIVE_CAP = 6;
const EITHER_CAP = 2.5;

/** All characters of `[start, end)` that tell Simplified from Traditional, in order. */
export function collectClues(text: string, start = 0, end = text.length): Clue[] {
  const { form, hans, hant } = hanForms();
  const clues: Clue[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = form[unit]!;
    if (kind === SAME) continue;
    const cap = kind === EITHER ? EITHER_CAP : EXCLUSIVE_CAP;
    const odds = Math.max(-cap, Math.min(cap, (hant[unit]! - hans[unit]!) * NATS_PER_STEP));
    clues.push({ at, odds, exclusive: kind !== EITHER });
  }
  return clues;
}
