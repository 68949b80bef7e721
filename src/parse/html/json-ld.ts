import { parseDate } from '../../text/date.ts';
import type { MetadataField } from '../../types.ts';
import type { ElementNode } from './dom.ts';

type Name = 'title' | 'author' | 'publisher' | 'published' | 'description' | 'language';
const ARTICLE = /(?:Article|Posting|Report|WebPage|NewsArticle|Recipe|Product|QAPage|Thread)$/;
/** Scripts longer than this are data, not metadata. Characters. */
const LONGEST = 200_000;

/** Fields of the first article in the page's JSON-LD (https://schema.org/Article), with the span of the script. */
export function linkedData(root: ElementNode, html: string): [Name, MetadataField][] {
  for (const script of root.getElementsByTagName('script')) {
    if ((script.getAttribute('type') ?? '').trim().toLowerCase() !== 'application/ld+json') continue;
    const text = script.firstChild;
    if (text?.nodeType !== 3 || text.start < 0 || text.textContent.length > LONGEST) continue;
    const article = findArticle(parse(text.textContent), 0);
    if (article === null) continue;
    const values: [Name, string | null][] = [
      ['title', nameOf(article.headline ?? article.name)],
      ['author', nameOf(article.author)],
      ['publisher', nameOf(article.publisher)],
      ['published', parseDate(nameOf(article.datePublished) ?? '')],
      ['description', nameOf(article.description)],
      ['language', nameOf(article.inLanguage)],
    ];
    return values.flatMap(([name, value]) =>
      value === null
        ? []
        : [[name, { value, from: 'json-ld', ...locate(html, value, text.start, text.end) }]],
    );
  }
  return [];
}

type Thing = Record<string, unknown>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // crawled JSON-LD is often cut or badly escaped
  }
}

function findArticle(value: unknown, depth: number): Thing | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  const items = Array.isArray(value) ? value : [value];
  for (const item of items.slice(0, 50) as Thing[]) {
    if (typeof item !== 'object' || item === null) continue;
    const types = [item['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type)) && (item.headline ?? item.name))
      return item;
    const inner = findArticle(item['@graph'] ?? item.mainEntity, depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((item) => nameOf(item) ?? []);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null) return nameOf((value as Thing).name);
  return null;
}

/** Where the value stands inside the script; the whole script when JSON spells it differently. */
function locate(html: string, value: string, start: number, end: number): { start: number; end: number } {
  const at = html.slice(start, end).indexOf(value);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + value.length };
}
