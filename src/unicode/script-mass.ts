import { COMMON, HAN, HANGUL, HIRAGANA, KATAKANA, SCRIPTS, scriptOf } from './script-of.ts';

/**
 * How much of a text is in each script. Han characters, kana and Hangul syllables carry about as much as half
 * a word of an alphabet, so alphabets are counted in units of three letters.
 */
export function scriptMass(text: string): Float64Array {
  const mass = new Float64Array(SCRIPTS.length);
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!;
    if (codePoint > 0xffff) at++;
    const script = scriptOf(codePoint);
    if (script === COMMON) continue;
    const whole = script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
    mass[script]! += whole ? 1 : LETTER;
  }
  return mass;
}

const LETTER = 1 / 3;

/** Index of the heaviest script other than those that make up Chinese, Japanese and Korean text. */
export function heaviest(mass: Float64Array): { script: number; mass: number } {
  let script = COMMON;
  for (let i = 1; i < mass.length; i++) {
    if (i !== HAN && i !== HIRAGANA && i !== KATAKANA && i !== HANGUL && mass[i]! > mass[script]!) script = i;
  }
  return { script, mass: mass[script]! };
}
