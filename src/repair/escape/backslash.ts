import { isRichText } from './rich-text.ts';
import type { EscapeRule } from './rule.ts';
import { spelledOut } from './rule.ts';
import { fromHex, spelledRuns } from './spelled-characters.ts';

const KIND = {
  id: 'unicode/backslash-escape',
  message: 'Characters are spelled as \\u escapes, as JSON and JavaScript write them.',
  severity: 'major',
} as const;

/** `\u4e2d` of JSON, `\u{4e2d}` of ECMAScript and Ruby, `\x{4e2d}` of Perl. `\u1042?` is decimal: that of rich text. */
const ONE = /\\(?:u([0-9a-fA-F]{4})(?!\?)|[ux]\{([0-9a-fA-F]{2,6})\})/g;

export const backslashEscape: EscapeRule = {
  id: KIND.id,
  signs: ['\\u', '\\x{'],
  trigger: /\\(?:u[0-9a-fA-F]{4}|[ux]\{[0-9a-fA-F]{2,6}\})/y,
  find(text, code) {
    if (isRichText(text)) return [];
    return spelledRuns(text, code, ONE, (match) =>
      match[1] === undefined ? fromHex(match[2]!) : String.fromCharCode(Number.parseInt(match[1], 16)),
    ).map(({ start, end, meant }) => spelledOut(KIND, start, end, meant, 0.92));
  },
};
