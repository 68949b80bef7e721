import { isDense } from '../terms/chars.ts';
import type { Proposal, Span, View } from '../types.ts';
import { glanceOf } from './glance.ts';
import { fullMatcher } from './lexicon.ts';
import { isQuoted } from './quoted.ts';
import { doubtOfReport } from './reports.ts';
import { wholeLine } from './widen.ts';

/** A mobile number, an account by the name of its service, or a bare site; what comes before it is no address. */
const CONTACT =
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?:微信|薇信|威信|加[微威薇vV]|[vV][xX]|[wW][xX]|QQ|qq|扣扣|企鹅|电报|飞机|Telegram|TG)[号群客服]{0,2}\s?[:：]?\s?[A-Za-z0-9_-]{5,20}|(?<![\w@/.:-])(?:www\.)?[a-z0-9-]{2,15}\.(?:com|cc|vip|net|top|xyz|club|app|me|live|tv|site|fun|bet)(?![\w./-])/g;
/** Where a clause ends. */
const BORDER = /[，。！？；、,!?;\n（(）)【】]/u;
/** UTF-16 units in front of a contact, and behind it, that may say what it is for; and how far a clause goes that one comma parts. */
const FRONT = 24;
const BEHIND = 8;
/** UTF-16 units of the shortest text that has a subject of its own. */
const LEAST = 80;
/** Words that honest texts also have say it from so many on: of a site with a usual name it takes more than of an account or of `ub8.com`. */
const FEWEST_TOPICS = 1;
const FEWEST_OF_SITE = 2;
const USUAL_SITE = /^(?:www\.)?(?:[a-z-]+|\d+)\./;
const BY_NAME = 0.8;
const BY_TOPICS = 0.62;

/**
 * `spam/contact`: a number, an account or a site to turn to for something that the trade deals in, where the text has not a word
 * of that anywhere else. In Chinese.
 *
 *     图书馆本周开放，代开发票请加QQ259473662，读者凭证入馆。
 *                   ^^^^^^^^^^^^^^^^^^^^^^
 */
export function contact(view: View): Proposal[] {
  const { text } = view;
  if (text.length < LEAST || !glanceOf(view).dense) return [];
  const out: Proposal[] = [];
  for (const { index, 0: address } of text.matchAll(CONTACT)) {
    const found = judge(text, { start: index, end: index + address.length });
    if (found === undefined || isQuoted(text, found) || doubtOfReport(view, [found]) > 0) continue;
    const { start, end } = wholeLine(text, found.start, found.end);
    out.push({
      rule: 'spam/contact',
      start,
      end,
      severity: 'major',
      confidence: found.confidence,
      message: `Where to get what the text does not speak of: “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
      data: { family: 'shop' },
      fix: [{ start, end, after: '' }],
    });
  }
  return out;
}

function judge(text: string, address: Span): (Span & { readonly confidence: number }) | undefined {
  const front = Math.max(clauseStart(text, address.start, 2), address.start - FRONT);
  const behind = Math.min(clauseEnd(text, address.end), address.end + BEHIND);
  const wares: Span[] = [];
  let named = false;
  const look = (from: number, to: number) =>
    fullMatcher().scan(text, from, to, (start, end, { kind, language }) => {
      if (language !== 'zh' || kind === 'hook' || !isDense(text.charCodeAt(start))) return;
      wares.push({ start, end });
      if (kind !== 'topic') named = true;
    });
  look(front, address.start);
  // Behind a bare site stands whose it is: ty88.com豪门娱乐.
  if (text.slice(address.start, address.end).includes('.')) look(address.end, behind);
  const words = new Set(wares.map(({ start, end }) => text.slice(start, end)));
  const fewest = USUAL_SITE.test(text.slice(address.start, address.end)) ? FEWEST_OF_SITE : FEWEST_TOPICS;
  if (words.size === 0 || (!named && words.size < fewest)) return;
  const start = Math.min(address.start, ...wares.map((ware) => ware.start));
  const end = Math.max(address.end, ...wares.map((ware) => ware.end));
  // What a text is about it says more than once.
  for (const word of words) if (occursOutside(text, word, start, end)) return;
  return { ...opened(text, start, end), confidence: named ? BY_NAME : BY_TOPICS };
}

/** What stands in front of the first word of the trade in its clause goes with it: 办理信用卡代还. */
const LONGEST_VERB = 4;
const PARTING = /[，、；,;]/u;

function opened(text: string, start: number, end: number): Span {
  const clause = clauseStart(text, start, 1);
  const whole = start - clause <= LONGEST_VERB;
  // A clause between two commas takes one of them with it.
  const mark = whole && PARTING.test(text[clause - 1] ?? '') && PARTING.test(text[end] ?? '');
  return { start: whole ? clause : start, end: mark ? end + 1 : end };
}

/** Behind the `marks`-th border before `at`; a line's beginning is always one. */
function clauseStart(text: string, at: number, marks: number): number {
  let left = marks;
  for (let i = at - 1; i >= 0 && at - i <= FRONT + 1; i--) {
    const unit = text[i]!;
    if (unit === '\n' || unit === '。') return i + 1;
    if (BORDER.test(unit) && --left === 0) return i + 1;
  }
  return Math.max(0, at - FRONT);
}

function clauseEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < BEHIND && !BORDER.test(text[i]!)) i++;
  return i;
}

function occursOutside(text: string, word: string, start: number, end: number): boolean {
  const before = text.indexOf(word);
  return (before >= 0 && before < start) || text.indexOf(word, end) >= 0;
}
