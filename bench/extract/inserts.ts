import { readFileSync } from 'node:fs';
import { classify } from '../../src/boilerplate/index.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';
import type { Role, Span } from '../../src/types.ts';
import { type Page, readPages } from './pages.ts';

interface Insert {
  readonly lang: 'zh' | 'en';
  /** After the last line, between two lines, or inside a line after a sentence. */
  readonly at: 'end' | 'line' | 'inline';
  readonly text: string;
}

const UNWANTED: ReadonlySet<Role> = new Set([
  'navigation',
  'related',
  'share',
  'comments',
  'promotion',
  'disclaimer',
  'copyright',
  'footer',
  'image-note',
  'link-farm',
]);
/** Articles that each insert is put into. */
const HOSTS = 8;

/** Inserts of our own in articles that come back whole without them: what is removed, against what was put in. */
export function insertSection(): string {
  const sets = JSON.parse(readFileSync(new URL('./inserts.json', import.meta.url), 'utf8')) as {
    dev: Insert[];
    test: Insert[];
  };
  const articles = readPages().filter(
    ({ gold }) => gold.length > 300 && gold.length < 6000 && gold.split('\n').length > 4,
  );
  const rows = (['dev', 'test'] as const).flatMap((name) =>
    (['zh', 'en'] as const).map((lang) => {
      const hosts = hostsFor(articles, lang);
      const of = sets[name].filter((insert) => insert.lang === lang);
      const { found, right, put } = tally(hosts, of);
      const precision = right / Math.max(1, found);
      const recall = right / put;
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
      return `| ${name} | ${lang} | ${of.length} × ${hosts.length} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`;
    }),
  );
  return `### Promotional and notice inserts

Inserts written for this benchmark (\`bench/extract/inserts.json\`), each put into ${HOSTS} articles of the set that come back whole
without one. A removed span is right when it and an insert cover half of each other.

| part | language | inserts × articles | precision | recall | F1 |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function hostsFor(articles: readonly Page[], lang: 'zh' | 'en'): string[] {
  const set = lang === 'zh' ? 'daniel-zh' : 'daniel-en';
  return articles
    .filter((page) => page.set === set && removedFrom(page.gold).length === 0)
    .slice(0, HOSTS)
    .map(({ gold }) => gold);
}

function tally(
  hosts: readonly string[],
  inserts: readonly Insert[],
): { found: number; right: number; put: number } {
  let found = 0;
  let right = 0;
  let put = 0;
  for (const host of hosts) {
    for (const insert of inserts) {
      const { text, span } = insertInto(host, insert);
      const removed = removedFrom(text);
      put++;
      found += removed.length;
      right += removed.some((other) => coversHalf(other, span) && coversHalf(span, other)) ? 1 : 0;
    }
  }
  return { found, right, put };
}

function insertInto(host: string, { at, text }: Insert): { text: string; span: Span } {
  const lines = host.split('\n').filter((line) => line.trim() !== '');
  const middle = Math.floor(lines.length / 2);
  if (at === 'inline') {
    // Into the longest line, after the sentence nearest its middle.
    const long = lines.reduce((a, b) => (b.length > a.length ? b : a));
    const stop = long.slice(Math.floor(long.length / 2)).search(/[。！？.!?]/);
    const cut = stop < 0 ? long.length : Math.floor(long.length / 2) + stop + 1;
    const start = host.indexOf(long) + cut;
    const after = host.slice(start);
    const glued = after.startsWith('\n') || after === '' ? after : `- 02 -${after}`;
    return { text: host.slice(0, start) + text + glued, span: { start, end: start + text.length } };
  }
  const before = (at === 'end' ? lines : lines.slice(0, middle)).join('\n');
  const after = at === 'end' ? '' : `\n${lines.slice(middle).join('\n')}`;
  const start = before.length + 1;
  return { text: `${before}\n${text}${after}`, span: { start, end: start + text.length } };
}

/** Spans that the default policy takes out; neighbours without text between them are one. */
function removedFrom(text: string): Span[] {
  const { blocks, metadata } = parse(text, { format: 'text' });
  const view = { text, format: 'text' as const, blocks, segments: [], metadata };
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, role, score } of classify(view, segment(text, blocks)).segments) {
    if (!UNWANTED.has(role) || score < 0.8) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function coversHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= b.end - b.start;
}
