import {
  basicPlane,
  COMMON,
  HAN,
  HANGUL,
  HIRAGANA,
  KATAKANA,
  SCRIPTS,
  type ScriptName,
  scriptOf,
} from './script-of.ts';

/**
 * How much of a text is in each script, in characters of Han writing. A kana or a Hangul syllable counts one.
 * An alphabet is counted by words, each as much as one and a half characters, so that a long name or an address
 * does not outweigh the sentence around it; scripts written without spaces are counted by four letters.
 */
const WORD = 1.5;
const UNSPACED_LETTER = 1 / 4;
const UNSPACED: readonly ScriptName[] = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'];

/** What a character of each script weighs by itself; 0 where words are counted. */
const OWN_MASS = Float64Array.from(SCRIPTS, (name, script) => {
  if (script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL) return 1;
  return UNSPACED.includes(name) ? UNSPACED_LETTER : 0;
});

export function scriptMass(text: string): Float64Array {
  const mass = new Float64Array(SCRIPTS.length);
  const plane = basicPlane();
  let before = COMMON;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let script = plane[unit]!;
    if ((unit & 0xfc00) === 0xd800) {
      const codePoint = text.codePointAt(at)!;
      if (codePoint > 0xffff) at++;
      script = scriptOf(codePoint);
    }
    if (script !== COMMON) {
      const own = OWN_MASS[script]!;
      if (own > 0) mass[script]! += own;
      else if (script !== before) mass[script]! += WORD;
      before = script;
    } else if (before !== COMMON && !isMark(unit)) before = COMMON;
  }
  return mass;
}

/** Combining marks stand inside words: in Devanagari, pointed Hebrew, decomposed Latin. */
const isMark = (unit: number) =>
  (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x64b && unit <= 0x670) || unit === 0x200d;

/** Index of the heaviest script other than those that make up Chinese, Japanese and Korean text. */
export function heaviest(mass: Float64Array): { script: number; mass: number } {
  let script = COMMON;
  for (let i = 1; i < mass.length; i++) {
    if (i !== HAN && i !== HIRAGANA && i !== KATAKANA && i !== HANGUL && mass[i]! > mass[script]!) script = i;
  }
  return { script, mass: mass[script]! };
}
