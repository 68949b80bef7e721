import type { Proposal } from '../../types.ts';
import { decodeEntity } from './entities.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/lost-ampersand',
  message: 'An HTML entity lost its ampersand, so no browser reads it.',
  severity: 'minor',
} as const;

const numeric = /(?<![&\w#])#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6});/g;
const named = /(?<![&\w]|&amp;)(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|ensp|emsp);/g;

/**
 *     标题#xff1a;正文      is 标题：正文
 *
 * A hash and a number end in a semicolon nowhere else but in colours (`#fff;`, in code) and issue numbers, so what
 * is spelled must be punctuation or a character of East Asia.
 */
export const lostAmpersand: EscapeRule = {
  id: kind.id,
  signs: [';'],
  trigger: /;(?<=(?:#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6})|nbsp|quo|dash|hellip|middot|[en]sp);)/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const pattern of [numeric, named]) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const meant = decodeEntity(match[0]);
        if (
          meant === undefined ||
          meant.charCodeAt(0) < (pattern === numeric ? 0x2000 : 0xa0) ||
          code.has(start)
        )
          continue;
        proposals.push(
          spelledOut(kind, start, start + match[0].length, meant, pattern === numeric ? 0.9 : 0.85),
        );
      }
    }
    return proposals;
  },
};
