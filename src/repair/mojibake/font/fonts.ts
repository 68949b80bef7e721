import { bijoy } from '../../../data/fonts/bijoy.ts';
import { chanakya } from '../../../data/fonts/chanakya.ts';
import { gandhi } from '../../../data/fonts/gandhi.ts';
import { krutiDev } from '../../../data/fonts/kruti-dev.ts';
import { preeti } from '../../../data/fonts/preeti.ts';
import { tcvn3 } from '../../../data/fonts/tcvn3.ts';
import { scoreText } from '../../../model/index.ts';
import { faults, ZERO_FOR_LETTER, zawgyiGlyphs } from './burmese.ts';
import { draw, type Glyphs, parseGlyphs } from './glyphs.ts';
import { bengali, burmese, devanagari } from './orthographies.ts';
import { type Orthography, spoken } from './syllables.ts';
import { vniGlyphs, withCapitals } from './vietnamese.ts';

/** A font that draws other letters than those of the characters that it is asked for. */
export interface Font {
  /** As rules have it. */
  readonly id: string;
  readonly name: string;
  /** What hardly a sentence in it is without, and other text hardly ever has; globally. */
  readonly sign: RegExp;
  /** Is the sign of ASCII? */
  readonly isAscii?: true;
  readonly glyphs: Glyphs;
  /** Of scripts that it draws in another order than they are spoken in. */
  readonly script?: Orthography;
  /** What is particular to the font, before its glyphs are looked up, and behind that. */
  prepare?(word: string): string;
  finish?(shown: string, word: string): string;
  /**
   * Nats for each character that what it shows may cost, for scripts of which the text model does not know what is usual. Of 60
   * sentences of Bengali all are at 2.9 to 4.2; other text, damaged in other ways, costs 4.3 and more as Bengali.
   */
  readonly mostNats?: number;
  /** What a word costs as it stands, in nats, when it is not the text model that tells. */
  price?(word: string): number;
}

export const fonts: readonly Font[] = [
  {
    id: 'kruti-dev',
    name: 'Kruti Dev',
    // है, था, भा, या, हो, नहीं, और; ाहे, म्हण of Marathi
    sign: /gS|Fkk|Hkk|;k|gks|ugha|vkS|kgs|Eg.k/g,
    isAscii: true,
    glyphs: parseGlyphs(krutiDev),
    script: devanagari,
    finish: withColon,
  },
  {
    id: 'preeti',
    name: 'Preeti',
    // को, नो, पो, तो, रो, ेका, प्र, हुन, नेपा
    sign: /[sgkt/|]f\]|\]sf|k\||x'g|g\]kf/g,
    isAscii: true,
    glyphs: parseGlyphs(preeti),
    script: devanagari,
    finish: withColon,
  },
  // क, के, का, की, है
  {
    id: 'chanakya',
    name: 'Chanakya',
    sign: /·[¤ðæè]|ãñ/g,
    glyphs: parseGlyphs(chanakya),
    script: devanagari,
  },
  // स, प, म, न, ल, य
  { id: 'gandhi', name: '4CGandhi', sign: /[À´¸³»¹]f/g, glyphs: parseGlyphs(gandhi), script: devanagari },
  // ে
  { id: 'bijoy', name: 'Bijoy', sign: /[†‡]/g, glyphs: parseGlyphs(bijoy), script: bengali, mostNats: 4.2 },
  {
    id: 'tcvn3',
    name: '.VnTime (TCVN3)',
    // đ, and à, á, ệ, ế, ị behind a letter
    sign: /®[a-z\u00a1-\u00ff]|[a-z][µ¸ÖÕÞ]/g,
    glyphs: parseGlyphs(tcvn3),
    finish: withCapitals,
  },
  // à, ủ, ươ, ộ
  { id: 'vni', name: 'VNI-Times', sign: /aø|uû|öô|oä/g, glyphs: vniGlyphs },
  {
    id: 'zawgyi',
    name: 'Zawgyi',
    // What is an e behind no letter, and a virama in front of none, to Unicode.
    sign: /[^\u1000-\u103f]\u1031|\u1039[^\u1000-\u1021]/g,
    glyphs: zawgyiGlyphs,
    script: burmese,
    prepare: (word) => word.replace(ZERO_FOR_LETTER, '\u101d'),
    price: faults,
  },
];

/** The visarga looks like a colon and is typed for it; behind the sign of a vowel, and behind a word, it is one. */
function withColon(shown: string): string {
  return shown.replace(/(?<=[\u093e-\u094c])ः$/, ':');
}

/** What a word shows in a font. */
export function readWord({ glyphs, script, prepare, finish }: Font, word: string): string {
  const pieces = draw(glyphs, prepare?.(word) ?? word);
  const shown = script === undefined ? [...pieces].join('') : spoken(pieces, script);
  return finish?.(shown, word) ?? shown;
}

/** Nats that a word costs as it stands. */
export function priceOf({ price }: Font, word: string): number {
  return price?.(word) ?? scoreText(` ${word}`).nats;
}
