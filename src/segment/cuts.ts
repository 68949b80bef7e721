import type { Span } from '../types.ts';

/**
 * Places inside a line where something else begins or ends: inserts with a label, section numbers, joined
 * keyword runs, credits. Each function yields spans that must be pieces of their own.
 */

/** Lines shorter than this hold one thing. UTF-16 units. */
export const SHORTEST_LINE = 24;

const LABEL = /【[^【】\n]{2,14}】/g;
const SECTION = /[-—–]\s?\d{1,2}\s?[-—–]|(?<![\d.])0\d(?=[ \u3000.、])/g;
/** An insert longer than this without a border of its own is the article going on. */
const LONGEST_INSERT = 400;
const SENTENCE = /[。！？!?…]+[”’」』）)]*/g;

/**
 *     …未來機會。【福利推薦】你是否想打品牌?我們為你助力,寫稿999元起。- 01 -國產晶片…
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * The insert was a paragraph once. It reaches to the next border: a label, a section number, the line's end.
 * Without one near, its first sentence is all that is sure.
 */
export function labelledInserts(line: string): Span[] {
  if (!line.includes('【')) return [];
  const labels = [...line.matchAll(LABEL)]
    .map((match) => match.index)
    .filter((at) => at === 0 || endsBefore(line, at));
  return labels.map((start, i) => {
    const limit = Math.min(labels[i + 1] ?? line.length, start + LONGEST_INSERT);
    const rest = line.slice(start, limit);
    SECTION.lastIndex = 0;
    const section = rest.slice(2).search(SECTION);
    if (section >= 0) return { start, end: start + 2 + section };
    if (limit === labels[i + 1] || limit === line.length) return { start, end: limit };
    SENTENCE.lastIndex = 0;
    const sentence = SENTENCE.exec(rest);
    return { start, end: sentence === null ? start : start + sentence.index + sentence[0].length };
  });
}

/** A label begins an insert only where a sentence has ended; inside one it is a name in brackets. */
function endsBefore(line: string, at: number): boolean {
  return /[。！？!?…；;”」』）)\]】\s]$/.test(line.slice(Math.max(0, at - 2), at));
}

/** Section numbers in front of glued paragraphs: `- 01 -`. */
export function sectionMarks(line: string): Span[] {
  if (!/[-—–]\s?\d/.test(line)) return [];
  return [...line.matchAll(/(?<=[。！？!?”」』）)]\s?)[-—–]\s?\d{1,2}\s?[-—–]/g)].map(
    ({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    }),
  );
}

const JOINED = /[_|｜]/g;
/** How many parts make a run, and how long a part may be. */
const FEWEST_PARTS = 5;
const LONGEST_PART = 40;

/**
 *     国产一区_日本在线_久久视频_…_免费观看      joined by `_` or `|`: no sentence has five of them
 */
export function joinedRuns(line: string): Span[] {
  if (!line.includes('_') && !line.includes('|') && !line.includes('｜')) return [];
  const marks = [...line.matchAll(JOINED)].map(({ index }) => index);
  if (marks.length < FEWEST_PARTS - 1) return [];
  const runs: Span[] = [];
  for (let i = 0; i < marks.length; ) {
    let j = i;
    while (j + 1 < marks.length && marks[j + 1]! - marks[j]! <= LONGEST_PART) j++;
    if (j - i + 1 >= FEWEST_PARTS - 1) runs.push(widen(line, marks[i]!, marks[j]! + 1));
    i = j + 1;
  }
  return runs;
}

/** Takes in the first and the last part, which end where a sentence does. */
function widen(line: string, first: number, last: number): Span {
  let start = first;
  while (start > 0 && first - start < LONGEST_PART && !/[。！？!?；;，,]/.test(line[start - 1]!)) start--;
  let end = last;
  while (end < line.length && end - last < LONGEST_PART && !/[。！？!?；;，,_|｜]/.test(line[end]!)) end++;
  return { start, end };
}

const CREDIT =
  /(?:圖源|图源|圖片來源|图片来源|圖片来源|圖片來自|图片来自|供圖|供图)[:：/／|｜]?\s?[^\s。！？，、；:：（）()]{1,14}?(?:公眾號|公众号|官網|官网|官方|網絡|网络|網路|微博|微信|視覺中國|视觉中国|攝圖網|摄图网|百度|招股書|招股书|年報|年报|截圖|截图)/g;
const BRACKETED_NOTE =
  /[（(](?:資料圖片|资料图片|資料圖|资料图|圖片|图片|配圖|配图|圖文|图文|圖源|图源|圖|图)[^（）()\n]{0,24}[)）]/g;
const LAST_CREDIT = /(?<=[。！？!?”」』…][ \u3000]{1,3})[（(][^（）()\s][^（）()\n]{0,14}[)）]$/;

const PERSON = '(?:\\p{Script=Han}{2,4}(?:·\\p{Script=Han}{1,6})?|[A-Za-z]{2,16})(?:_?[A-Z]{1,3}\\d{1,6})?';
const PEOPLE = `(?:\\p{Script=Han}{0,2}(?:编辑|編輯)|责编|責編|作者|撰文|整理|编译|編譯|校对|校對|审核|審核|主编|主編|监制|監製)[:：／/丨|｜]\\s?${PERSON}(?:[ 、/]${PERSON}){0,3}`;
const PAPER =
  '(?:(?:本文|文章|新闻|新聞|稿件|信息)?(?:来源|來源)|稿源)[:：／/丨|｜]\\s?[\\p{L}\\p{N}]{2,16}(?: \\p{Script=Han}{2,6})?';
/**
 *     …工程款项已经落实到位。本文来源：某某网 责任编辑：王小明
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const WHO = new RegExp(
  `(?<=[。！？!?”」』…）)][ \\u3000]{0,4})[（(]?(?:${PEOPLE}|${PAPER})(?:[ \\u3000,，、]{1,3}(?:${PEOPLE}|${PAPER})){0,4}[)）]?$`,
  'u',
);
/** What any of them has. */
const NAMES_WHO =
  /[编編][辑輯譯译]|[责責主][编編]|作者|撰文|整理|[校审審][对對核]|[监監][制製]|[来來]源|稿源/;
/** So much of a line's end is looked at for credits. UTF-16 units. */
const TAIL = 80;

/** Credits of pictures, and of who wrote, edited and published it at the end of a glued article. */
export function credits(line: string): Span[] {
  const spans: Span[] = [];
  if (/[圖图]/.test(line)) {
    for (const pattern of [CREDIT, BRACKETED_NOTE]) {
      for (const { 0: note, index } of line.matchAll(pattern))
        spans.push({ start: index, end: index + note.length });
    }
  }
  const end = line.slice(-TAIL);
  const who = /[:：／/丨|｜]/.test(end) && NAMES_WHO.test(end) ? WHO.exec(end) : null;
  if (who !== null) spans.push({ start: line.length - end.length + who.index, end: line.length });
  const tail = line.slice(-24);
  const last = tail.endsWith(')') || tail.endsWith('）') ? LAST_CREDIT.exec(tail) : null;
  if (last !== null) {
    const start = line.length - tail.length + last.index;
    spans.push({ start, end: line.length });
  }
  return spans;
}
