import type { Proposal } from '../../types.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/backslash-escape',
  message: 'Characters are spelled as \\u escapes, as JSON and JavaScript write them.',
  severity: 'major',
} as const;

const runs = /(?:\\u[0-9a-fA-F]{4}|[\u0020-\u007e](?=\\u[0-9a-fA-F]{4})){2,}/g;
const oneEscape = /\\u([0-9a-fA-F]{4})/g;

/**
 * Two or more in a row that spell letters. A single one, one in a regular expression or in a line of code is meant.
 */
export const backslashEscape: EscapeRule = {
  id: kind.id,
  signs: ['\\u'],
  trigger: /\\u[0-9a-fA-F]{4}.?\\u[0-9a-fA-F]{4}/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(runs)) {
      const lead = match[0].indexOf('\\u');
      const spelled = match[0].slice(lead);
      if ((spelled.match(oneEscape) ?? []).length < 2) continue;
      const start = match.index + lead;
      const end = start + spelled.length;
      const meant = spelled.replace(oneEscape, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      if (
        !isText(meant) ||
        /[[\\-]$/.test(text.slice(start - 1, start)) ||
        /^[\]-]/.test(text.slice(end, end + 1))
      ) {
        continue;
      }
      if (code.has(start)) continue;
      proposals.push(spelledOut(kind, start, end, meant, 0.92));
    }
    return proposals;
  },
};

/** Letters, marks and punctuation in use; no controls, no private use, no half characters. */
function isText(text: string): boolean {
  return (
    /[^\u0000-\u007f]/.test(text) && !/[\p{C}]/u.test(text) && !/[\u4e00\u4e01]-[\u9fa5\u9fff]/.test(text)
  );
}
