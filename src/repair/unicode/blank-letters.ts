import { codePointNames, type HygieneRule, propose } from './rule.ts';
import { after, before } from './surroundings.ts';

const KIND = {
  id: 'unicode/blank-letter',
  severity: 'minor',
  confidence: 0.93,
  message: 'A letter that is drawn as nothing: it makes empty names and splits words unseen.',
} as const;

/**
 * Hangul fillers (U+115F, U+1160, U+3164, U+FFA0), the combining grapheme joiner and the Khmer inherent vowels.
 * Fillers of conjoining jamo stay beside jamo: there they stand for a missing part of a syllable.
 */
export const blankLetters: HygieneRule = {
  id: KIND.id,
  trigger: /[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/^[\u115f\u1160]+$/.test(match[0]) && (isJamo(before(text, start)) || isJamo(after(text, end))))
        continue;
      const data = { characters: codePointNames(match[0].slice(0, 16)) };
      proposals.push(propose(KIND, { start, end, after: '', data }));
    }
    return proposals;
  },
};

function isJamo(codePoint: number): boolean {
  return codePoint >= 0x1100 && codePoint <= 0x11ff;
}
