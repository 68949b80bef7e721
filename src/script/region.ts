import type { Conversion, Region } from '../types.ts';
import { regionEvidence } from './region-evidence.ts';

/**
 * Where Chinese text of this script comes from. What was converted comes from the other side: its words and
 * its authors are there. Traditional text with no clue at all is Taiwan's more often than Hong Kong's.
 */
export function findRegion(text: string, tag: 'Hans' | 'Hant', converted: Conversion | null): Region {
  const { words, spellings } = regionEvidence(text);
  const taiwan = words.TW + (tag === 'Hant' ? spellings.TW : 0);
  const hongKong = words.HK + (tag === 'Hant' ? spellings.HK : 0);
  if (tag === 'Hans' ? converted === null : converted !== null) return 'CN';
  return hongKong > taiwan ? 'HK' : 'TW';
}
