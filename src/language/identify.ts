import { francAll } from 'franc';
import type { Language } from '../types.ts';
import { heaviest, scriptMass } from '../unicode/script-mass.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from '../unicode/script-of.ts';
import { cantonese } from './cantonese.ts';

const KANA_SHARE = 0.08;

/** The main language of a text. */
export function identifyLanguage(text: string): Language {
  const mass = scriptMass(text);
  const kana = mass[HIRAGANA]! + mass[KATAKANA]!;
  const han = mass[HAN]!;
  const hangul = mass[HANGUL]!;
  const other = heaviest(mass);
  const total = han + kana + hangul + other.mass;
  if (total === 0) return { tag: 'und', confidence: 1, reason: 'there are no letters' };
  if (hangul > 0 && hangul >= kana && hangul * 4 >= han + kana && hangul >= other.mass) {
    return { tag: 'ko', confidence: hangul / total };
  }
  if (kana + han >= other.mass) {
    if (kana > KANA_SHARE * (han + kana)) return { tag: 'ja', confidence: (kana + han) / total };
    if (cantonese(text)) return { tag: 'yue', confidence: han / total };
    return { tag: 'zh', confidence: han / total };
  }
  return alphabetic(text, other.script);
}

function alphabetic(text: string, script: number): Language {
  const [best] = francAll(text, { minLength: 3 });
  if (best === undefined || best[0] === 'und') {
    return { tag: 'und', confidence: 1, reason: 'too little text in a script that several languages share' };
  }
  void script;
  void LATIN;
  return { tag: TAGS[best[0]] ?? best[0], confidence: 0.7 };
}

const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  hin: 'hi',
  tur: 'tr',
  vie: 'vi',
  pol: 'pl',
  tha: 'th',
  ell: 'el',
  heb: 'he',
  pes: 'fa',
  ind: 'id',
  swe: 'sv',
};
