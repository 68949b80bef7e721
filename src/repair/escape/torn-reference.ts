import { decodeEntity } from './entities.ts';
import { type EscapeRule, spelledOut } from './rule.ts';

const KIND = {
  id: 'unicode/torn-reference',
  message: 'A character reference was torn apart where its hash was taken for the mark of a heading.',
  severity: 'minor',
} as const;

const TORN = /&\s{1,4}([0-9]{2,6});/g;
/** One or two may be a list behind an ampersand. */
const FEWEST = 3;

/**
 * References that a converter of Markdown has read, and the headings that it made of them have lost their tags:
 *
 *     Th&
 *
 *     432; vi&
 *
 *     7879;n     Thư viện
 */
export const tornReference: EscapeRule = {
  id: KIND.id,
  signs: ['& ', '&\n'],
  trigger: /&\s{1,4}[0-9]{2,6};/y,
  find(text, code) {
    const found = Array.from(text.matchAll(TORN), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meant: decodeEntity(`&#${match[1]};`) ?? '',
    })).filter(({ start, meant }) => /^[^\0-\x7f]$/u.test(meant) && /\p{L}/u.test(meant) && !code.has(start));
    if (found.length < FEWEST) return [];
    return found.map(({ start, end, meant }) => spelledOut(KIND, start, end, meant, 0.9));
  },
};
