/**
 * `speed-column.ts <column> <pages>`: prints the processor seconds that a column takes for that many pages, once warm. A
 * process of its own each: in one for all, the last column pays for the garbage of the first.
 */
import { applyChanges } from '../../src/edit/index.ts';
import { steps } from '../built.ts';
import { type Page, readPages } from './pages.ts';
import { contentOf, PEERS } from './peers.ts';

/** Passes before the one that is measured: by then the compiler has little left to do. */
const WARMING = 2;

/** From tags to pieces with their roles. The shipped forests take as long as those of the folds. */
function readRoles(html: string, url?: string): void {
  const { edits, blocks, metadata } = steps.parse(html, url === undefined ? FORMAT : { ...FORMAT, url });
  const text = applyChanges(html, edits);
  steps.classify({ text, ...FORMAT, blocks, segments: [], metadata }, steps.segment(text, blocks));
}

const FORMAT = { format: 'html' } as const;

/** So many of the pages, evenly from all sets. */
function somePages(count: number): Page[] {
  const all = readPages();
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.floor(all.length / step) }, (_, i) => all[Math.floor(i * step)]!);
}

/** What is to be done for each page. */
function workOf(column: string, pages: readonly Page[]): (() => unknown)[] {
  if (column === 'emend')
    return pages.map(
      ({ html, url }) =>
        () =>
          readRoles(html, url),
    );
  const peer = PEERS.find(({ name }) => name === column);
  if (peer === undefined) throw new Error(`no such column: ${column}`);
  return pages.map((page) => () => contentOf(peer, page));
}

const [column = '', count = ''] = process.argv.slice(2);
const work = workOf(column, somePages(Number(count)));
let seconds = 0;
for (let pass = 0; pass <= WARMING; pass++) {
  const start = process.cpuUsage();
  for (const read of work) await read();
  const { user, system } = process.cpuUsage(start);
  seconds = (user + system) / 1e6;
}
console.log(JSON.stringify({ pages: work.length, seconds }));
