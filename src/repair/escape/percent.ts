import type { Proposal } from '../../types.ts';
import { decodeUtf8, hexBytes } from './bytes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/percent-escape',
  message: 'Text is percent-encoded as in an address, but stands outside of one.',
  severity: 'minor',
} as const;

const runs = /(?:%[89A-Fa-f][0-9A-Fa-f]){2,}(?:(?:%20|%2[0-9A-Fa-f])?(?:%[89A-Fa-f][0-9A-Fa-f]){2,})*/g;
/** What an address is written in (RFC 3986), and what of that words are not; a Han letter is neither. */
const ofAddress = /[\w%/=&?#:@.~+-]/;
const marks = /[/=&?#:@._~+-]/;

const aboutEncoding = /url|encod|percent|编码|編碼|转义|轉義/i;

/** Only whole UTF-8 sequences beyond ASCII, and never inside an address or a path. */
export const percentEscape: EscapeRule = {
  id: kind.id,
  signs: ['%'],
  trigger: /(?:%[89A-Fa-f][0-9A-Fa-f]){2}/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    let judged = 0;
    let inAddress = false;
    for (const match of text.matchAll(runs)) {
      const start = match.index;
      const end = start + match[0].length;
      // Back to where the address would begin, or to the run before, which stands in the same one.
      let from = start;
      while (from > judged && ofAddress.test(text[from - 1]!)) from--;
      inAddress = (from === judged && judged > 0 && inAddress) || marks.test(text.slice(from, start));
      judged = end;
      const meant = decodeUtf8(hexBytes(match[0]));
      if (meant === undefined || /\p{C}/u.test(meant)) continue;
      if (
        inAddress ||
        aboutEncoding.test(text.slice(Math.max(0, start - 80), start)) ||
        /^[\w/&=?]/.test(text.slice(end, end + 1)) ||
        code.has(start)
      )
        continue;
      proposals.push(spelledOut(kind, start, end, meant, meant.length > 1 ? 0.9 : 0.8));
    }
    return proposals;
  },
};
