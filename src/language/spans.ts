import type { LanguageSpan } from '../types.ts';
import type { Family } from '../unicode/family.ts';
import { COMMON, HAN, HANGUL, HIRAGANA, KATAKANA, scriptOf } from '../unicode/script-of.ts';
import { identifyAlphabetic } from './alphabetic.ts';

/** Shorter stretches are names, units and abbreviations, in whatever language. */
const ENOUGH_LETTERS = 12;
const ENOUGH_HAN = 2;
const CERTAIN = 0.6;

/** Stretches written in another script than the main language's, with their language where it can be told. */
export function otherLanguages(text: string, family: Family, main: string): LanguageSpan[] {
  const home = groupOf(family);
  if (home === undefined || !family.mixed) return [];
  const spans: LanguageSpan[] = [];
  let group = -1;
  let start = 0;
  let end = 0;
  let letters = 0;
  const close = () => {
    if (group < 0 || group === home) return;
    const tag = languageOf(text.slice(start, end), group, letters);
    if (tag !== undefined && tag !== main) spans.push({ start, end, tag });
  };
  for (let at = 0; at < text.length; at++) {
    let codePoint = text.charCodeAt(at);
    if ((codePoint & 0xfc00) === 0xd800) codePoint = text.codePointAt(at)!;
    const script = scriptOf(codePoint);
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (script !== COMMON) {
      const own = script === HIRAGANA || script === KATAKANA ? HAN : script;
      if (own !== group) {
        close();
        group = own;
        start = at;
        letters = 0;
      }
      letters++;
      end = next;
    }
    at = next - 1;
  }
  close();
  return spans;
}

/** The script that the main language is written in; kana stand with Han. */
function groupOf(family: Family): number | undefined {
  if (family.kind === 'none') return undefined;
  if (family.kind === 'korean') return HANGUL;
  return family.kind === 'alphabetic' ? family.script : HAN;
}

function languageOf(text: string, group: number, letters: number): string | undefined {
  if (group === HANGUL) return letters >= ENOUGH_HAN ? 'ko' : undefined;
  if (group === HAN) {
    if (letters < ENOUGH_HAN) return undefined;
    return /[\u3041-\u30ff]/u.test(text) ? 'ja' : 'zh';
  }
  if (letters < ENOUGH_LETTERS) return undefined;
  const { tag, confidence } = identifyAlphabetic(text, group, false);
  return tag === 'und' || confidence < CERTAIN ? undefined : tag;
}
