import { breaksWithoutSpaces, isEmojiPart, usesJoiners } from '../../unicode/letters.ts';
import { codePointNames, type HygieneRule, propose } from './rule.ts';
import { after, before } from './surroundings.ts';

const kind = {
  id: 'unicode/zero-width',
  severity: 'minor',
  confidence: 0.95,
  message: 'Characters without width stand where no script needs them; they hide words from search.',
} as const;

const joinerNon = 0x200c;
const joiner = 0x200d;
const breakHint = 0x200b;

/**
 * Zero-width space, joiners, word joiner, and U+FEFF in its old use. Runs are taken whole, since a watermark
 * or a hidden message is a run. Kept: joiners between letters of a script that spells with them, a joiner
 * inside an emoji, and a break hint beside a script written without spaces.
 */
export const zeroWidth: HygieneRule = {
  id: kind.id,
  trigger: /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/,
  find(text, { around }) {
    const proposals = [];
    for (const match of text.matchAll(/[\u180e\u200b-\u200d\u2060-\u2064\ufeff]+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0].length === 1 && isNeeded(match[0].charCodeAt(0), before(text, start), after(text, end))) {
        continue;
      }
      if (match[0] === '\u200c' && around.isRightToLeftLine(start)) continue; // Persian, beside punctuation
      const data = { characters: codePointNames(match[0].slice(0, 16)) };
      proposals.push(propose(kind, { start, end, after: '', data }));
    }
    return proposals;
  },
};

function isNeeded(character: number, left: number, right: number): boolean {
  switch (character) {
    case joiner:
      return usesJoiners(left) || (isEmojiPart(left) && isEmojiPart(right));
    case joinerNon:
      return usesJoiners(left);
    case breakHint:
      return breaksWithoutSpaces(left) || breaksWithoutSpaces(right);
    case 0x180e: // Mongolian vowel separator
      return left >= 0x1800 && left <= 0x18af;
    default:
      return false;
  }
}
