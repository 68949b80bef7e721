import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers.ts';

/** What `speed-column.ts` prints. */
interface Spent {
  readonly pages: number;
  readonly seconds: number;
}

/** Pages for those that take a second and more over some of them. */
const FEW = 83;

function spent(column: string, pages: number): Spent {
  const script = fileURLToPath(new URL('./speed-column.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', script, column, String(pages)], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Spent;
}

function row(name: string, pages: number, column = name): string {
  const { pages: read, seconds } = spent(column, pages);
  return `| ${name} | ${read} | ${(read / seconds).toFixed(1)} |`;
}

/** @param megabytes of the visible text of all `pages` */
export function speedSection(pages: number, megabytes: number): string {
  const closest = PEERS.find(({ name }) => name.includes('parse5'))!.name;
  const text = spent('text', pages);
  return `### Speed

Each in a process of its own, once warm, in processor time, from HTML to the article; what peers find is not turned into text here.

| from HTML | pages | pages per CPU second |
|---|---|---|
${[row('emend', pages, 'html'), row(closest, pages), row('emend', FEW, 'html'), ...PEERS.map(({ name }) => row(name, FEW))].join('\n')}

Text alone, ${text.pages} texts: ${(megabytes / text.seconds).toFixed(1)} MB per CPU second.`;
}
