import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../../bench/extract/pages.ts';
import { decode } from '../../src/encoding/index.ts';
import { FUNDUS_PAGES, fundusPages } from './fundus.ts';
import { addressIn, type LabelledPage } from './labelled-page.ts';

interface Truth {
  readonly url?: string;
  readonly ground_truth: { readonly main_content?: string };
}

/**
 * Pages of a checkout of one of
 * - WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark, CC BY): the development half,
 * - Fundus (https://github.com/flairNLP/fundus, MIT): the pages that its parsers are tested on,
 * - Chinese-Web-Content-Extraction-Dataset (https://github.com/immortal-autumn, MIT).
 *
 * @param skip ids of pages that are known already
 */
export function morePages(checkout: string, skip: ReadonlySet<string>): Generator<LabelledPage> {
  if (existsSync(join(checkout, 'dev/ground-truth'))) return wcxb(checkout, skip);
  return existsSync(join(checkout, FUNDUS_PAGES)) ? fundusPages(checkout) : chinese(checkout);
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

function* chinese(checkout: string): Generator<LabelledPage> {
  for (const file of readdirSync(join(checkout, 'original')).sort()) {
    const id = file.replace('.html', '');
    const cleaned = join(checkout, 'cleaned', `${id}.txt`);
    if (!existsSync(cleaned)) continue;
    const html = decode(readFileSync(join(checkout, 'original', file))).text;
    const url = addressIn(html);
    yield { html, url, gold: decode(readFileSync(cleaned)).text, site: siteOf(url ?? id) };
  }
}
