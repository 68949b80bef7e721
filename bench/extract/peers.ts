import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { layOutPage } from '../../src/parse/html/page.ts';
import type { Page } from './pages.ts';

export interface Peer {
  readonly name: string;
  extract(page: Page): Promise<string> | string;
}

/** HTML to text with our own layout, so that peers are not marked down for how they write it. */
function textOf(html: string | null | undefined): string {
  return html ? layOutPage(`<body>${html}`).working.text : '';
}

const address = ({ url }: Page) => (url?.startsWith('http') ? url : 'https://example.org/');
const silent = new VirtualConsole();

export const PEERS: readonly Peer[] = [
  {
    name: 'Readability 0.6.0, bare linkedom',
    extract({ html }) {
      const { document } = parseHTML(html);
      return textOf(new Readability(document).parse()?.content);
    },
  },
  {
    name: 'Readability 0.6.0, parse5 and linkedom',
    extract({ html }) {
      const { document } = parseHTML(serialize(parse(html)));
      return textOf(new Readability(document).parse()?.content);
    },
  },
  {
    name: 'Readability 0.6.0, jsdom',
    extract(page) {
      const { window } = new JSDOM(page.html, { url: address(page), virtualConsole: silent });
      const content = new Readability(window.document).parse()?.content;
      window.close();
      return textOf(content);
    },
  },
  {
    name: 'defuddle 0.19.4',
    async extract(page) {
      const { document } = parseHTML(serialize(parse(page.html)));
      return textOf((await Defuddle(document as never, address(page))).content);
    },
  },
  {
    name: '@extractus/article-extractor 8.0.20',
    async extract(page) {
      return textOf((await extractFromHtml(page.html, address(page)))?.content);
    },
  },
];

/** A peer that throws or finds nothing has extracted nothing. */
export async function attempt(peer: Peer, page: Page): Promise<string> {
  try {
    return await peer.extract(page);
  } catch {
    return '';
  }
}
