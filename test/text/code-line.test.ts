import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isCodeLine } from '../../src/text/code-line.ts';

describe('isCodeLine', () => {
  it.each([
    'function average(levels) {',
    'const gauge = {',
    "'may': 212,",
    '}',
    '// 水位以厘米计',
    'for (const day of week) {',
    'total[month] += level;',
    'levels.map((level) => level / 100);',
    'open(sluice);',
    'print(total)',
    'x = 5',
    'return total;',
    '#include <stdio.h>',
    'def mill(wheel):',
  ])('knows %s', (line) => {
    expect(isCodeLine(line)).toBe(true);
  });

  it.each([
    '',
    '下面是怎么算的：',
    'For example:',
    'If it rains (as it did in May), we stay.',
    'Home',
    '首页 | 新闻 | 体育',
    'Read more (3)',
    'Import duties rose again in spring.',
    'Class of 1987',
    '返回顶部',
    'Log in',
    'Figure 3 (left): the mill.',
  ])('does not take %s for it', (line) => {
    expect(isCodeLine(line)).toBe(false);
  });

  it('does not look at a line that is too long, whatever it begins like', () => {
    for (const one of ['(', 'a(', 'a = ', "'a': ", 'f(f('])
      expect(isCodeLine(one.repeat(100_000))).toBe(false);
  });
});

const gauge = ['const gauge = {', "'march': 188,", "'april': 240,", "'may': 212,", "'june': 175", '};'];
const averaged = [
  'function average(levels) {',
  'let total = 0;',
  'for (const level of levels) {',
  'total += level;',
  '}',
  'return total / levels.length;',
  '}',
];
const shown = ['for (const month in gauge) {', 'console.log(month, gauge[month]);', '}'];
const article = [
  '先看最简单的写法：',
  ...gauge,
  'console.log(average(Object.values(gauge)));',
  '水文站每个月记一次水位，四个月的平均值只要一行就能算出来，前提是已经有一个求平均的函数。',
  '这个函数也不难写，把所有水位加起来，再除以个数就行了：',
  ...averaged,
  '// 也可以逐月显示',
  ...shown,
  '运行之后会看到（单位是厘米）：',
  'march 188',
  'april 240',
  'may 212',
  'june 175',
  '四月的水位最高，因为那时上游的雪正在融化，河边的老人都记得这一点。',
  '如果想知道哪个月最低，可以先排序，再取第一个：',
  'const months = Object.keys(gauge);',
  'months.sort((a, b) => gauge[a] - gauge[b]);',
  'console.log(months[0]);',
  '换一年的数据再试一次：',
  ...gauge,
  ...shown,
  '结果差不多：还是四月最高。',
];

describe('an article with listings, as text', () => {
  it('comes back whole', () => {
    expect(clean({ content: article.join('\n'), format: 'text' }).text).toBe(article.join('\n'));
  });

  it('keeps them when the menus around it go', () => {
    const menu = ['首页', '登录', '注册', '分享到微博', '上一篇', '下一篇'];
    const footer = ['上一篇', '下一篇', '返回顶部', '相关文章', '友情链接', '登录'];
    const { text } = clean({ content: [...menu, ...article, ...footer].join('\n'), format: 'text' });
    for (const line of article.filter(isCodeLine)) expect(text).toContain(line);
    for (const label of ['首页', '登录', '友情链接']) expect(text).not.toContain(label);
  });
});
