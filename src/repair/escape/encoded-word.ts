import { decodeWith, resolveLabel } from '../../encoding/index.ts';
import type { Proposal } from '../../types.ts';
import { isAboutEscapes } from './about-escapes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
  id: 'unicode/encoded-word',
  message: 'A header of mail is left in the encoding that it travels in (RFC 2047).',
  severity: 'major',
} as const;

const WORD = String.raw`=\?[\w.:-]{2,30}(?:\*[\w-]+)?\?[bBqQ]\?[^?\r\n]{0,400}\?=`;
/** White space between two of them only keeps them apart (section 6.2). */
const WORDS = new RegExp(String.raw`${WORD}(?:\s{0,4}${WORD})*`, 'g');
const PARTS = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([bq])\?([^?\r\n]*)\?=/gi;

/**
 *     =?gb2312?B?1tDOxA==?=         中文
 *     Re: =?iso-8859-1?Q?Caf=E9?=   Re: Café
 */
export const encodedWord: EscapeRule = {
  id: KIND.id,
  signs: ['=?'],
  trigger: new RegExp(WORD, 'y'),
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(WORDS)) {
      const start = match.index;
      const end = start + match[0].length;
      const meant = decoded(match[0]);
      if (meant === null || code.has(start) || isAboutEscapes(text, start, end)) continue;
      proposals.push(spelledOut(KIND, start, end, meant, 0.95));
    }
    return proposals;
  },
};

/** Bytes of words in the same charset go together: senders split characters, against the standard. Null for what is no text. */
function decoded(source: string): string | null {
  let meant = '';
  let charset: string | null = null;
  let bytes: number[] = [];
  const flush = (): boolean => {
    if (bytes.length === 0) return true;
    const encoding = resolveLabel(charset!);
    if (encoding === null) return false;
    meant += decodeWith(Uint8Array.from(bytes), encoding);
    bytes = [];
    return true;
  };
  for (const [, label, encoding, content] of source.matchAll(PARTS)) {
    if (charset !== null && charset !== label!.toLowerCase() && !flush()) return null;
    charset = label!.toLowerCase();
    const read = encoding!.toLowerCase() === 'b' ? fromBase64(content!) : fromQ(content!);
    if (read === null) return null;
    bytes.push(...read);
  }
  return flush() && !/[\p{Cc}\ufffd]/u.test(meant) ? meant : null;
}

function fromBase64(content: string): number[] | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content) || content.replace(/=+$/, '').length % 4 === 1) return null;
  return Array.from(atob(content), (unit) => unit.charCodeAt(0));
}

/** Section 4.2: `_` is a space, whatever the charset. */
function fromQ(content: string): number[] | null {
  const bytes = Array.from(content.matchAll(/=([0-9a-fA-F]{2})|([^=])/g), ([, hex, plain]) =>
    hex !== undefined ? Number.parseInt(hex, 16) : plain === '_' ? 0x20 : plain!.charCodeAt(0),
  );
  return bytes.some((byte) => byte > 0xff) || /=(?![0-9a-fA-F]{2})/.test(content) ? null : bytes;
}
