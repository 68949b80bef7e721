import type { ElementNode } from '../dom.ts';

/**
 * What class names, ids and elements say about a part of a page. Site builders of all countries name their
 * parts in English or in pinyin. Order is the order of features.
 */
const GROUPS: readonly RegExp[] = [
  /article|entry|post-?(?:body|content|text)|story|content|main|body|(?:^|[^a-z])text|zhengwen|neirong|wenzhang/i,
  /nav|menu|bread|crumb|topbar|toolbar|tabs?(?:[^a-z]|$)|daohang/i,
  /foot|bottom|copyright|colophon|legal/i,
  /side|aside|widget|rail|(?:^|[^a-z])(?:left|right)(?:[^a-z]|$)/i,
  /comment|disqus|repl(?:y|ies)|respond|discuss|pinglun|liuyan/i,
  /relat|recommend|popular|trend|similar|more|also|hot|rank|list|tuijian|xiangguan/i,
  /share|social|sns|weibo|tool|print|email|subscribe|newsletter|follow/i,
  /(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|promo|banner|popup|modal|cookie|consent|overlay/i,
  /title|headline|headl|biaoti/i,
  /meta|byline|author|date|time|info|source|tag|categor|laiyuan/i,
  /head(?!line)|masthead|logo/i,
  /post|topic|message|thread|question|answer|forum/i,
  /product|price|spec|feature|detail|descri|summary/i,
  /form|login|search|sign|input|button|btn/i,
];

export const GROUP_COUNT = GROUPS.length;

/** The groups that one element's tag, class and id belong to, as a bit set. */
export function groupsOf(element: ElementNode): number {
  const tag = element.localName;
  const name = `${element.className} ${element.id}`.slice(0, 200);
  let bits = BY_TAG[tag] ?? 0;
  if (name.length > 1) {
    for (let i = 0; i < GROUPS.length; i++) if (GROUPS[i]!.test(name)) bits |= 1 << i;
  }
  return bits;
}

const BY_TAG: Readonly<Record<string, number>> = {
  article: 1,
  main: 1,
  nav: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  header: 1 << 10,
  form: 1 << 13,
  button: 1 << 13,
  label: 1 << 13,
};
