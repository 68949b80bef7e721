import { isEnumeration } from '../enumeration.ts';
import { type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/styled-letters',
  severity: 'minor',
  confidence: 0.93,
  message: 'Words are spelled with mathematical or enclosed letters: they look styled and are not found.',
} as const;

/**
 * Mathematical alphanumerics U+1D400..1D7FF, circled U+24B6..24E9, parenthesised U+249C..24B5 and squared
 * U+1F110..1F189 letters, and the holes of the mathematical blocks that letterlike symbols fill (ℎ, ℯ, ℝ, ...).
 */
const STYLED =
  '(?:\\ud835[\\udc00-\\udfff]|[\\u249c-\\u24e9]|\\ud83c[\\udd10-\\udd89]|[\\u210a-\\u2131\\u2133\\u2134\\u212f])';
const RUN = new RegExp(`${STYLED}(?:${STYLED}|[ '’.,!?-](?=${STYLED}))*`, 'g');
const WORD = new RegExp(`${STYLED}{4}`);
const INSIDE_WORD = /[A-Za-z]/;

/**
 * A formula uses such letters one at a time, or two or three as a product; a word has four in a row, or mixes
 * them with ordinary letters (`Frеe 𝐌oney`). The alphabet in its order is a table of somebody's.
 */
export const styledLetters: HygieneRule = {
  id: KIND.id,
  trigger: /\ud835|[\u249c-\u24e9]|\ud83c[\udd10-\udd89]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(RUN)) {
      const start = match.index;
      const end = start + match[0].length;
      const letters = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
      if (!WORD.test(match[0]) && !(INSIDE_WORD.test(letters) && match[0].length > 1)) continue;
      const after = plain(match[0]);
      if (isEnumeration(after)) continue;
      proposals.push(propose(KIND, { start, end, after }));
    }
    return proposals;
  },
};

function plain(letters: string): string {
  return Array.from(letters, (letter) => {
    const code = letter.codePointAt(0)!;
    // Negative circled and squared letters have no compatibility mapping.
    if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(0x41 + code - 0x1f150);
    if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(0x41 + code - 0x1f170);
    const normal = letter.normalize('NFKC');
    return /^\([a-zA-Z]\)$/.test(normal) ? normal[1]! : normal;
  }).join('');
}
