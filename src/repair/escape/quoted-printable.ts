import type { Proposal } from '../../types.ts';
import { decodeUtf8, hexBytes } from './bytes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/quoted-printable',
  message: 'Text is in quoted-printable, the transfer encoding of mail (RFC 2045).',
  severity: 'major',
} as const;

/** Upper-case pairs, as the RFC demands; `=` at the end of a line goes on on the next. */
const runs = /(?:=[89A-F][0-9A-F](?:=\r?\n)?){2,}/g;

/** Only whole UTF-8 sequences of letters, so that `a=EF=BB` in code or a formula stays. */
export const quotedPrintable: EscapeRule = {
  id: kind.id,
  signs: ['='],
  trigger: /=[89A-F][0-9A-F](?:=\r?\n)?=[89A-F][0-9A-F]/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(runs)) {
      const start = match.index;
      const meant = decodeUtf8(hexBytes(match[0].replace(/=\r?\n/g, '')));
      if (meant === undefined || /\p{C}/u.test(meant) || code.has(start)) continue;
      proposals.push(spelledOut(kind, start, start + match[0].length, meant, 0.93));
    }
    return proposals;
  },
};
