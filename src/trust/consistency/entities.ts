import { isDigit, isHan, isSpacedLetter } from '../../terms/chars.ts';
import { Matcher } from '../../terms/matcher.ts';

/** A name that a figure can belong to. */
export interface Entity {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What names of organisations, works and places end in (folded). */
const endings =
  `公司 集团 科技 股份 银行 大学 学院 医院 中学 小学 基金会 基金 证券 保险 汽车 电子 资本 工厂 研究院 研究所 图书馆 博物馆 美术馆 体育馆 大桥
  隧道 水库 机场 车站 高铁站 俱乐部 酒店 餐厅 书店 超市 出版社 协会 铁路 公路 高速 大厦 公园 景区 电站 智能 半导体 生物 医药 传媒 网络 软件 实业 控股`
    .split(/\s+/u)
    .filter((word) => word !== '');
/** One character can end a name too, but only a longer one. */
const SHORT_ENDINGS = new Set([...'市县镇村省湖山岛塔寺港厂线'].map((char) => char.charCodeAt(0)));
/** What cannot stand inside a name: the name begins behind the last of these. */
const BORDERS = new Set(
  [...'的了在是和与被将把对从也由于为及等该这那其据称说有到个家所以向让给因并或们年月日号时'].map((char) =>
    char.charCodeAt(0),
  ),
);
const LEAD = /^(?:报道|显示|表示|宣布|消息|目前|近日|今年|去年|位于|当地|全国|一家|这家|本)+/u;
/** Verbs that a name is the object of. */
const VERBS = /^.*(?:成立|创立|创办|创建|收购|投资|控股|参股|携手|联合|加入|离开|进入)/u;
/** UTF-16 units that a name reaches back from the end of its ending. */
const LONGEST = 10;

const SPACED =
  /\b(?!(?:The|In|It|Its|By|At|On|For|He|She|They|We|As|But|And|This|That|After|Before|During|Since|While|When|According|However|Last|Revenue|Sales|Net|January|February|March|April|May|June|July|August|September|October|November|December|Chief|Mr|Ms|Dr|Their|Founded|Established|Built|Total|About|Over|Some|With|From|Price|Q[1-4])\b)[A-Z][\w&'’-]*(?:\s(?:of\s|and\s)?[A-Z][\w&'’-]*)*/gu;

/** What a full name has behind the short one; 母公司 or `Health` makes it another. */
const LEGAL_FORM =
  /^(?:集团|股份|科技)?(?:有限)?(?:责任)?(?:公司)?$|^ (?:inc|corp|corporation|group|ltd|limited|company|co|plc|holdings)$/u;
/** 市场, 线上, 港元: no ending of a name. */
const NOT_ENDING = new Set([...'场值占民区上下份元股口币'].map((char) => char.charCodeAt(0)));

let matcher: Matcher<true> | undefined;

/** Names in `[start, end)`; `text` keeps its capitals, `folded` is the same text folded. */
export function entitiesOf(text: string, folded: string, start: number, end: number): Entity[] {
  matcher ??= new Matcher(endings.map((word) => ({ text: word, value: true })));
  const out: Entity[] = [];
  const add = (from: number, to: number) => {
    const at = nameStart(folded, from, Math.max(start, to - LONGEST));
    const name = folded.slice(at, to).replace(VERBS, '').replace(LEAD, '');
    const last = out[out.length - 1];
    if (name.length < 3 || to - name.length > from - 1) return;
    // 星海科技集团: the longer reading of one name.
    if (last !== undefined && last.end > to - name.length) out.pop();
    out.push({ name, start: to - name.length, end: to });
  };
  matcher.scan(folded, start, end, add);
  for (let at = start + 2; at < end; at++) {
    if (SHORT_ENDINGS.has(folded.charCodeAt(at)) && !NOT_ENDING.has(folded.charCodeAt(at + 1)))
      add(at, at + 1);
  }
  for (const match of text.slice(start, end).matchAll(SPACED)) {
    const name = match[0].replace(/['’]s$/u, '').toLowerCase();
    if (name.length < 3) continue;
    out.push({ name, start: start + match.index, end: start + match.index + match[0].length });
  }
  return out.sort((a, b) => a.start - b.start);
}

function nameStart(folded: string, from: number, limit: number): number {
  let at = from;
  while (at > limit) {
    const code = folded.charCodeAt(at - 1);
    if (BORDERS.has(code) || !(isHan(code) || isDigit(code) || isSpacedLetter(code))) break;
    at--;
  }
  return at;
}

/** One name may be the short form of the other, or carry a word in front that belongs to the sentence. */
export function sameEntity(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  return long.endsWith(short) || (long.startsWith(short) && LEGAL_FORM.test(long.slice(short.length)));
}
