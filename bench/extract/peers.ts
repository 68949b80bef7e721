import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { layOutPage } from '../../src/parse/html/page.ts';
import type { Page } from './pages.ts';

type Content = string | null | undefined;

export interface Peer {
  readonly name: string;
  /** The article as HTML. */
  content(page: Page): Promise<Content> | Content;
}

/** HTML to text with our own layout, so that peers are not marked down for how they write it. */
function textOf(html: Content): string {
  return html ? layOutPage(`<body>${html}`).working.text : '';
}

const address = ({ url }: Page) => (url?.startsWith('http') ? url : 'https://example.org/');
const silent = new VirtualConsole();

export const PEERS: readonly Peer[] = [
  {
    name: 'Readability 0.6.0, bare linkedom',
    content({ html }) {
      const { document } = parseHTML(html);
      return new Readability(document).parse()?.content;
    },
  },
  {
    name: 'Readability 0.6.0, parse5 and linkedom',
    content({ html }) {
      const { document } = parseHTML(serialize(parse(html)));
      return new Readability(document).parse()?.content;
    },
  },
  {
    name: 'Readability 0.6.0, jsdom',
    content(page) {
      const { window } = new JSDOM(page.html, { url: address(page), virtualConsole: silent });
      const content = new Readability(window.document).parse()?.content;
      window.close();
      return content;
    },
  },
  {
    name: 'defuddle 0.19.4',
    async content(page) {
      const { document } = parseHTML(serialize(parse(page.html)));
      return (await Defuddle(document as never, address(page))).content;
    },
  },
  {
    name: '@extractus/article-extractor 8.0.20',
    async content(page) {
      return (await extractFromHtml(page.html, address(page)))?.content;
    },
  },
];

/** A peer that throws or finds nothing has extracted nothing. */
export async function contentOf(peer: Peer, page: Page): Promise<Content> {
  try {
    return await peer.content(page);
  } catch {
    return '';
  }
}

export async function attempt(peer: Peer, page: Page): Promise<string> {
  return textOf(await contentOf(peer, page));
}
