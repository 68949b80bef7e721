import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../../bench/extract/pages.ts';
import { decode } from '../../src/encoding/index.ts';
import { addressIn, type LabelledPage } from './labelled-page.ts';

export const FUNDUS_PAGES = 'tests/resources/parser/test_data';

interface Article {
  readonly title?: string;
  readonly body?: {
    readonly summary?: readonly string[];
    readonly sections?: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  };
}

/** What a parser written for the one newspaper reads in its page; shorter paragraphs stand in teasers as well. */
const LONG = 40;

/** News of some forty countries, each page with what a parser written for that newspaper reads in it. */
export function* fundusPages(checkout: string): Generator<LabelledPage> {
  const root = join(checkout, FUNDUS_PAGES);
  for (const country of readdirSync(root).sort()) {
    if (country.includes('.')) continue;
    for (const file of readdirSync(join(root, country)).sort()) {
      const publisher = /^(\w+?)_\d{4}_.*\.html\.gz$/.exec(file)?.[1];
      const labels = join(root, country, `${publisher}.json`);
      if (publisher === undefined || !existsSync(labels)) continue;
      const html = decode(gunzipSync(readFileSync(join(root, country, file)))).text;
      const articles = Object.values(JSON.parse(readFileSync(labels, 'utf8')) as Record<string, Article>);
      const article = articleOf(html, articles);
      if (article === undefined) continue;
      const url = addressIn(html);
      // Headlines and summaries have fields of their own, which says nothing of where they belong.
      const apart = [article.title ?? '', ...(article.body?.summary ?? [])];
      yield { html, url, gold: textOf(article).join('\n'), apart, site: siteOf(url ?? publisher) };
    }
  }
}

function textOf({ body }: Article): readonly string[] {
  return (body?.sections ?? []).flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
}

/** A newspaper has an article for each design that it has had: the one of which the page holds most. */
function articleOf(html: string, articles: readonly Article[]): Article | undefined {
  const shares = articles.map((article) => {
    const long = textOf(article).filter((paragraph) => paragraph.length > LONG);
    return (
      long.filter((paragraph) => html.includes(paragraph.slice(0, LONG - 10))).length /
      Math.max(1, long.length)
    );
  });
  const most = Math.max(...shares);
  return most === 0 ? undefined : articles[shares.indexOf(most)];
}
