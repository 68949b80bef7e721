import { findDate } from '../../text/date.ts';
import type { MetadataField } from '../../types.ts';
import { attributeField } from './attribute-field.ts';
import type { ElementNode, TextNode } from './dom.ts';
import { isLandmark } from './main/names.ts';

/** What pages call the line that names who wrote them, by class or id. */
const AUTHOR = /(?:^|[^a-z])(?:by-?line|author|autor|writer)(?:[^a-z]|$)/i;
const DATE = /(?:^|[^a-z])(?:published|(?:pub-?)?date|datum|fecha|time)(?:[^a-z]|$)/i;
const UPDATED = /updat|modif|edit|geändert|aktualisiert/i;
const APART =
  /(?:^|[^a-z])(?:footer|sidebar|rail|menu|comments?|respond|related|recommend(?:ed|ations)?|popular|trending|most-?read|latest)(?:[^a-z]|$)/i;
/** A longer line says more than who, or when. UTF-16 units. */
const LONGEST = 80;
/** Of what a page marks so, the first: the rest are lists of other articles. */
const MOST = 40;
/** A name has no more words than this. */
const MOST_WORDS = 6;
/** The words in front of a name, and between a name and a date. */
const LABEL =
  /^(?:(?:written|posted|published|words|story|text|recipe|veröffentlicht|geschrieben|verfasst|escrito|publicado|écrit|publié)\s+(?:and\s+\w+\s+)?)?(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|автор|作者|記者|记者|文|撰文)(?:\s*[:：|]\s*|\s+|(?<=[^\x00-\x7f]))/i;
const BEFORE_DATE = /\s(?:on|at|am|den|le|el|em|il|op)$/i;
/** What stands between a name and what else a byline says: `Ann Lee • All posts`. */
const PARTED = / [•·] /;
/** What fields that nobody filled in hold. */
const NOBODY =
  /^(?:admin(?:istrator)?|wp|root|user|null|undefined|unknown|anonymous|no author|none|guest|e-?mail)$/i;

/** The author that the page names for its readers: by a link to the author, by microdata, by a class. */
export function bylineOf(root: ElementNode, html: string): MetadataField | null {
  for (const element of first(root, isAuthor)) {
    const named = element
      .getElementsByTagName('*')
      .find((inner) => hasWord(inner, 'itemprop', 'name') || hasWord(inner, 'rel', 'author'));
    const found = named?.textContent.trim() ? named : element;
    const value = nameIn(found.textContent);
    if (value !== null) return { value, from: 'element', ...placeOf(found, value, html) };
  }
  return null;
}

/** The date of publication that the page shows: in `time`, by microdata, by a class. What it calls an update is none. */
export function datelineOf(root: ElementNode, html: string): MetadataField | null {
  for (const element of first(root, isDate)) {
    const field =
      attributeField(element, 'datetime', html, 'element') ??
      attributeField(element, 'content', html, 'element');
    const value = field?.value ?? element.textContent;
    const date = value.length > LONGEST ? null : findDate(value);
    if (date === null) continue;
    const { start, end } = field ?? placeOf(element, value.trim(), html);
    return { value: date.iso, from: 'element', start, end };
  }
  return null;
}

/** Whether a field says that nobody wrote it. */
export const isNobody = (name: string): boolean => NOBODY.test(name.trim());

/** The name in a byline, or null when it is something else, such as a sentence or a number of posts. */
export function nameIn(byline: string): string | null {
  if (byline.length > LONGEST * 4) return null;
  const text = byline.replace(/\s+/g, ' ').trim().replace(LABEL, '').split(PARTED)[0]!;
  const date = findDate(text);
  const name = (
    date === null
      ? text
      : text
          .slice(0, date.start)
          .replace(/[\s,]+$/, '')
          .replace(BEFORE_DATE, '')
  )
    .replace(/[\s|,;:·•/–—-]+$/u, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST || NOBODY.test(name)) return null;
  if (!/^\p{L}/u.test(name) || /[\d@:!?|]|https?/u.test(name)) return null;
  return name.split(' ').length <= MOST_WORDS ? name : null;
}

function first(root: ElementNode, is: (element: ElementNode) => boolean): ElementNode[] {
  return root
    .getElementsByTagName('*')
    .filter(is)
    .slice(0, MOST)
    .filter((element) => !isApart(element));
}

function isAuthor(element: ElementNode): boolean {
  return (
    hasWord(element, 'rel', 'author') ||
    hasWord(element, 'itemprop', 'author') ||
    AUTHOR.test(`${element.className} ${element.id}`.slice(0, 200))
  );
}

function isDate(element: ElementNode): boolean {
  const name = `${element.className} ${element.id}`.slice(0, 200);
  if (UPDATED.test(name) || hasWord(element, 'itemprop', 'dateModified')) return false;
  return element.localName === 'time' || hasWord(element, 'itemprop', 'datePublished') || DATE.test(name);
}

function hasWord(element: ElementNode, attribute: string, word: string): boolean {
  return element.getAttribute(attribute)?.split(/\s+/).includes(word) ?? false;
}

/** In a menu, a comment, a list of other articles. The head of a page is not apart: there stands who wrote it, and when. */
function isApart(element: ElementNode): boolean {
  for (let at: ElementNode | null = element; at !== null; ) {
    if (isLandmark(at) || APART.test(`${at.className} ${at.id}`.slice(0, 200))) return true;
    const above: ElementNode['parentNode'] = at.parentNode;
    at = above !== null && 'localName' in above ? above : null;
  }
  return false;
}

/** The words themselves where one text holds them; else all of the element's text. */
function placeOf(element: ElementNode, value: string, html: string): { start: number; end: number } {
  const texts = textsIn(element, []);
  for (const { start, end } of texts) {
    const at = html.slice(start, end).indexOf(value);
    if (at >= 0) return { start: start + at, end: start + at + value.length };
  }
  return { start: texts[0]?.start ?? 0, end: texts[texts.length - 1]?.end ?? 0 };
}

function textsIn(element: ElementNode, into: TextNode[]): TextNode[] {
  for (const node of element.childNodes) {
    if (node.nodeType === 1) textsIn(node, into);
    else if (node.start >= 0) into.push(node);
  }
  return into;
}
