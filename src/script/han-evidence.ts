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

/** The clues of a text, added up. */
export interface Balance {
  readonly count: number;
  /** Log-odds in nats; positive speaks for Simplified. */
  readonly odds: number;
  /** What speaks for each side, at least 0, each clue taken for no more than it can move a border between stretches. */
  readonly hans: number;
  readonly hant: number;
}

/** No clue moves a border between two stretches by more than this, in nats; one that both sides write by less. */
export const EMISSION_CAP = 4;
export const WEAK_CAP = 0.7;

/** As adding up {@link collectClues}, without an object for every fourth character. */
export function weighClues(text: string): Balance {
  const { form, hans: inHans, hant: inHant } = hanForms();
  let count = 0;
  let odds = 0;
  let hans = 0;
  let hant = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = form[unit]!;
    if (kind === SAME) continue;
    const cap = kind === EITHER ? EITHER_CAP : EXCLUSIVE_CAP;
    const own = Math.max(-cap, Math.min(cap, (inHant[unit]! - inHans[unit]!) * NATS_PER_STEP));
    const most = kind === EITHER ? WEAK_CAP : EMISSION_CAP;
    count++;
    odds += own;
    if (own > 0) hans += Math.min(most, own);
    else hant += Math.min(most, -own);
  }
  return { count, odds, hans, hant };
}

/** Characters of written Cantonese, which is written in Traditional far more often. */
const CANTONESE = /[嘅喺哋嘢啲冇佢咁唔咗嚟噉畀睇嗰咩啱]/gu;
/** How far a character that both scripts share can lean. */
const LEAN_CAP = 1;
const LEAN_TRUST = 0.3;

/**
 * For text without any clue: how far the characters that both scripts share lean, in nats, because the two sides of
 * the strait write about different things. Worth little, but better than nothing.
 */
export function leaning(text: string): number {
  const { form, hans, hant } = hanForms();
  let odds = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (form[unit] !== SAME || (hans[unit] === 0 && hant[unit] === 0)) continue;
    odds += Math.max(-LEAN_CAP, Math.min(LEAN_CAP, (hant[unit]! - hans[unit]!) * NATS_PER_STEP));
  }
  return LEAN_TRUST * odds - (text.match(CANTONESE)?.length ?? 0);
}
