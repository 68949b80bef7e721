import type { Conversion, Region } from '../types.ts';

/** Where Chinese text of this script comes from. */
export function findRegion(text: string, tag: 'Hans' | 'Hant', converted: Conversion | null): Region | null {
  if (tag === 'Hans') return 'CN';
  if (converted !== null) return 'CN';
  const clues = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const taiwan = clues(/[裡著臺妳]|捷運|網路|資訊|計畫/gu);
  const hongKong = clues(/[裏着説羣綫衞]|港元|本港|警方|巴士/gu);
  if (taiwan === hongKong) return null;
  return taiwan > hongKong ? 'TW' : 'HK';
}
