import type { Conversion, Region } from '../types.ts';
import { weighCharacters } from './choices.ts';
import type { Wording } from './wording.ts';

/** Characters are a matter of house style: one paper of Taiwan writes 裏, another 裡. They count half. */
const CHARACTER_TRUST = 0.5;
/** Nats below which a short text is called neither: about six in ten would be right, hardly more than of coins. */
const NO_CLUE = 0.5;
const SHORT = 100; // UTF-16 units

/**
 * Where Chinese text of this script comes from, by its words and, in Traditional, by its characters: 裡 in Taiwan, 裏 in
 * Hong Kong. What was converted comes from the other side: its words and its authors are there, and its characters are
 * the converter's. Null where the text is short and nothing in it tells Taiwan from Hong Kong; of a longer one the
 * likelier is said in any case.
 */
export function findRegion(
  text: string,
  tag: 'Hans' | 'Hant',
  converted: Conversion | null,
  { region: { TW, HK }, choices }: Wording,
): Region | null {
  if (tag === 'Hans' ? converted === null : converted !== null) return 'CN';
  const characters = tag === 'Hant' ? CHARACTER_TRUST * weighCharacters(choices, 'HK', 'TW') : 0;
  const odds = HK - TW + characters;
  if (text.length < SHORT && Math.abs(odds) < NO_CLUE) return null;
  return odds > 0 ? 'HK' : 'TW';
}
