import type { DocumentNode } from '../dom.ts';
import type { PageLayout } from '../page.ts';

/** Letters and digits in a row that hardly repeat by chance. */
const WINDOW = 24;
/** A page says no more than this of itself. UTF-16 units. */
const LONGEST = 200_000;
const DESCRIPTIONS = new Set(['description', 'og:description', 'twitter:description', 'dc.description']);
const BODY = /"(?:articleBody|description|text|reviewBody)"\s*:\s*"((?:[^"\\]|\\.){24,100000})"/g;
const SIGNS = /[^\p{L}\p{N}]+/gu;

/**
 * Which share of each block the page repeats for machines, as its description or in JSON-LD: what a site
 * calls its content is no menu. -1 where nothing is said, or the block is too short.
 */
export function statedShares({ document, blocks, working: { text } }: PageLayout): number[] {
  const windows = new Set<number>();
  let budget = LONGEST;
  for (const statement of statements(document)) {
    const letters = statement.slice(0, budget).replace(SIGNS, '').toLowerCase();
    budget -= statement.length;
    for (const hash of hashes(letters, 1)) windows.add(hash);
    if (budget <= 0) break;
  }
  return blocks.map(({ start, end }) => {
    if (windows.size === 0 || end - start < WINDOW) return -1;
    const letters = text
      .slice(start, Math.min(end, start + 2000))
      .replace(SIGNS, '')
      .toLowerCase();
    if (letters.length < WINDOW) return -1;
    let found = 0;
    let all = 0;
    for (const hash of hashes(letters, WINDOW)) {
      all++;
      if (windows.has(hash)) found++;
    }
    return found / all;
  });
}

function* statements(document: DocumentNode): Generator<string> {
  for (const meta of document.head?.getElementsByTagName('meta') ?? []) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (DESCRIPTIONS.has(name.toLowerCase())) yield meta.getAttribute('content') ?? '';
  }
  for (const script of document.documentElement?.getElementsByTagName('script') ?? []) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    // By a pattern and not by JSON.parse: crawled JSON-LD is often cut or badly escaped.
    for (const [, value] of script.textContent.slice(0, LONGEST).matchAll(BODY)) yield decoded(value!);
  }
}

function decoded(json: string): string {
  return json
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\./g, ' ')
    .replace(/<[^<>]*>/g, ' ');
}

/** Hashes of the windows that begin at every `step`th letter, each in constant time (Rabin and Karp). */
function* hashes(letters: string, step: number): Generator<number> {
  const base = 0x01000193;
  let top = 1;
  for (let i = 1; i < WINDOW; i++) top = Math.imul(top, base);
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    if (i >= WINDOW) hash = (hash - Math.imul(letters.charCodeAt(i - WINDOW), top)) | 0;
    hash = (Math.imul(hash, base) + letters.charCodeAt(i)) | 0;
    if (i >= WINDOW - 1 && (i - WINDOW + 1) % step === 0) yield hash;
  }
}
