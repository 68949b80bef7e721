import { fromBytes, replaceBytes, toBytes } from '../damage/gbk-bytes.ts';
import { HALF_WIDTH_PAIRS, halfWidth } from '../damage/half-width.ts';
import { keywords } from '../damage/keyword-run.ts';
import { oneToOne } from '../damage/one-to-one.ts';
import { ANNOTATED } from '../damage/pinyin.ts';

/**
 * A news page on a domain that changed hands: keyword runs at head and tail, the old site's navigation and
 * copyright line, readings written into the text, and punctuation replaced in raw bytes.
 */
export const name = '004-injected-spam';
export const original = 'original.md';
export const input = 'input.txt';

const DATELINE = '时间：2023-06-14 09:27:45 来源： 岭南财经';
const IMAGE_NOTE = '（资料图片，仅供参考）';
const NAVIGATION = '网站首页 关于我们 频道动态 友情链接 版权声明 广告服务';
const COPYRIGHT = 'Copyright© 2012-2019 岭南视窗网（www.k7qd2.example） All rights reserved.';

export function intact(article: string): string[] {
  return halfWidth(oneToOne(article)).trimEnd().split('\n\n');
}

export function damage(article: string): string {
  const [title = '', ...paragraphs] = article.trimEnd().split('\n\n');
  const page = [
    `今日看点：${title}`,
    `${DATELINE}\n`,
    ...paragraphs.slice(0, 2),
    `\n${IMAGE_NOTE}`,
    ...paragraphs.slice(2),
    '关键词：',
    NAVIGATION,
    // GBK has no copyright sign: the page's encoder wrote a question mark.
    COPYRIGHT.replace('©', '?'),
  ].join('\n\n');
  const shifted = replaceBytes(toBytes(oneToOne(page)), HALF_WIDTH_PAIRS);
  const body = fromBytes(replaceBytes(shifted, ANNOTATED));
  const run = keywords(16, 4).join('_');
  return `${run}\n\n${body}\n\n${run}\n\n${' '.repeat(16)}${keywords(110, 40).join('| ')}|`;
}
