import { breaksWithoutSpaces, isEmojiPart, usesJoiners } from '../../unicode/letters.ts';
import { codePointNames, type HygieneRule, matchesIn, propose } from './rule.ts';
import { after, before } from './surroundings.ts';

const KIND = {
  id: 'unicode/zero-width',
  severity: 'minor',
  confidence: 0.95,
  message: 'Characters without width stand where no script needs them; they hide words from search.',
} as const;

const JOINER_NON = 0x200c;
const JOINER = 0x200d;
const BREAK_HINT = 0x200b;

const RUNS = /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]+/y;

/**
 * Zero-width space, joiners, word joiner, and U+FEFF in its old use. Runs are taken whole, since a watermark
 * or a hidden message is a run. Kept: joiners between letters of a script that spells with them, a joiner
 * inside an emoji, and a break hint beside a script written without spaces.
 */
export const zeroWidth: HygieneRule = {
  id: KIND.id,
  trigger: /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/,
  find(text, { around, glance }) {
    const proposals = [];
    for (const match of matchesIn(text, RUNS, glance(text))) {
      const end = match.index + match[0].length;
      // A key that was pressed twice: the first is needed, the others are not.
      const kept =
        isTyped(match[0]) && isNeeded(match[0].charCodeAt(0), before(text, match.index), after(text, end));
      const start = match.index + (kept ? 1 : 0);
      if (start === end) continue;
      if (match[0] === '\u200c' && around.isRightToLeftLine(start)) continue; // Persian, beside punctuation
      const data = { characters: codePointNames(text.slice(start, Math.min(end, start + 16))) };
      proposals.push(propose(KIND, { start, end, after: '', data }));
    }
    return proposals;
  },
};

/** More of one kind in a row than a writer's fingers make are a message. */
const MOST_TYPED = 4;

function isTyped(run: string): boolean {
  return run.length <= MOST_TYPED && run === run[0]!.repeat(run.length);
}

function isNeeded(character: number, left: number, right: number): boolean {
  switch (character) {
    case JOINER:
      return usesJoiners(left) || (isEmojiPart(left) && isEmojiPart(right));
    case JOINER_NON:
      return usesJoiners(left);
    case BREAK_HINT:
      return breaksWithoutSpaces(left) || breaksWithoutSpaces(right);
    case 0x180e: // Mongolian vowel separator
      return left >= 0x1800 && left <= 0x18af;
    default:
      return false;
  }
}
