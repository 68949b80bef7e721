import { fix_text } from '@photostructure/ftfy';
import { repair } from '../../src/repair/index.ts';
import { typeForFont } from '../../src/repair/mojibake/font/damage.ts';
import { type Font, fonts, readWord } from '../../src/repair/mojibake/font/fonts.ts';
import type { Case } from './generate.ts';
import { comparison, type Tool } from './measure.ts';
import { type Half, sentences } from './sentences.ts';

const ours: Tool = { name: 'emend', repair: (text) => repair(text).text };
const ftfy: Tool = { name: 'ftfy', repair: (text) => fix_text(text) };

/** Fonts, and languages that were typed for them of which there are sentences. */
const typed = [
  ['Kruti Dev', 'kruti-dev', 'hi'],
  ['Kruti Dev', 'kruti-dev', 'mr'],
  ['Chanakya', 'chanakya', 'hi'],
  ['4CGandhi', 'gandhi', 'hi'],
  ['Preeti', 'preeti', 'hi'],
  ['Bijoy', 'bijoy', 'bn'],
  ['.VnTime', 'tcvn3', 'vi'],
  ['VNI-Times', 'vni', 'vi'],
] as const;

const linesOfPage = 8;

/** Sentences that were typed for fonts with glyphs of another script in the places of Latin letters. */
export function fontsSection(half: Half = 'report'): string {
  const all = sentences(half);
  const groups = typed.flatMap(([name, id, lang]) => {
    const font = fonts.find((some) => some.id === id)!;
    const texts = all
      .filter((sentence) => sentence.lang === lang)
      .map(({ text }) => text.normalize('NFC'))
      .filter((text) => isTypable(text, font));
    const pages = texts.flatMap((_, i) =>
      i % linesOfPage === 0 ? [texts.slice(i, i + linesOfPage).join('\n')] : [],
    );
    return [
      [`${name}, ${lang}, a sentence`, texts.map((text) => caseOf(text, id, lang))],
      [`${name}, ${lang}, a page of ${linesOfPage}`, pages.map((text) => caseOf(text, id, lang))],
    ] as const;
  });
  return `### Typed for a font

Unseen sentences in Hindi, Marathi, Bengali and Vietnamese, each a text of its own and as pages of ${linesOfPage} lines, as they look when the
page no longer names the font that they were typed for; those that the font has all the letters of.

${comparison(groups, ours, ftfy)}`;
}

/** Whether a font has all that a text needs, but for words in Latin letters. */
function isTypable(text: string, font: Font): boolean {
  return text
    .split(/\s+/)
    .every((word) => /[A-Za-z]/.test(word) || readWord(font, typeForFont(word, font.id)) === word);
}

function caseOf(original: string, id: string, lang: string): Case {
  return { kind: 'font', lang, pair: id, broken: typeForFont(original, id), original };
}
