import type { Proposal } from '../../types.ts';
import { isAboutEscapes } from './about-escapes.ts';
import { decodeUtf8, hexBytes } from './bytes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, type SpelledBytes, spelledBytes } from './spelled-bytes.ts';
import { spelledRuns } from './spelled-characters.ts';

const kind = {
  id: 'unicode/percent-escape',
  message: 'Text is percent-encoded as in an address, but stands outside of one.',
  severity: 'minor',
} as const;

const runs = /%[89A-Fa-f][0-9A-Fa-f](?:(?:%2[0-9A-Fa-f])?%[89A-Fa-f][0-9A-Fa-f])*/g;
/** What an address is written in (RFC 3986), and what of that words are not; a Han letter is neither. */
const ofAddress = /[\w%/=&?#:;@.~+()-]/;
const marks = /[/=&?#:;@._~+()-]/;
/** Units of a word that are looked through for what an address has. */
const longest = 2000;
/** What ends a sentence ends no address. */
const closing = /[.:?;)]+$/;
const byte = /%([0-9A-Fa-f]{2})/g;
/** What `escape()` of JavaScript makes of UTF-16 (ECMA-262, annex B). */
const unit = /%u([0-9a-fA-F]{4})/g;

/**
 *     搜索 %E4%B8%AD%E6%96%87        中文; never inside an address or a path
 *     r%C3%A9sum%C3%A9%20court       résumé court
 *     %D6%D0%CE%C4, %u4e2d%u6587     中文
 */
export const percentEscape: EscapeRule = {
  id: kind.id,
  signs: ['%'],
  trigger: /%(?:[89A-Fa-f][0-9A-Fa-f]|u[0-9a-fA-F]{4})/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    const legacy: SpelledBytes[] = [];
    let judged = 0;
    let inAddress = false;
    for (const match of text.matchAll(runs)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < judged) continue;
      // Back to where the address would begin, or to the run before, which stands in the same one.
      let from = start;
      while (from > judged && ofAddress.test(text[from - 1]!)) from--;
      inAddress = (from === judged && judged > 0 && inAddress) || marks.test(text.slice(from, start));
      judged = end;
      if (inAddress || /[/&=?]/.test(text[end] ?? '') || isAboutEscapes(text, start, end) || code.has(start))
        continue;
      const meant = decodeUtf8(hexBytes(match[0]));
      if (meant === undefined) legacy.push(...spelledBytes(match[0], byte, 16, start));
      else if (/\p{C}/u.test(meant)) continue;
      else if (!/\w|%/.test(text[end] ?? ''))
        proposals.push(spelledOut(kind, start, end, meant, meant.length > 1 ? 0.9 : 0.8));
      else {
        const word = wordAround(text, from, end);
        if (word === null) continue;
        proposals.push(spelledOut(kind, from, word.end, word.meant, 0.9));
        judged = word.end;
      }
    }
    for (const { start, end, after, confidence } of readBytes(text, legacy, 0.9))
      proposals.push(spelledOut(kind, start, end, after, confidence));
    for (const { start, end, meant } of spelledRuns(text, code, unit, ([, digits]) =>
      String.fromCharCode(Number.parseInt(digits!, 16)),
    ))
      proposals.push(spelledOut(kind, start, end, meant, 0.92));
    return proposals;
  },
};

/** The word from `from` on, and what is joined to it by `%20`, when it has nothing of an address. */
function wordAround(text: string, from: number, end: number): { end: number; meant: string } | null {
  let stop = end;
  while (stop < text.length && stop - end < longest && ofAddress.test(text[stop]!)) stop++;
  const word = text.slice(from, stop).replace(closing, '');
  if (marks.test(word)) return null;
  try {
    const meant = decodeURIComponent(word);
    return /\p{C}/u.test(meant) ? null : { end: from + word.length, meant };
  } catch {
    return null;
  }
}
