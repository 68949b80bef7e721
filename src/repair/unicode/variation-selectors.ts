import { isHan } from '../../unicode/han.ts';
import { isEmojiPart } from '../../unicode/letters.ts';
import { type HygieneRule, propose } from './rule.ts';
import { before } from './surroundings.ts';

const KIND = {
  id: 'unicode/variation-selector',
  severity: 'minor',
  confidence: 0.95,
  message: 'Variation selectors stand where they select nothing.',
} as const;

/**
 * A selector chooses a glyph for the one character before it (UTS #37, UTS #51). A second one in a row, or one
 * behind a letter, chooses nothing: it is left over, or it carries a hidden message (256 values, one byte each).
 */
export const variationSelectors: HygieneRule = {
  id: KIND.id,
  trigger: /[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu)) {
      let start = match.index;
      const end = start + match[0].length;
      const first = match[0].codePointAt(0)!;
      if (selects(first, before(text, start))) start += first > 0xffff ? 2 : 1;
      if (start === end) continue;
      const severity = end - start > 4 ? 'major' : 'minor';
      proposals.push(propose(KIND, { start, end, after: '', severity, data: { units: end - start } }));
    }
    return proposals;
  },
};

function selects(selector: number, base: number): boolean {
  if (base < 0) return false;
  if (selector > 0xffff) return isHan(base) || isCompatibilityIdeograph(base);
  if (selector >= 0xfe0e) return isEmojiPart(base) || isKeycapBase(base) || isSymbol(base);
  // FE00..FE02: mathematical symbols, ideographs, punctuation of East Asia, Myanmar, Phags-pa, ...
  return base > 0x2000 || base === 0x30;
}

function isKeycapBase(base: number): boolean {
  return base === 0x23 || base === 0x2a || (base >= 0x30 && base <= 0x39) || base === 0xa9 || base === 0xae;
}

function isSymbol(base: number): boolean {
  return (base >= 0x2000 && base <= 0x303f) || base === 0x3297 || base === 0x3299 || base >= 0x1f000;
}

function isCompatibilityIdeograph(base: number): boolean {
  return base >= 0xf900 && base <= 0xfaff;
}
