import { zawgyi } from '../../../data/fonts/zawgyi.ts';
import { parseGlyphs } from './glyphs.ts';

export const zawgyiGlyphs = parseGlyphs(
  zawgyi
    .replace(/[0-9A-F]{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('+', ''),
);

/** The digit zero, which looks like ဝ and is typed for it, next to letters and no digit. */
export const ZERO_FOR_LETTER =
  /(?<=[\u1000-\u103f\u1060-\u1097])\u1040(?![\u1040-\u1049])|(?<![\u1040-\u1049])\u1040(?=[\u1000-\u103f\u1060-\u1097])/g;

/** Nats for what no Burmese text in Unicode has, but for a slip of the finger. */
const PER_FAULT = 20;
/** An e that follows no letter, a virama that no letter follows, a medial that follows no letter. */
const FAULT =
  /(?<![\u1000-\u102a\u103b-\u1040\u104e])\u1031|\u1039(?![\u1000-\u1021])|(?<![\u1000-\u102a\u103a-\u103e])[\u103b-\u103e]/g;

/** What is wrong with the spelling of a Burmese word, in nats. The text model has not read Burmese. */
export function faults(word: string): number {
  return PER_FAULT * (word.match(FAULT)?.length ?? 0);
}
