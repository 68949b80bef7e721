import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../../bench/extract/pages.ts';
import { decode } from '../../src/encoding/index.ts';

/** What fitting needs of a page. */
export interface LabelledPage {
  readonly html: string;
  readonly url: string | undefined;
  readonly gold: string;
  readonly site: string;
}

interface Truth {
  readonly url?: string;
  readonly ground_truth: { readonly main_content?: string };
}

/**
 * Pages of a checkout of either
 * - WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark, CC BY): the development half, or
 * - Chinese-Web-Content-Extraction-Dataset (https://github.com/immortal-autumn, MIT).
 *
 * @param skip ids of pages that are known already
 */
export function morePages(checkout: string, skip: ReadonlySet<string>): Generator<LabelledPage> {
  return existsSync(join(checkout, 'dev/ground-truth')) ? wcxb(checkout, skip) : chinese(checkout);
}

function* wcxb(checkout: string, skip: ReadonlySet<string>): Generator<LabelledPage> {
  for (const file of readdirSync(join(checkout, 'dev/ground-truth')).sort()) {
    const id = file.replace('.json', '');
    if (skip.has(id)) continue;
    const truth = JSON.parse(readFileSync(join(checkout, 'dev/ground-truth', file), 'utf8')) as Truth;
    const html = gunzipSync(readFileSync(join(checkout, 'dev/html', `${id}.html.gz`))).toString('utf8');
    yield {
      html,
      url: truth.url,
      gold: truth.ground_truth.main_content ?? '',
      site: siteOf(truth.url ?? id),
    };
  }
}

/** Pages as browsers save them: the address stands in a comment or in the canonical link. */
const ADDRESS = /<link[^>]{0,200}canonical[^>]{0,200}href="([^"]+)"|saved from url=\(\d+\)(\S+)/;

function* chinese(checkout: string): Generator<LabelledPage> {
  for (const file of readdirSync(join(checkout, 'original')).sort()) {
    const id = file.replace('.html', '');
    const cleaned = join(checkout, 'cleaned', `${id}.txt`);
    if (!existsSync(cleaned)) continue;
    const html = decode(readFileSync(join(checkout, 'original', file))).text;
    const found = ADDRESS.exec(html);
    const url = found?.[1] ?? found?.[2];
    yield { html, url, gold: decode(readFileSync(cleaned)).text, site: siteOf(url ?? id) };
  }
}
