import { type HygieneRule, propose } from './rule.ts';
import { before } from './surroundings.ts';

const KIND = {
  id: 'unicode/tag-characters',
  severity: 'major',
  confidence: 0.98,
  message: 'Invisible tag characters carry text that no reader sees.',
} as const;

const BLACK_FLAG = 0x1f3f4;

/**
 * U+E0000..E007F mirror ASCII without being shown. Their one use is the flags of Wales, Scotland and the like:
 * a black flag, lower-case letters or digits, and U+E007F at the end (UTS #51, emoji tag sequences).
 */
export const tagCharacters: HygieneRule = {
  id: KIND.id,
  trigger: /[\u{e0000}-\u{e007f}]/u,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\u{e0000}-\u{e007f}]+/gu)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        before(text, start) === BLACK_FLAG &&
        /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u.test(match[0])
      ) {
        continue;
      }
      proposals.push(
        propose(KIND, { start, end, after: '', data: { hidden: reveal(match[0]).slice(0, 500) } }),
      );
    }
    return proposals;
  },
};

function reveal(tags: string): string {
  return Array.from(tags, (tag) => String.fromCharCode(tag.codePointAt(0)! - 0xe0000)).join('');
}
