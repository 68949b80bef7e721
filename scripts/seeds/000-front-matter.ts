/** An article in the front matter of a static site generator, with byline, image and source link. */
export const name = '000-front-matter';
export const original = 'original.md';
export const input = 'input.md';

const HEAD = `---
title: "成都跑出一家采摘机器人公司：刚拿到新一轮融资 大棚里也能无人值守"
date: "2025-04-09 17:42:08"
summary: "田垄笔记作者 | 阿稻成都天府新区的一家农业机器人公司又拿到了钱。工商登记信息显示，2025年4月9日，温室..."
categories:
  - "tianlong"
lang:
  - "zh-CN"
tags:
  - "tianlong"
menu: ""
thumbnail: "https://img.example/om_ls/Tq81MeadowA_640360/0"
lead: ""
comments: false
authorbox: false
pager: true
toc: false
sidebar: "right"
widgets:
  - "search"
  - "recent"
  - "taglist"
---

![图片](https://img.example/om_bt/Tq81MeadowA/641)

田垄笔记作者 | 阿稻

`;

/** Somebody's retyping lost the first character of the name, once. That cannot be repaired, only noticed. */
function retype(article: string): string {
  return article.replace('为了省掉这段时间，禾径智能', '为了省掉这段时间，径智能');
}

export function intact(article: string): string[] {
  return retype(article).trimEnd().split('\n\n');
}

export function damage(article: string): string {
  return `${HEAD}${retype(article)}\n[tianlong](https://notes.example/rain/a/20250409A03K)\n`;
}
