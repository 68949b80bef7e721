import type { Proposal } from '../../types.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
  id: 'unicode/leaked-line-break',
  message: 'A line break was written out in hexadecimal.',
  severity: 'minor',
} as const;

/** `x0dx0a` and `\x0d\x0a` from databases, right behind a character beyond ASCII; `_x000D_` from spreadsheets (ECMA-376, 22.4.2.4). */
const SPELLED = /(?<=[^\x00-\x7f])(?:\\?x0d\\?x0a)+|(?:_x000[dD]_(?:\r?\n)?)+/gi;

export const leakedLineBreak: EscapeRule = {
  id: KIND.id,
  signs: ['x0', 'X0'],
  trigger: /x0d\\?x0a|x000d_(?<=_x000d_)/iy,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(SPELLED)) {
      if (code.has(match.index)) continue;
      const breaks = (match[0].match(/0d/gi) ?? []).length;
      proposals.push(spelledOut(KIND, match.index, match.index + match[0].length, '\n'.repeat(breaks), 0.9));
    }
    return proposals;
  },
};
