import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { addressIn } from '../../../scripts/main-content/labelled-page.ts';
import { decode } from '../../../src/encoding/index.ts';
import { layOutPage } from '../../../src/parse/html/page.ts';
import { type Page, siteOf } from '../pages.ts';
import type { ArticlePage } from './articles.ts';
import type { Software } from './threads.ts';

/** What is asked of the DOM, whose types this project does without. */
interface Element {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}

export interface Thread extends Page {
  /** What was posted, without who and when. */
  readonly posts: string;
}

export function readArticle(checkouts: string, { file, article, without }: ArticlePage, lang: string): Page {
  const { html, document } = open(join(checkouts, file));
  remove(document, without);
  const gold = all(document, article).map(textOf).join('\n');
  return page({ file, html, gold, lang, type: null, site: basename(file, '.html') });
}

export function readThreads(checkouts: string, software: Software): Thread[] {
  return pagesOf(join(checkouts, software.pages)).map((file) => {
    const { html, document } = open(file);
    remove(document, software.without);
    const posts = all(document, software.post).map((post) => {
      const [author, date, body] = [software.author, software.date, software.body].map((part) =>
        all(post, part).slice(0, 1).map(textOf).join('\n'),
      );
      return { head: `${author}\n${date}`, body: body! };
    });
    const gold = posts.map(({ head, body }) => `${head}\n${body}`).join('\n');
    return {
      ...page({ file, html, gold, lang: 'zh', type: software.name, site: software.name }),
      posts: posts.map(({ body }) => body).join('\n'),
    };
  });
}

/** Of a folder two pages of each folder in it, a third and two thirds of the way down the list. */
function pagesOf(path: string): string[] {
  if (path.endsWith('.html')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const pages = readdirSync(join(path, name)).filter((file) => file.endsWith('.php'));
      const at = [pages.length / 3, (pages.length * 2) / 3].map(Math.floor);
      return at.flatMap((i) => pages.sort().slice(i, i + 1)).map((file) => join(path, name, file));
    });
}

interface Parts {
  readonly file: string;
  readonly html: string;
  readonly gold: string;
  readonly lang: string;
  readonly type: string | null;
  /** Where the page does not say its address. */
  readonly site: string;
}

function page({ file, html, gold, lang, type, site }: Parts): Page {
  if (gold.trim() === '') throw new Error(`${file}: nothing is where the gold text should be`);
  const url = addressIn(html);
  return { id: file, html, gold, lang, set: lang, type, url, site: siteOf(url ?? site) };
}

function open(file: string): { html: string; document: Element } {
  const bytes = readFileSync(file);
  const html = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).text;
  return { html, document: parseHTML(serialize(parse(html))).document as unknown as Element };
}

const all = (root: Element, selector: string) =>
  selector === '' ? [] : [...root.querySelectorAll(selector)];

function remove(document: Element, selector = ''): void {
  for (const element of all(document, ['script, style, noscript', selector].filter(Boolean).join(', '))) {
    element.remove();
  }
}

/** Laid out as ours and the peers' is. */
const textOf = (element: Element) => layOutPage(`<body>${element.outerHTML}`).working.text;

/** The checkouts that hold these pages, or null where one of them is missing. */
export function checkoutsWith(files: readonly string[]): string | null {
  const folder = process.env.EMEND_CHECKOUTS;
  return folder !== undefined && files.every((file) => existsSync(join(folder, file))) ? folder : null;
}
