import type { DocumentNode } from '../dom.ts';

/** What a page says of its own kind, in fields that no reader sees. */
export interface PageType {
  /** `og:type`: 0 none, 1 article, 2 product, 3 website, 4 other. */
  readonly openGraph: number;
  /** schema.org types, in JSON-LD or microdata: 0 or 1 each. */
  readonly article: number;
  readonly product: number;
  readonly list: number;
  readonly forum: number;
  /** Path segments of the address; -1 when it is not known. */
  readonly pathDepth: number;
  readonly lastSegment: number;
  readonly pathDigits: number;
}

const KINDS = ['article', 'product', 'website'];

export function pageTypeOf(document: DocumentNode): PageType {
  let openGraph = 0;
  for (const meta of document.head?.getElementsByTagName('meta') ?? []) {
    if (meta.getAttribute('property')?.toLowerCase() !== 'og:type') continue;
    const kind = (meta.getAttribute('content') ?? '').toLowerCase();
    openGraph = KINDS.findIndex((name) => kind.includes(name)) + 1 || 4;
    break;
  }
  const types: string[] = [];
  for (const element of document.documentElement?.getElementsByTagName('*') ?? []) {
    if (element.localName === 'script' && element.getAttribute('type') === 'application/ld+json') {
      for (const [, type] of element.textContent
        .slice(0, 50_000)
        .matchAll(/"@type"\s*:\s*(?:\[\s*)?"(\w+)"/g))
        types.push(type!);
    } else {
      const type = element.getAttribute('itemtype');
      if (type !== null) types.push(type);
    }
  }
  const has = (pattern: RegExp) => (types.some((type) => pattern.test(type)) ? 1 : 0);
  return {
    openGraph,
    article: has(/Article|BlogPosting|Report/),
    product: has(/Product|Offer/),
    list: has(/ItemList|CollectionPage|SearchResults/),
    forum: has(/Discussion|QAPage|Question|Comment/),
    ...pathShape(document.documentURI),
  };
}

function pathShape(url: string): Pick<PageType, 'pathDepth' | 'lastSegment' | 'pathDigits'> {
  if (!/^https?:/.test(url)) return { pathDepth: -1, lastSegment: -1, pathDigits: -1 };
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  return {
    pathDepth: segments.length,
    lastSegment: segments[segments.length - 1]?.length ?? 0,
    pathDigits: path.replace(/\D/g, '').length,
  };
}
