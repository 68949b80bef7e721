import type { Proposal } from '../../types.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
  id: 'unicode/terminal-escape',
  message: 'An escape sequence for terminals (colours, cursor) was copied along with the text.',
  severity: 'minor',
} as const;

/** Control sequences of ECMA-48: CSI, parameters, a final byte; and operating system commands such as window titles. */
const SEQUENCE = /\x1b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,256}(?:\x07|\x1b\\))/g;

export const terminalEscape: EscapeRule = {
  id: KIND.id,
  signs: ['\x1b'],
  trigger: /\x1b[[\]]/y,
  find(text) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(SEQUENCE)) {
      proposals.push(spelledOut(KIND, match.index, match.index + match[0].length, '', 0.98));
    }
    return proposals;
  },
};
