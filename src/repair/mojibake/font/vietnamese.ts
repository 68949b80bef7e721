import { vni } from '../../../data/fonts/vni.ts';
import { type Glyphs, parseGlyphs } from './glyphs.ts';

export const vniGlyphs = accented();

/** Letters of VNI, and its vowels with each mark behind them. */
function accented(): Glyphs {
  const { drawn } = parseGlyphs(vni.letters);
  const marks = [...parseGlyphs(vni.marks).drawn];
  const pairs = Array.from(vni.vowels).flatMap((vowel) =>
    marks.flatMap(([sign, mark]): [string, string][] => {
      const letter = (drawn.get(vowel) ?? vowel) + mark;
      const capital = vowel.toUpperCase();
      return [
        [vowel + sign, letter.normalize('NFC')],
        [capital + sign.toUpperCase(), letter.toUpperCase().normalize('NFC')],
      ];
    }),
  );
  return { drawn: new Map([...drawn, ...pairs]), longest: 2 };
}

/** A word in a font of capitals is small where it has accents: `CéNG` is CỘNG. */
export function withCapitals(shown: string, word: string): string {
  return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? shown.toUpperCase() : shown;
}
