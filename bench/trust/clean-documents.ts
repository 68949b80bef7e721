import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readJsonLines, shared } from '../shared.ts';

export interface CleanDocument {
  readonly text: string;
  readonly language: string;
  readonly source: string;
}

interface Row {
  readonly text: string;
  readonly lang?: string;
}

/** Honest documents of all sources, each of some sentences; `share` keeps every n-th. */
export function cleanDocuments(): CleanDocument[] {
  const out: CleanDocument[] = [];
  const wiki = (path: string, source: string) => {
    for (const { text } of readJsonLines<Row>(path))
      if (text.length >= 80) out.push({ text, language: 'zh', source });
  };
  wiki('data/clean/zh-hans-wiki.jsonl', 'wiki-hans');
  wiki('data/clean/zh-hant-wiki.jsonl', 'wiki-hant');
  for (const { text, lang } of readJsonLines<Row>('data/clean/xquad-dev.jsonl')) {
    if (text.length >= 120) out.push({ text, language: lang!, source: 'xquad' });
  }
  for (const { gold, language } of readJsonLines<{ gold: string; language?: string; lang?: string }>(
    'data/extract/pages.jsonl',
  )) {
    if (gold.length >= 200) out.push({ text: gold, language: language ?? guess(gold), source: 'articles' });
  }
  for (const [file, language] of [
    ['help-ja', 'ja'],
    ['help-ko', 'ko'],
    ['help-pt-br', 'pt'],
    ['help-tr', 'tr'],
    ['help-ru', 'ru'],
    ['help-vi', 'vi'],
    ['ja', 'ja'],
    ['ko', 'ko'],
  ] as const) {
    const lines = readFileSync(shared(`corpora/${file}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line.length > 40);
    for (let i = 0; i + 6 <= lines.length && i < 1200; i += 6) {
      out.push({ text: lines.slice(i, i + 6).join('\n'), language, source: file });
    }
  }
  return out;
}

/** Characters of the article that a page must hold to have been read in the right encoding. */
const sure = 12;

/** The whole pages that came through: the start of their article is in the text. */
export function soundPages(): CleanDocument[] {
  const gold = readJsonLines<{ gold: string }>('data/extract/pages.jsonl').map(({ gold }) =>
    gold.trim().slice(0, sure),
  );
  return wholePages().filter(
    ({ text }, i) => gold[i] !== '' && text.includes(gold[i]!) && !text.includes('\ufffd'),
  );
}

/** Whole crawled pages, navigation and footers included, as text: what runs must be told from. */
export function wholePages(): CleanDocument[] {
  return readJsonLines<{ html: string; gold: string }>('data/extract/pages.jsonl').map(({ html, gold }) => ({
    text: plain(gunzipSync(readFileSync(shared(`data/extract/${html}`))).toString('utf8')),
    language: guess(gold),
    source: 'whole-pages',
  }));
}

/** The pages as they came, whose article came through. */
export function htmlPages(): string[] {
  return readJsonLines<{ html: string; gold: string }>('data/extract/pages.jsonl').flatMap(
    ({ html, gold }) => {
      const page = gunzipSync(readFileSync(shared(`data/extract/${html}`))).toString('utf8');
      return page.includes(gold.trim().slice(0, sure)) && !page.includes('\ufffd') ? [page] : [];
    },
  );
}

function plain(html: string): string {
  return html
    .replaceAll(/<(script|style|noscript|template)\b[\s\S]*?<\/\1>/giu, '')
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/<(?:\/(?:p|div|li|ul|tr|h\d|td|section|article|header|footer|nav)|br)\b[^>]*>/giu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/\n\s*\n+/gu, '\n\n')
    .trim();
}

export function guess(text: string): string {
  const head = text.slice(0, 2000);
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
  if (count(/[\u3040-\u30ff]/gu) > 20) return 'ja';
  if (count(/[\uac00-\ud7a3]/gu) > 20) return 'ko';
  if (count(/[\u4e00-\u9fff]/gu) > 20) return 'zh';
  if (count(/[\u0400-\u04ff]/gu) > 20) return 'ru';
  if (count(/[\u0370-\u03ff]/gu) > 20) return 'el';
  return count(/[ąęłśżźćń]/giu) > 5 ? 'pl' : 'en';
}
