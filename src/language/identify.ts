import { inUnknownScript } from '../terms/reads-like-a-language.ts';
import type { Language } from '../types.ts';
import { blankAddresses } from '../unicode/addresses.ts';
import { type Family, familyOf } from '../unicode/family.ts';
import { blankFormulas, withoutFormulas } from '../unicode/formulas.ts';
import { identifyAlphabetic } from './alphabetic.ts';
import { cantoneseOdds } from './cantonese.ts';
import { otherLanguages } from './spans.ts';

/**
 * The main language of a text, and where others stand in it.
 *
 * The script decides first, by mass: it settles most languages, and all of those that statistics of letters
 * confuse. What remains, an n-gram model tells apart. A text that gives no ground gets `und` and the reason.
 */
export function identifyLanguage(input: string): Language {
  const family = familyOf(input);
  const text = blankAddresses(input);
  const language = identifyFamily(withoutFormulas(text), family);
  const spans = otherLanguages(blankFormulas(text), family, language.tag);
  return spans.length === 0 ? language : { ...language, spans };
}

function identifyFamily(text: string, family: Family): Language {
  switch (family.kind) {
    case 'none':
      return {
        tag: 'und',
        confidence: 1,
        reason: inUnknownScript(text) ? 'its script is not known' : 'there are no letters',
      };
    case 'korean':
      return { tag: 'ko', confidence: family.share };
    case 'japanese':
      return { tag: 'ja', confidence: family.share };
    case 'chinese': {
      const odds = cantoneseOdds(text);
      const sure = family.han > 1 ? family.share : family.share / 2; // one character is written by three languages
      return { tag: odds > 0 ? 'yue' : 'zh', confidence: sure / (1 + Math.exp(-Math.abs(odds) - 1)) };
    }
    case 'alphabetic':
      return identifyAlphabetic(text, family.script);
  }
}
