import { readFileSync } from 'node:fs';
import { applyChanges, composeEdits, revertEdits } from '../../src/edit/index.ts';
import type { Edit } from '../../src/types.ts';
import { emend } from '../built.ts';
import { readPages } from '../extract/pages.ts';
import { readJsonLines, shared } from '../shared.ts';
import { throughput } from '../throughput.ts';
import { coldSection } from './cold.ts';
import { largeSection } from './large.ts';
import { stepTable } from './steps.ts';

interface Row {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Runs before anything is measured: the compiler works beside the first ones, on the same processor time, and what runs once a
 * document is compiled only after some thousand documents.
 */
const WARMING = 12;

/** Processor seconds that `work` takes at best of three, once warm: what else the machine does stays out. */
function seconds(work: () => void): number {
  for (let i = 0; i < WARMING; i++) work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best / 1e6;
}

function speedRow(name: string, documents: readonly string[]): string {
  const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const [ours, ftfy] = throughput(documents, ['clean', 'ftfy']) as [number, number];
  const cleaner = emend.createCleaner({ format: 'text' });
  const changed = documents.filter((text) => cleaner.clean(text).text !== text).length;
  return `| ${name} | ${documents.length} | ${megabytes.toFixed(1)} | ${ours.toFixed(1)} | ${ftfy.toFixed(1)} | ${changed} |`;
}

/** Every tenth page of bench/extract, from tags to report. */
function pageRow(): string {
  const pages = readPages().filter((_, i) => i % 10 === 0);
  const megabytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6;
  const cleaner = emend.createCleaner({ format: 'html' });
  const took = seconds(() => {
    for (const { html, url } of pages) cleaner.clean({ content: html, url });
  });
  return `| ${pages.length} | ${megabytes.toFixed(1)} | ${(megabytes / took).toFixed(1)} | ${(pages.length / took).toFixed(1)} |`;
}

/** 400,000 edits on 1.2 MB, then 200,000 more on their result: seconds for each operation. */
function editRow(): string {
  const before = 'ab,'.repeat(400_000);
  const first: Edit[] = Array.from({ length: 400_000 }, (_, i) => ({
    start: 3 * i + 2,
    end: 3 * i + 3,
    before: ',',
    after: i % 2 ? '' : '，',
    rules: ['a/one'],
    confidence: 1,
  }));
  const middle = applyChanges(before, first);
  const second: Edit[] = [];
  for (let i = 0; i + 5 < middle.length; i += 5) {
    second.push({ start: i, end: i + 1, before: middle[i]!, after: '', rules: ['b/two'], confidence: 1 });
  }
  const apply = seconds(() => void applyChanges(before, first));
  const revert = seconds(() => void revertEdits(middle, first));
  const compose = seconds(() => void composeEdits(before, first, middle, second));
  return `| 400,000 | ${apply.toFixed(3)} | ${revert.toFixed(3)} | ${compose.toFixed(3)} |`;
}

/** Whole articles as one document each: the unit that a crawler hands over. */
function joined(rows: readonly Row[], perDocument: number): string[] {
  const documents: string[] = [];
  for (let i = 0; i < rows.length; i += perDocument) {
    documents.push(
      rows
        .slice(i, i + perDocument)
        .map((row) => row.text)
        .join('\n\n'),
    );
  }
  return documents;
}

export async function run(): Promise<string> {
  const xquad = readJsonLines<Row>('data/clean/xquad-dev.jsonl');
  const english = readFileSync(shared('data/spam/en_email_spamassassin.jsonl'), 'utf8')
    .split('\n', 400)
    .map((line) => JSON.parse(line) as Row & { label: string })
    .filter((row) => row.label === 'ham');
  const corpora: readonly (readonly [name: string, documents: readonly string[]])[] = [
    ['Simplified Chinese encyclopaedia', joined(readJsonLines<Row>('data/clean/zh-hans-wiki.jsonl'), 4)],
    ['Traditional Chinese encyclopaedia', joined(readJsonLines<Row>('data/clean/zh-hant-wiki.jsonl'), 4)],
    ['encyclopaedia in ten languages', joined(xquad, 1)],
    ['English mail', english.map((row) => row.text)],
  ];
  // The first call pays for tables; it is measured with the command line, not here.
  emend.clean('warm');
  return `## The whole of \`clean\`

Text documents, from string to report: parse, repair, segment, classify, find spam, identify, judge. The peer,
\`@photostructure/ftfy\`, repairs characters only. Both as their packages ship, each in a process of its own. Megabytes of UTF-8 a
second of processor time, best of five runs after 25 MB.

| documents | count | MB | emend MB/s | ftfy MB/s | changed by emend |
|---|---|---|---|---|---|
${corpora.map(([name, documents]) => speedRow(name, documents)).join('\n')}

Where the time goes, in milliseconds a megabyte: for each document and step the least of three runs.

${stepTable(corpora)}

Whole pages, every tenth of bench/extract:

| pages | MB of HTML | MB/s | pages/s |
|---|---|---|---|
${pageRow()}

${largeSection()}

${coldSection()}

Edits on 1.2 MB of text, processor seconds:

| edits | apply | revert | compose with 200,000 more |
|---|---|---|---|
${editRow()}
`;
}
