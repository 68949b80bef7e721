import type { Proposal } from '../../types.ts';
import { decodeEntity } from './entities.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
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

/**
 * What may stand at the end of some units. A hash and a number end in a semicolon nowhere else but in colours (`#fff;`, in
 * code) and lists of issues.
 */
const PATTERNS: readonly Pattern[] = [
  // Punctuation and East Asia: no number of an issue is likely to be one.
  { pattern: /(?<![&\w#]|&amp;)#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6});$/, least: 0x2000, confidence: 0.9 },
  // Letters of Latin-1 behind others. In front of them it may be a colour: `solid #222;width`.
  { pattern: /(?<=[a-z]|#[0-9]{3,4};)#(?:19[2-9]|2[0-4][0-9]|25[0-5]);$/, least: 0xc0, confidence: 0.9 },
  {
    pattern: /(?<![&\w]|&amp;)(?:nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|ensp|emsp);$/,
    least: 0xa0,
    confidence: 0.85,
  },
];
/** Letters of other alphabets, where there are whole words of them. */
const IN_ROWS: Pattern = { pattern: /(?<![&\w#]|&amp;)#[0-9]{3,4};$/, least: 0xc0, confidence: 0.9 };
/** UTF-16 units up to its semicolon that tell what it is: the reference, and `&amp;` or another in front of it. */
const REACH = 16;
const ROW = /(?:#[0-9]{3,4};){3}/;

/**
 *     标题#xff1a;正文               标题：正文
 *     d#233;j#224;, #1076;#1086;#1084;   déjà, дом
 */
export const lostAmpersand: EscapeRule = {
  id: KIND.id,
  signs: [';'],
  trigger: /;(?<=(?:#(?:x[0-9a-fA-F]{2,5}|[0-9]{3,6})|nbsp|quo|dash|hellip|middot|[en]sp);)/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    const all = ROW.test(text) ? [...PATTERNS, IN_ROWS] : PATTERNS;
    for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
      this.trigger.lastIndex = at;
      if (!this.trigger.test(text)) continue;
      const end = at + 1;
      const head = text.slice(Math.max(0, end - REACH), end);
      for (const { pattern, least, confidence } of all) {
        const reference = pattern.exec(head)?.[0];
        const meant = reference === undefined ? undefined : decodeEntity(reference);
        if (meant === undefined || meant.charCodeAt(0) < least) continue;
        const start = end - reference!.length;
        if (couldBeColour(text, start, reference!, meant)) continue;
        if (!code.has(start)) proposals.push(spelledOut(KIND, start, end, meant, confidence));
        break;
      }
    }
    return proposals;
  },
};

const SIX_DIGITS = /^#[0-9]{6};$/;
/** UTF-16 units that the name of a property of CSS and what stands before a colour may have. */
const DECLARATION = 60;
const PROPERTY = /[a-z]\s*:[^:;{}\p{Lo}]*$/u;

/** Is it six digits that come to no emoji, or stand in a style sheet: `color: #666666;`, `border:1px solid #131313;`? */
function couldBeColour(text: string, start: number, reference: string, meant: string): boolean {
  if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(meant)) return true;
  if (!SIX_DIGITS.test(reference)) return false;
  return (
    !/\p{Extended_Pictographic}/u.test(meant) ||
    PROPERTY.test(text.slice(Math.max(0, start - DECLARATION), start))
  );
}
