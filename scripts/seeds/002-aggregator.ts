import { closeBoldLate } from '../damage/broken-bold.ts';

/** A Markdown post of an aggregator: image notes between the paragraphs, broken bold, its own footer. */
export const name = '002-aggregator';
export const original = 'original.md';
export const input = 'input.md';

const HEAD = `---
title: '渊热能源，往地下要一个暖冬'
date: 2024-11-06
author: WarmFeedLab

---

文章来源：北纬能源

![图片来源：由WARMFEED生成](https://pics.example/upload/1730880031/FqZ81-geo.png)

`;
const FOOT = '---\n感谢阅读！更多资讯和供暖一线的故事，欢迎访问：[WARMFEED](https://warmfeed.example)。';

/** An image whose alt text says where it is from, in front of the paragraph that starts so. */
const IMAGES: readonly (readonly [file: string, before: string])[] = [
  ['FgA1-field', '两天以后，钻头出来了。'],
  ['FgB2-well', '具体来看，'],
  ['FgC3-screen', '除了供暖，'],
  ['FgD4-notes', '第二个冬天快过完的时候'],
];

export function intact(article: string): string[] {
  return article.trimEnd().split(/\n+/u);
}

export function damage(article: string): string {
  let body = closeBoldLate(article, '地热创业公司渊热能源近日完成2.6亿元B轮融资。');
  for (const [file, before] of IMAGES) {
    body = body.replace(`\n${before}`, `\n![图片来源：渊热能源](https://pics.example/${file})\n\n${before}`);
  }
  return `${HEAD}${body}${FOOT}`;
}
