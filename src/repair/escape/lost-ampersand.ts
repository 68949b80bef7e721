import type { Proposal } from '../../types.ts';
import { decodeEntity } from './entities.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const kind = {
  id: 'unicode/lost-ampersand',
  message: 'An HTML entity lost its ampersand, so no browser reads it.',
  severity: 'minor',
} as const;

interface Pattern {
  readonly pattern: RegExp;
  /** The first character that may be meant. */
  readonly least: number;
  readonly confidence: number;
}

/** A hash and a number end in a semicolon nowhere else but in colours (`#fff;`, in code) and lists of issues. */
const patterns: readonly Pattern[] = [
  // Punctuation and East Asia: no number of an issue is likely to be one.
  { pattern: /(?<![&\w#]|&amp;)#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6});/g, least: 0x2000, confidence: 0.9 },
  // Letters of Latin-1 behind others. In front of them it may be a colour: `solid #222;width`.
  { pattern: /(?<=[a-z]|#[0-9]{3,4};)#(?:19[2-9]|2[0-4][0-9]|25[0-5]);/g, least: 0xc0, confidence: 0.9 },
  {
    pattern: /(?<![&\w]|&amp;)(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|ensp|emsp);/g,
    least: 0xa0,
    confidence: 0.85,
  },
];
/** Letters of other alphabets, where there are whole words of them. */
const inRows: Pattern = { pattern: /(?<![&\w#]|&amp;)#[0-9]{3,4};/g, least: 0xc0, confidence: 0.9 };
const row = /(?:#[0-9]{3,4};){3}/;

/**
 *     标题#xff1a;正文               标题：正文
 *     d#233;j#224;, #1076;#1086;#1084;   déjà, дом
 */
export const lostAmpersand: EscapeRule = {
  id: kind.id,
  signs: [';'],
  trigger: /;(?<=(?:#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6})|nbsp|quo|dash|hellip|middot|[en]sp);)/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const { pattern, least, confidence } of row.test(text) ? [...patterns, inRows] : patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const meant = decodeEntity(match[0]);
        if (meant === undefined || meant.charCodeAt(0) < least || code.has(start)) continue;
        proposals.push(spelledOut(kind, start, start + match[0].length, meant, confidence));
      }
    }
    return proposals;
  },
};
