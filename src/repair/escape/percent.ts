import type { Proposal } from '../../types.ts';
import { decodeUtf8, hexBytes } from './bytes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/percent-escape',
  message: 'Text is percent-encoded as in an address, but stands outside of one.',
  severity: 'minor',
} as const;

const runs = /(?:%[89A-Fa-f][0-9A-Fa-f]){2,}(?:(?:%20|%2[0-9A-Fa-f])?(?:%[89A-Fa-f][0-9A-Fa-f]){2,})*/g;
/** The characters of an address (RFC 3986) that may precede its escaped part; a Han letter is none. */
const address = /[/=&?#:@._~+-][\w%.~+-]*$|[\w]+:\/\/\S*$/;

const aboutEncoding = /url|encod|percent|编码|編碼|转义|轉義/i;

/** Only whole UTF-8 sequences beyond ASCII, and never inside an address or a path. */
export const percentEscape: EscapeRule = {
  id: kind.id,
  signs: ['%'],
  trigger: /(?:%[89A-Fa-f][0-9A-Fa-f]){2}/,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(runs)) {
      const start = match.index;
      const end = start + match[0].length;
      const meant = decodeUtf8(hexBytes(match[0]));
      if (meant === undefined || /\p{C}/u.test(meant)) continue;
      const lead = text.slice(Math.max(0, start - 200), start);
      if (
        address.test(lead) ||
        aboutEncoding.test(lead.slice(-80)) ||
        /^[\w/&=?]/.test(text.slice(end, end + 1)) ||
        code.has(start)
      )
        continue;
      proposals.push(spelledOut(kind, start, end, meant, meant.length > 1 ? 0.9 : 0.8));
    }
    return proposals;
  },
};
