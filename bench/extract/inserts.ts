import { readFileSync } from 'node:fs';
import { classify } from '../../src/boilerplate/index.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';
import type { Role, Span } from '../../src/types.ts';
import { HOSTS, hostsIn } from './insert-hosts.ts';
import { readPages } from './pages.ts';

interface Insert {
  readonly lang: string;
  /**
   * After the last line; a line of its own in the middle; after a section of one line, with the next section
   * glued on; at the end of the longest paragraph, as a sentence of it or as a bracket; in its middle.
   */
  readonly at: 'end' | 'line' | 'inline' | 'glued' | 'bracket' | 'middle';
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

/** Editors and original titles are kept as metadata: a removal is not asked for, and finding them is right. */
const CREDITED: ReadonlySet<Role> = new Set(['byline', 'source', 'dateline']);

const PARTS = ['dev', 'test', 'wide', 'blind'] as const;

/** Inserts of our own in articles that come back whole without them: what is removed, against what was put in. */
export function insertSection(): string {
  const sets = JSON.parse(readFileSync(new URL('./inserts.json', import.meta.url), 'utf8')) as Record<
    (typeof PARTS)[number],
    Insert[]
  >;
  const pages = readPages();
  const hosts = new Map<string, string[]>();
  const rows = PARTS.flatMap((name) => {
    const languages = [...new Set(sets[name].map(({ lang }) => lang))];
    const tallies = languages.map((language) => {
      const articles = hosts.get(language) ?? hostsIn(language, pages, (text) => foundIn(text).length === 0);
      hosts.set(language, articles);
      const inserts = sets[name].filter(({ lang }) => lang === language);
      return { language, inserts: inserts.length, hosts: articles.length, ...tally(articles, inserts) };
    });
    return [...tallies, ...(languages.length > 2 ? [sum(tallies)] : [])].map((of) => row(name, of));
  });
  return `### Promotional and notice inserts

Inserts written for this benchmark (\`bench/extract/inserts.json\`), each put into up to ${HOSTS} texts that come back whole
without one: at the end, on a line, glued to a paragraph, in brackets, in the middle of a line. \`dev\` and \`wide\` were looked
at while the rules were written, \`test\` was not; the scores of \`blind\` have been seen once. A removed span is right when it and an insert cover half of each
other; a line of editors or an original title counts as found when it is marked as such, though it stays.

| part | language | inserts × texts | precision | recall | F1 |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}

interface Tally {
  readonly found: number;
  readonly right: number;
  readonly put: number;
}

interface Row extends Tally {
  readonly language: string;
  readonly inserts: number;
  readonly hosts: number;
}

function sum(rows: readonly Row[]): Row {
  const of = (key: 'found' | 'right' | 'put' | 'inserts' | 'hosts') =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    language: 'all',
    inserts: of('inserts'),
    hosts: of('hosts'),
    found: of('found'),
    right: of('right'),
    put: of('put'),
  };
}

function row(name: string, { language, inserts, hosts, found, right, put }: Row): string {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, put);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const texts = language === 'all' ? `${hosts} texts` : `× ${hosts}`;
  return `| ${name} | ${language} | ${inserts} ${texts} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`;
}

function tally(hosts: readonly string[], inserts: readonly Insert[]): Tally {
  let found = 0;
  let right = 0;
  let put = 0;
  for (const host of hosts) {
    for (const insert of inserts) {
      const { text, span } = insertInto(host, insert);
      const spans = foundIn(text, span);
      put++;
      found += spans.length;
      right += spans.some((other) => coversHalf(other, span) && coversHalf(span, other)) ? 1 : 0;
    }
  }
  return { found, right, put };
}

function insertInto(host: string, { at, text }: Insert): { text: string; span: Span } {
  const lines = host.split('\n').filter((line) => line.trim() !== '');
  const middle = Math.floor(lines.length / 2);
  if (at === 'end' || at === 'line') {
    const before = (at === 'end' ? lines : lines.slice(0, middle)).join('\n');
    const after = at === 'end' ? '' : `\n${lines.slice(middle).join('\n')}`;
    const start = before.length + 1;
    return { text: `${before}\n${text}${after}`, span: { start, end: start + text.length } };
  }
  const long = lines.reduce((a, b) => (b.length > a.length ? b : a));
  const half = Math.floor(long.length / 2);
  const stop = long.slice(half).search(/[。！？.!?](?!\d)/);
  const cut = at === 'glued' || at === 'bracket' || stop < 0 ? long.length : half + stop + 1;
  const space = /[\u3040-\u9fff]$/.test(long.slice(0, cut).replace(/[。！？”」）]+$/, '')) ? '' : ' ';
  const start = host.indexOf(long) + cut + space.length;
  const after = host.slice(start - space.length);
  // A section number behind it, as where paragraphs were glued together; else the sentence just goes on.
  const glue = at === 'inline' && after !== '' && !after.startsWith('\n') ? '- 02 -' : '';
  return {
    text: `${host.slice(0, start - space.length)}${space}${text}${glue}${after}`,
    span: { start, end: start + text.length },
  };
}

/**
 * Spans that the default policy takes out; neighbours without text between them are one.
 *
 * @param put where an insert stands: there, credits are found as well
 */
function foundIn(text: string, put?: Span): Span[] {
  const { blocks, metadata } = parse(text, { format: 'text' });
  const view = { text, format: 'text' as const, blocks, segments: [], metadata };
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, role, score } of classify(view, segment(text, blocks)).segments) {
    const credited = put !== undefined && CREDITED.has(role) && start >= put.start && end <= put.end;
    if (!credited && (!UNWANTED.has(role) || score < 0.8)) continue;
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
