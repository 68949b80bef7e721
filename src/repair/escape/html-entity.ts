import type { Proposal } from '../../types.ts';
import { decodeEntity } from './entities.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
  id: 'unicode/html-entity',
  message: 'A character is spelled as an HTML entity, so the page was escaped once too often.',
  severity: 'minor',
} as const;

/**
 * Twice and three times escaped ones come in one piece: `&amp;amp;#x4e2d;`. Browsers read numbers without their semicolon,
 * too (HTML, 13.2.5.80); beyond ASCII nothing else looks like that: `&#20013&#25991`.
 */
const REFERENCE =
  /&(?:amp;){0,3}(?:(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});|#(?:[1-9][0-9]{2,6}|[xX][0-9a-fA-F]{2,6})(?![\w;]))/g;
const ABOUT_ESCAPING = /entit|escap|html|unicode|&amp;lt|实体|實體|转义|轉義|编码|編碼|字符引用/i;

/**
 * Not in code or markup, and not where the words around say that entities are the topic.
 */
export const htmlEntity: EscapeRule = {
  id: KIND.id,
  signs: ['&'],
  trigger: /&(?:#|[a-zA-Z]{2,31};)/y,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const match of text.matchAll(REFERENCE)) {
      const start = match.index;
      const end = start + match[0].length;
      const decoded = decodeEntity(match[0].replace(/^&(?:amp;)+(?=.)/, '&'));
      if (decoded === undefined) continue;
      const nonAscii = decoded.charCodeAt(0) > 0x7e;
      if (!nonAscii && !match[0].endsWith(';')) continue;
      const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
      if (ABOUT_ESCAPING.test(around) || code.has(start)) continue;
      proposals.push(spelledOut(KIND, start, end, decoded, nonAscii ? 0.96 : 0.9));
    }
    return proposals;
  },
};
