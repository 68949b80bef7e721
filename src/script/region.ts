import type { Conversion, Region } from '../types.ts';
import { weighCharacters } from './choices.ts';
import { regionEvidence } from './region-evidence.ts';

/** Characters are a matter of house style: one paper of Taiwan writes 裏, another 裡. They count half. */
const CHARACTER_TRUST = 0.5;

/**
 * Where Chinese text of this script comes from, by its words and, in Traditional, by its characters: 裡 in Taiwan, 裏 in
 * Hong Kong. What was converted comes from the other side: its words and its authors are there, and its characters are
 * the converter's. Traditional text with no clue at all is Taiwan's more often than Hong Kong's.
 */
export function findRegion(text: string, tag: 'Hans' | 'Hant', converted: Conversion | null): Region {
  if (tag === 'Hans' ? converted === null : converted !== null) return 'CN';
  const { TW, HK } = regionEvidence(text);
  const characters = tag === 'Hant' ? CHARACTER_TRUST * weighCharacters(text, 'HK', 'TW') : 0;
  return HK - TW + characters > 0 ? 'HK' : 'TW';
}
