import { presenceOf } from '../terms/presence.ts';
import type { Proposal, View } from '../types.ts';
import { glanceOf } from './glance.ts';

/** Top-level domains that such addresses use. */
const ENDINGS = 'com|net|org|cn|cc|vip|xyz|top|app|club|me|tv|info|site|bet|win';
/** The same with room between the letters. */
const spacedEndings = ENDINGS.replaceAll(/(?<=[a-z])(?=[a-z])/gu, ' ?');
/** One way to hide where to go. `hint` is the rare part of it, for a cheap look before the whole is searched. */
interface Disguise {
  readonly what: string;
  readonly confidence: number;
  /** Whether the text has what any such address has, as one pass for many rules tells. */
  readonly may: (view: View) => boolean;
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

function has(units: string): (view: View) => boolean {
  return (view) => presenceOf(view).any(units);
}

const disguises: readonly Disguise[] = [
  {
    // ky888·cc, ky888点com
    what: 'An address with a false dot',
    confidence: 0.9,
    may: has('·•．∙・点點'),
    hint: new RegExp(`[·•．∙・点點] ?(?:${ENDINGS})`, 'i'),
    pattern: new RegExp(
      `(?<![a-z0-9])(?=[\\d-]*[a-z])[a-z0-9-]{2,20} ?[·•．∙・点點] ?(?:${ENDINGS})(?![a-z0-9])`,
      'giu',
    ),
  },
  {
    // w77-com
    what: 'An address with a dash for a dot',
    confidence: 0.7,
    may: (view) => glanceOf(view).dashed,
    hint: new RegExp(`\\d[-_](?:${ENDINGS})`, 'i'),
    pattern: new RegExp(`(?<![a-z0-9-])[a-z]{1,6}\\d{2,6}[-_](?:${ENDINGS})(?![a-z0-9])`, 'giu'),
  },
  {
    // b z 5 9 . c c
    what: 'An address spelt letter by letter',
    confidence: 0.9,
    may: (view) => glanceOf(view).spaced,
    hint: / \d (?:[a-z0-9] ){0,14}(?:[.·•。点點]|dot)/i,
    pattern: new RegExp(
      `(?<![a-z0-9])(?:[a-z0-9] ){2,14}[a-z0-9]? ?(?:[.·•。点點]|dot) ?(?:${spacedEndings})(?![a-z0-9])`,
      'giu',
    ),
  },
  {
    // 备用网址：kx7799.vip
    what: 'A throw-away address, announced as one',
    confidence: 0.9,
    may: has('备永唯最防發发備'),
    hint: /(?:备用|永久|唯一|最新|防封|發布|发布|備用)(?:网址|域名|地址|官网|入口|網址|網域)/u,
    pattern: new RegExp(
      `(?:备用|永久|唯一|最新|防封|發布|发布|備用)(?:网址|域名|地址|官网|入口|網址|網域)\\s?[:：]?\\s?(?:www\\.)?[a-z0-9-]{2,20}\\.(?:${ENDINGS})(?![a-z0-9])`,
      'giu',
    ),
  },
  {
    // 加薇❤️信：abc55
    what: 'An account behind a misspelt name',
    confidence: 0.85,
    may: has('薇徽威葳微❤'),
    hint: /[薇徽威葳]\s?\p{S}?\ufe0f?\s?[信芯x心]|微\s?\p{S}|v❤/iu,
    pattern:
      /(?:添加|加|联系|聯繫|咨询|諮詢)?\s?(?:[薇徽威葳]\s?\p{S}?\ufe0f?\s?[信芯x心]|微\s?\p{S}\ufe0f?\s?信|v❤\ufe0f?x)[号號]?\s?[:：]?\s?[a-z0-9_-]{5,20}/giu,
  },
];

/**
 * `spam/disguised-address`: where to go, written so that readers find it and filters do not. An honest page has no reason
 * to hide its own address.
 */
export function disguisedAddress(view: View): Proposal[] {
  const { text } = view;
  const out: Proposal[] = [];
  for (const { may, hint, pattern, confidence, what } of disguises) {
    if (!may(view) || !hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      out.push({
        rule: 'spam/disguised-address',
        start,
        end,
        severity: 'major',
        confidence,
        message: `${what}: “${text.slice(start, end)}”`,
        fix: [{ start, end, after: '' }],
      });
    }
  }
  return out;
}
