import { expect, test } from 'vitest';
import { readLines } from '../../src/boilerplate/structure/lines.ts';

const ARTICLE = [
  '小区后面的菜园今年轮到三楼的两户人家照看，每天早晚各浇一次水。',
  '去年种的番茄长得太密，今年他们隔一行才种一行，空下来的地方撒了菜籽。',
];
const HEADLINES = [
  '社区图书馆下月重新开门，老读者说最想念的是靠窗的那排座位',
  '一条公交线路改了三次名，司机师傅：我自己有时候也会说错',
  '河边步道修好了一半，散步的人已经多起来，晚上灯还没有亮',
];

function linesOf(texts: readonly string[]) {
  let at = 0;
  const spans = texts.map(({ length }) => {
    const start = at;
    at += length + 1;
    return { start, end: start + length };
  });
  return readLines(texts.join('\n'), spans);
}

test('headlines that stand in two lists are not what a Chinese page is about', () => {
  const { coreStart, coreEnd } = linesOf(['首页', ...ARTICLE, '热门', ...HEADLINES, '本周', ...HEADLINES]);
  expect([coreStart, coreEnd]).toEqual([1, 2]);
});

test('headlines in one list may be: they are told from sentences by nothing but their ends', () => {
  const { coreStart } = linesOf(['首页', ...ARTICLE, '热门', '导航', '登录', '更多', '下载', ...HEADLINES]);
  expect(coreStart).toBe(8);
});

test('a quotation of what was said above stays text', () => {
  const said = [
    'The pump stopped on Monday night, and when I opened it the rubber ring around the shaft was torn in two places.',
    'I ordered another ring from the shop in town, but they only have the larger size, which leaks at the far end.',
  ];
  const { coreStart, coreEnd } = linesOf(['Log in', ...said, 'Quote', ...said, 'Reply']);
  expect([coreStart, coreEnd]).toEqual([1, 5]);
});
