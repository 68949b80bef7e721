import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isCodeLine } from '../../src/text/code-line.ts';

describe('isCodeLine', () => {
  it.each([
    'function shuffle(array) {',
    'let count = {',
    "'123': 0,",
    '}',
    '// 交换元素 array[i] 和 array[j]',
    'for (let i = 0; i < 100; i++) {',
    'count[array.join("")]++;',
    'array.sort(() => Math.random() - 0.5);',
    'shuffle(arr);',
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
    '例如，请考虑下面的代码：',
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

  it('takes time linear in a line', () => {
    for (const one of ['(', 'a(', 'a = ', "'a': ", 'f(f('])
      for (const size of [100, 100_000]) expect(typeof isCodeLine(one.repeat(size))).toBe('boolean');
  });
});

const article = [
  '简单的办法可以是：',
  'function shuffle(deck) {',
  'deck.sort(() => Math.random() - 0.5);',
  '}',
  'let deck = [1, 2, 3];',
  'shuffle(deck);',
  'console.log(deck);',
  '这样是可以的，因为随机数减去一半可能是正数也可能是负数，排序函数于是会随机地重新排列。',
  '但是排序函数并不是为此设计的，所以各种结果出现的机会并不相同。',
  '例如，请看下面的代码，它洗一百万次，数一数每种结果各出现多少次：',
  'function shuffle(deck) {',
  'deck.sort(() => Math.random() - 0.5);',
  '}',
  '// 每种结果的次数',
  'let count = {',
  "'123': 0,",
  "'132': 0,",
  "'213': 0,",
  "'231': 0,",
  "'321': 0,",
  "'312': 0",
  '};',
  'for (let i = 0; i < 1000000; i++) {',
  'let deck = [1, 2, 3];',
  'shuffle(deck);',
  'count[deck.join("")]++;',
  '}',
  '// 显示次数',
  'for (let key in count) {',
  'console.log(key, count[key]);',
  '}',
  '结果可能是这样（取决于引擎）：',
  '123: 250706',
  '132: 124425',
  '213: 249618',
  '231: 124880',
  '可以清楚地看到，有两种结果比别的多得多。',
  '更好的办法是从最后一张开始，每一张都和前面随机的一张交换：',
  'function shuffle(deck) {',
  'for (let i = deck.length - 1; i > 0; i--) {',
  'let j = Math.floor(Math.random() * (i + 1));',
  '[deck[i], deck[j]] = [deck[j], deck[i]];',
  '}',
  '}',
  '让我们用同样的方法试一下：',
  'let count = {',
  "'123': 0,",
  "'132': 0,",
  "'213': 0,",
  "'231': 0,",
  "'321': 0,",
  "'312': 0",
  '};',
  'for (let i = 0; i < 1000000; i++) {',
  'let deck = [1, 2, 3];',
  'shuffle(deck);',
  'count[deck.join("")]++;',
  '}',
  'for (let key in count) {',
  'console.log(key, count[key]);',
  '}',
  '现在看起来不错：每种结果的机会一样大。',
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
