import { parseDate } from '../../text/date.ts';
import type { Metadata, MetadataField } from '../../types.ts';
import { attributeField } from './attribute-field.ts';
import { bylineOf, datelineOf, isNobody, nameIn } from './byline.ts';
import type { DocumentNode, ElementNode } from './dom.ts';
import { headlineOf } from './headline.ts';
import { linkedData } from './json-ld.ts';

type Field = Exclude<keyof Metadata, 'tags'>;
type From = MetadataField['from'];

/** `meta` names and properties, best first. Open Graph, Dublin Core, schema.org, and what news sites use. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'headline',
  ],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'citation_author',
  ],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'publishdate',
    'pubdate',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
    'og:published_time',
    'apub:time',
    'publish_time',
    'date',
  ],
  source: ['source', 'mediaid', 'articlesource', 'original-source', 'contentsource'],
  canonical: ['og:url'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  language: ['content-language', 'dc.language', 'og:locale'],
};
const KEYWORDS = new Set(['keywords', 'news_keywords', 'article:tag']);
/** Headings that a title is compared with, and characters of each. */
const MOST_HEADINGS = 10;
const LONGEST_HEADING = 300;
/** Tags kept at most. */
const MOST_TAGS = 50;

/** What the page says of itself: meta, Open Graph, JSON-LD, `title`, `time`, canonical link. Spans in the source. */
export function htmlMetadata(document: DocumentNode, html: string): Metadata {
  const metas = new Map<string, MetadataField>();
  const tags: MetadataField[] = [];
  const root = document.documentElement;
  if (root === null) return {};
  const fields: { -readonly [K in keyof Metadata]: Metadata[K] } = {};

  for (const meta of root.getElementsByTagName('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase();
    const key = name !== '' ? name : (meta.getAttribute('http-equiv') ?? '').toLowerCase();
    const from: From = key.startsWith('og:') || key.startsWith('article:') ? 'open-graph' : 'meta';
    const field = attributeField(meta, 'content', html, from);
    if (field === null || key === '') continue;
    if (KEYWORDS.has(key)) tags.push(...splitTags(field));
    else if (!metas.has(key)) metas.set(key, field);
  }
  for (const name of Object.keys(NAMES) as Field[]) {
    for (const key of NAMES[name]) {
      const field = metas.get(key);
      if (field === undefined) continue;
      const value = valueFor(name, field.value);
      if (value === null) continue;
      fields[name] = { ...field, value };
      break;
    }
  }
  for (const [name, field] of linkedData(root, html)) {
    const value = valueFor(name, field.value);
    if (value !== null) fields[name] ??= { ...field, value };
  }

  for (const link of root.getElementsByTagName('link')) {
    if ((link.getAttribute('rel') ?? '').toLowerCase() !== 'canonical') continue;
    const field = attributeField(link, 'href', html, 'element');
    if (field !== null) fields.canonical = field;
    break;
  }
  fields.author ??= bylineOf(root, html) ?? undefined!;
  fields.published ??= datelineOf(root, html) ?? undefined!;
  const title = fields.title ?? titleElement(document) ?? headingElement(root);
  if (title !== null) fields.title = headlineOf(title, html, headingsOf(root), siteNames(document, fields));
  for (const name of ['author', 'published'] as const) if (fields[name] === undefined) delete fields[name];
  const language = attributeField(root, 'lang', html, 'element');
  if (language !== null) fields.language = language;
  if (tags.length > 0) fields.tags = tags.slice(0, MOST_TAGS);
  return fields;
}

function titleElement(document: DocumentNode): MetadataField | null {
  const element = document.documentElement?.getElementsByTagName('title')[0];
  const text = element?.firstChild;
  if (text?.nodeType !== 3 || text.start < 0 || document.title === '') return null;
  return { value: document.title, from: 'element', start: text.start, end: text.end };
}

/** A page without a title has a headline. */
function headingElement(root: ElementNode): MetadataField | null {
  const text = root.getElementsByTagName('h1')[0]?.firstChild;
  if (text?.nodeType !== 3 || text.start < 0 || text.textContent.trim() === '') return null;
  return {
    value: text.textContent.replace(/\s+/g, ' ').trim(),
    from: 'element',
    start: text.start,
    end: text.end,
  };
}

function headingsOf(root: ElementNode): string[] {
  return ['h1', 'h2']
    .flatMap((tag) => root.getElementsByTagName(tag).slice(0, MOST_HEADINGS))
    .map(({ textContent }) => textContent.slice(0, LONGEST_HEADING));
}

/** What the site may call itself in a title: by its name, or by what stands in front of `.com` or `.co.uk`. */
function siteNames({ documentURI }: DocumentNode, { publisher, canonical }: Metadata): string[] {
  const hosts = [documentURI, canonical?.value ?? ''].flatMap((url) => {
    const labels = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.split('.').slice(0, -1) ?? [];
    return [labels[labels.length - 1] ?? '', labels[labels.length - 2] ?? ''];
  });
  return [publisher?.value ?? '', ...hosts].filter((name) => name !== '' && name !== 'www');
}

const ADDRESS = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+\/\S*$/i;

function valueFor(name: Field, value: string): string | null {
  if (name === 'published') return parseDate(value);
  // A link to a profile page is no name; `By` is no part of one.
  if (name === 'author') return ADDRESS.test(value) || isNobody(value) ? null : (nameIn(value) ?? value);
  return value;
}

function splitTags(field: MetadataField): MetadataField[] {
  return field.value
    .split(/[,，、;；|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .map((value) => ({ ...field, value }));
}
