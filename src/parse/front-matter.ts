import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { parseDate } from '../text/date.ts';
import type { Metadata, MetadataField } from '../types.ts';

/** Front matter longer than this is something else. Characters. */
const LONGEST = 20_000;
/** References that YAML has to follow, in a time that grows with their cube. */
const MOST_ALIASES = 50;
const FENCED = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n\1[ \t]*(?=\r?\n|$)/;

export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** YAML between `---` or TOML between `+++`, at the very start. Null when it does not hold keys and values. */
export function frontMatter(text: string): FrontMatter | null {
  const match = FENCED.exec(text.slice(0, LONGEST));
  if (match === null || !/^[\w"'-]+\s*[:=]/m.test(match[2]!)) return null;
  if ((match[2]!.match(/\*[\w-]/g)?.length ?? 0) > MOST_ALIASES) return null;
  try {
    const values: unknown =
      match[1] === '---'
        ? parseYaml(match[2]!, { logLevel: 'silent', maxAliasCount: 10, schema: 'failsafe' })
        : parseToml(match[2]!);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: match[0].length, values: values as Record<string, unknown> };
  } catch {
    return null; // not YAML, or damaged: then it is text like any other
  }
}

const KEYS: Readonly<Record<Exclude<keyof Metadata, 'tags'>, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'authors', 'byline', 'writer'],
  publisher: ['publisher', 'site', 'sitename', 'site_name'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'published_at', 'created', 'datepublished'],
  source: ['source', 'source_url', 'from', 'original', 'link'],
  canonical: ['canonical', 'canonical_url', 'url'],
  description: ['description', 'summary', 'excerpt', 'abstract'],
  language: ['language', 'lang', 'locale'],
};
const TAGS = ['tags', 'keywords', 'categories'];

/** Front matter as metadata; spans on the value of each key. */
export function frontMatterMetadata(text: string, { start, end, values }: FrontMatter): Metadata {
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const keys = new Map(Object.keys(values).map((key) => [key.toLowerCase(), key]));
  const read = (name: string, value: unknown): MetadataField | null => {
    const said = value instanceof Date ? value.toISOString() : scalar(value);
    return said === null
      ? null
      : { value: said, from: 'front-matter', ...locate(text, start, end, name, said) };
  };
  for (const field of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    for (const name of KEYS[field]) {
      const key = keys.get(name);
      const found = key === undefined ? null : read(key, values[key]);
      if (found === null) continue;
      const value = field === 'published' ? parseDate(found.value) : found.value;
      if (value === null) continue;
      metadata[field] = { ...found, value };
      break;
    }
  }
  for (const name of TAGS) {
    const key = keys.get(name);
    if (key === undefined) continue;
    const list = Array.isArray(values[key]) ? (values[key] as unknown[]) : String(values[key]).split(/[,，]/);
    metadata.tags = list
      .slice(0, 50)
      .flatMap((tag) => read(key, typeof tag === 'string' ? tag.trim() : tag) ?? []);
    break;
  }
  return metadata;
}

function scalar(value: unknown): string | null {
  if (Array.isArray(value))
    return value.length > 0 && value.length <= 10 ? value.map(String).join(', ') : null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}

/** Where a key's value is written: the value itself, or the key's line when it is written otherwise. */
function locate(
  text: string,
  start: number,
  end: number,
  key: string,
  value: string,
): { start: number; end: number } {
  const head = text.slice(start, end);
  const line = head.search(
    new RegExp(`^["']?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*[:=]`, 'm'),
  );
  const at = head.indexOf(value, Math.max(0, line));
  if (at >= 0) return { start: start + at, end: start + at + value.length };
  const from = start + Math.max(0, line);
  const to = text.indexOf('\n', from);
  return { start: from, end: to < 0 || to > end ? end : to };
}
