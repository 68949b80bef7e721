/**
 * `speed-column.ts <column> <pages>`: prints the processor seconds that a column takes for that many pages, once warm. A
 * process of its own each: in one for all, the last column pays for the garbage of the first.
 */
import { applyChanges } from '../../src/edit/index.ts';
import { steps } from '../built.ts';
import { visibleText } from './ours.ts';
import { type Page, readPages } from './pages.ts';
import { contentOf, PEERS } from './peers.ts';

/** Passes before the one that is measured: by then the compiler has little left to do. Texts take a tenth of the time of pages. */
const WARMING = { html: 2, text: 6 };

/** From tags or text to pieces with their roles. The shipped forests take as long as those of the folds. */
function readRoles(text: string, format: 'html' | 'text', url?: string): void {
  const hints = url === undefined ? { format } : { format, url };
  const { edits, blocks, metadata } = steps.parse(text, hints);
  const shown = applyChanges(text, edits);
  const view = { text: shown, format, blocks, segments: [], metadata };
  steps.classify(view, steps.segment(shown, blocks));
}

/** So many of the pages, evenly from all sets. */
function somePages(count: number): Page[] {
  const all = readPages();
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.floor(all.length / step) }, (_, i) => all[Math.floor(i * step)]!);
}

/** What is to be done for each page. */
function workOf(column: string, pages: readonly Page[]): (() => unknown)[] {
  if (column === 'html')
    return pages.map(
      ({ html, url }) =>
        () =>
          readRoles(html, 'html', url),
    );
  if (column === 'text') {
    return pages.map((page) => {
      const text = visibleText(page);
      return () => readRoles(text, 'text');
    });
  }
  const peer = PEERS.find(({ name }) => name === column);
  if (peer === undefined) throw new Error(`no such column: ${column}`);
  return pages.map((page) => () => contentOf(peer, page));
}

const [column = '', count = ''] = process.argv.slice(2);
const work = workOf(column, somePages(Number(count)));
let seconds = 0;
for (let pass = 0; pass <= WARMING[column === 'text' ? 'text' : 'html']; pass++) {
  const start = process.cpuUsage();
  for (const read of work) await read();
  const { user, system } = process.cpuUsage(start);
  seconds = (user + system) / 1e6;
}
console.log(JSON.stringify({ pages: work.length, seconds }));
