import { parseDate } from '../../text/date.ts';
import type { MetadataField } from '../../types.ts';
import type { ElementNode } from './dom.ts';

type Name = 'title' | 'author' | 'publisher' | 'published' | 'description' | 'language';
/** What a page is about comes before the page itself, which search engines are told of as well. */
const KINDS = [
  /(?:Article|Posting|Report|Recipe|Product|Thread|HowTo|Review|Book)$/,
  /(?:WebPage|QAPage|FAQPage)$/,
];
/** Scripts longer than this are data, not metadata. Characters. */
const LONGEST = 200_000;
const MOST_THINGS = 200;
const DEEPEST = 4;

type Thing = Record<string, unknown>;

interface Found {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
}

/** Fields of what the page's JSON-LD says it is about (https://schema.org/Article), with spans in the scripts. */
export function linkedData(root: ElementNode, html: string): [Name, MetadataField][] {
  const all: Found[] = [];
  for (const script of root.getElementsByTagName('script')) {
    if ((script.getAttribute('type') ?? '').trim().toLowerCase() !== 'application/ld+json') continue;
    const text = script.firstChild;
    if (text?.nodeType !== 3 || text.start < 0 || text.textContent.length > LONGEST) continue;
    const { start, end } = text;
    for (const thing of thingsIn(parse(text.textContent), 0))
      if (all.length < MOST_THINGS) all.push({ thing, start, end });
  }
  const known = new Map(all.flatMap(({ thing }) => (isWhole(thing) ? [[thing['@id'], thing] as const] : [])));
  const fields: [Name, MetadataField][] = [];
  for (const { thing, start, end } of KINDS.flatMap((kind) => all.filter(({ thing }) => isA(thing, kind)))) {
    const values: [Name, string | null][] = [
      ['title', nameOf(thing.headline ?? thing.name, known)],
      ['author', nameOf(thing.author ?? thing.creator, known)],
      ['publisher', nameOf(thing.publisher, known)],
      ['published', parseDate(nameOf(thing.datePublished, known) ?? '')],
      ['description', nameOf(thing.description, known)],
      ['language', nameOf(thing.inLanguage, known)],
    ];
    for (const [name, value] of values)
      if (value !== null) fields.push([name, { value, from: 'json-ld', ...locate(html, value, start, end) }]);
  }
  for (const { thing, start, end } of all.filter(({ thing }) => isA(thing, /WebSite$/))) {
    const value = nameOf(thing.name, known);
    if (value !== null)
      fields.push(['publisher', { value, from: 'json-ld', ...locate(html, value, start, end) }]);
  }
  return fields;
}

/** Line breaks inside strings and commas at the end of lists are what crawled JSON-LD most often has too many of. */
function parse(json: string): unknown {
  for (const text of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[\]}])/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function* thingsIn(value: unknown, depth: number): Generator<Thing> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  for (const item of (Array.isArray(value) ? value : [value]).slice(0, MOST_THINGS)) {
    if (typeof item !== 'object' || item === null) continue;
    const thing = item as Thing;
    if (thing['@type'] !== undefined) yield thing;
    yield* thingsIn(thing['@graph'] ?? thing.mainEntity, depth + 1);
  }
}

function isA(thing: Thing, kind: RegExp): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && kind.test(type));
}

/** And no mere reference to another. */
function isWhole(thing: Thing): boolean {
  return typeof thing['@id'] === 'string' && thing.name !== undefined;
}

function nameOf(value: unknown, known: ReadonlyMap<unknown, Thing>): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (Array.isArray(value)) {
    const names = value.slice(0, 10).flatMap((item) => nameOf(item, known) ?? []);
    return names.length > 0 ? [...new Set(names)].join(', ') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const thing = value as Thing;
  const name = thing.name ?? known.get(thing['@id'])?.name;
  return typeof name === 'string' || Array.isArray(name) ? nameOf(name, known) : null;
}

/** Where the value stands inside the script; the whole script when JSON spells it differently. */
function locate(html: string, value: string, start: number, end: number): { start: number; end: number } {
  const at = html.slice(start, end).indexOf(value);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + value.length };
}
