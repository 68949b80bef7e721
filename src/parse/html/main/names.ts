import { shortText } from '../collect.ts';
import type { ElementNode } from '../dom.ts';

/**
 * What class names, ids, elements and ARIA roles say about a part of a page. Site builders of all countries
 * name their parts in English or in pinyin. Order is the order of features.
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
  /card|tile|item|teaser|grid|result/i,
  /accord|collaps|tab-?pane|toggle|expand|faq/i,
  /caption|image|img|photo|picture|gallery|video|media|slide|carousel/i,
];

/** Elements and the ARIA roles that mean the same. Groups of their own: they say it more surely than names. */
const ELEMENTS: readonly string[][] = [
  ['main', 'article'],
  ['nav', 'navigation', 'menu', 'menubar'],
  ['footer', 'contentinfo'],
  ['aside', 'complementary'],
  ['header', 'banner'],
  ['form', 'button', 'label', 'search', 'dialog', 'fieldset'],
  ['figure', 'figcaption'],
  ['details', 'tabpanel'],
];

export const GROUP_COUNT = GROUPS.length + ELEMENTS.length;

/** The groups that one element's tag, role, class and id belong to, as a bit set. */
export function groupsOf(element: ElementNode): number {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  const name = `${element.className} ${element.id}`.slice(0, 200);
  let bits = 0;
  for (let i = 0; i < ELEMENTS.length; i++) {
    if (ELEMENTS[i]!.includes(tag) || (role !== '' && ELEMENTS[i]!.includes(role)))
      bits |= 1 << (GROUPS.length + i);
  }
  if (name.length > 1) {
    for (let i = 0; i < GROUPS.length; i++) if (GROUPS[i]!.test(name)) bits |= 1 << i;
  }
  return bits;
}

/** Elements and roles that hold what serves the site. https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const LANDMARKS = new Set('nav aside footer dialog menu button'.split(' '));
const LANDMARK_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);
/** The same in class names and ids. Names of parts that can hold the article itself are not among them. */
const FURNITURE =
  /(?:^|[^a-z])(?:(?:main|top|sub|site|page|global)?-?(?:nav|navi|navbar|navigation|menu|menubar|header|footer|foot)|breadcrumbs?|crumbs?|sidebar|aside|rail|copyrights?|colophon|comments?|disqus|respond|related|recommend(?:ed|ations)?|popular|trending|most-?read|shar(?:e|ing)|sharebar|social|sns|ads?|advert(?:s|isement)?|sponsor(?:ed)?|promo|banner|popup|modal|cookies?|consent|newsletter|subscribe|login|search|pager|pagination|toolbar|topbar|daohang|tuijian|xiangguan|pinglun)(?![a-z])/i;

/** Whether an element says by its tag or ARIA role that it serves the site. */
export function isLandmark(element: ElementNode): boolean {
  const role = element.getAttribute('role') ?? '';
  return LANDMARKS.has(element.localName) || (LANDMARK_ROLES.has(role) && !isAccordion(element, role));
}

/** Bootstrap 3 and 4 call a list of headings with the panels that they open a list of tabs. */
function isAccordion(element: ElementNode, role: string): boolean {
  if (role !== 'tablist') return false;
  return element.getElementsByTagName('*').some((inner) => inner.getAttribute('role') === 'tabpanel');
}

/** Whether its class or id says so. */
export function isNamedFurniture({ className, id }: ElementNode): boolean {
  return FURNITURE.test(`${className} ${id}`.slice(0, 200));
}

/** Windows that ask for consent to cookies, by what authors call them and by the platforms that draw them. */
const CONSENT =
  /(?:^|[^a-z])(?:(?:cookies?|gdpr|ccpa|consent)[-_]*(?:banner|bar|notice|pop-?up|modal|dialog|overlay|wall|layer|consent|message|law|alert|warning|notification|manager|preferences)|onetrust|didomi|usercentrics|qc-cmp|cmpbox|cc-window|cmplz|osano-cm)(?![a-z])|cookiebot/i;

/** Names that a page on biscuits may have, too: then it is what the text says. */
const PERHAPS_CONSENT =
  /(?:^|\s)(?:cookies?|gdpr|ccpa|rgpd|dsgvo|consent)(?:[-_]*(?:box|container|content|hint|info|inner|msg|note|panel|text|wrapper))?(?=\s|$)/i;
const SPEAKS_OF_COOKIES = /cookie|クッキー|쿠키|файл\p{L}* куки|ملفات تعريف/iu;
const SPEAKS_OF_USE =
  /\b(?:accept|agree|consent|us(?:e|ing)|akzept|zustimm|verwend|nutz|accept|utilis|acept|utiliz|usamos|accett|utilizz)|同意|使用|利用|동의|사용|согла|использ|توافق|نستخدم/iu;
/** UTF-16 units of what such a window says, and nodes that it has, at most. */
const LONGEST_NOTICE = 1500;
const MOST_NODES = 80;

/** Whether it is such a window by its class or id, and what it says. The whole page can be longer than its article by that alone. */
export function asksForConsent(element: ElementNode): boolean {
  const name = `${element.className} ${element.id}`.slice(0, 200);
  if (CONSENT.test(name)) return true;
  if (!PERHAPS_CONSENT.test(name)) return false;
  const said = shortText(element, LONGEST_NOTICE, MOST_NODES);
  return said !== null && SPEAKS_OF_COOKIES.test(said) && SPEAKS_OF_USE.test(said);
}
