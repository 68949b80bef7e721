import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readJsonLines, shared } from '../shared.ts';

export interface Page {
  readonly id: string;
  readonly html: string;
  readonly gold: string;
  readonly lang: string;
  readonly set: string;
  readonly type: string | null;
  readonly url: string | undefined;
  /** Registered domain: what pages are split by. */
  readonly site: string;
}

type Row = Omit<Page, 'site'>;

export function readPages(): Page[] {
  return readJsonLines<Row>('data/extract/pages.jsonl').map((row) => {
    const html = gunzipSync(readFileSync(shared(`data/extract/${row.html}`))).toString('utf8');
    const url = row.url || undefined; // DAnIEL has hosts only; nothing is fetched
    return { ...row, html, url, site: siteOf(url ?? row.id) };
  });
}

/** `finance.ifeng.com` and `news.ifeng.com` share their templates: the last two labels, three below `co.uk` and such. */
export function siteOf(url: string): string {
  const host = url
    .replace(/^[a-z]+:\/\//i, '')
    .split(/[/:?#]/)[0]!
    .toLowerCase();
  const labels = host.split('.');
  const second = labels[labels.length - 2] ?? '';
  return labels
    .slice(second.length <= 3 && /^(?:co|com|net|org|gov|edu|ac)$/.test(second) ? -3 : -2)
    .join('.');
}

/** Folds of sites: what is measured on one was fitted on the others. */
export const FOLDS = 4;

/** The fold of a site: stable, and the same for all pages of the site. */
export function foldOf(site: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
