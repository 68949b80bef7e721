import { blankAddresses } from './addresses.ts';
import { withoutFormulas } from './formulas.ts';
import { japaneseOdds } from './japanese.ts';
import { heaviest, scriptMass } from './script-mass.ts';
import { COMMON, HAN, HANGUL, HIRAGANA, KATAKANA } from './script-of.ts';

/** What a text is written in, before Chinese is told apart any further. */
export interface Family {
  readonly kind: 'none' | 'chinese' | 'japanese' | 'korean' | 'alphabetic';
  /** The script, when alphabetic. */
  readonly script: number;
  /** Share of the text's mass that is in this writing, 0..1. */
  readonly share: number;
  /** Characters of Han writing in it. */
  readonly han: number;
  /** Whether it has letters of any other writing. */
  readonly mixed: boolean;
}

/** Share of kana from which Han characters are surely Japanese, and from which their kind is asked. */
const SURELY = 0.2;
const PERHAPS = 0.04;
/** Fewer Han characters than this, without kana, are taken for Chinese. */
const ENOUGH_HAN = 6;
/**
 * Log-odds in nats from which they are Japanese; few characters must speak clearly. Of Chinese cut out at its
 * punctuation, 1 piece in 10,000 is above the first, 3 in 10,000 above the second.
 */
const DECIDED = 0.75;
const DECIDED_OF_FEW = 2.5;
const FEW_HAN = 16;

export function familyOf(text: string): Family {
  // Script and language ask about the same text, one after the other.
  if (last?.text !== text) last = { text, family: weigh(text) };
  return last.family;
}

let last: { readonly text: string; readonly family: Family } | undefined;

function weigh(text: string): Family {
  const mass = scriptMass(withoutFormulas(blankAddresses(text)));
  const kana = mass[HIRAGANA]! + mass[KATAKANA]!;
  const han = mass[HAN]!;
  const hangul = mass[HANGUL]!;
  const other = heaviest(mass);
  const total = han + kana + hangul + other.mass;
  const all = mass.reduce((sum, one) => sum + one, 0);
  const family = (kind: Family['kind'], own: number, script = COMMON): Family => ({
    kind,
    script,
    share: total === 0 ? 1 : own / total,
    han,
    mixed: all > own,
  });
  if (total === 0) return family('none', 0);
  if (hangul > 0 && hangul >= kana && hangul * 4 >= han + kana && hangul >= other.mass)
    return family('korean', hangul);
  if (kana + han < other.mass) return family('alphabetic', other.mass, other.script);
  const share = kana / (kana + han);
  if (share >= SURELY) return family('japanese', kana + han);
  if (share >= PERHAPS || han >= ENOUGH_HAN) {
    // Each kana weighs like a clear character; a の in a Chinese shop sign does not make it Japanese.
    if (japaneseOdds(text) + 2 * kana > (kana === 0 && han < FEW_HAN ? DECIDED_OF_FEW : DECIDED))
      return family('japanese', kana + han);
  }
  return family('chinese', han + kana);
}
