import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers.ts';

/** What the scripts print. */
interface Spent {
  readonly pages: number;
  readonly seconds: number;
}

/** Pages for those that take a second and more over some of them. */
const FEW = 83;

const scriptOf = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

function spent(...args: readonly string[]): Spent {
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Spent;
}

function row(name: string, pages: number): string {
  const { pages: read, seconds } = spent('--import', 'tsx', scriptOf('speed-column.ts'), name, String(pages));
  return `| ${name} | ${read} | ${(read / seconds).toFixed(1)} |`;
}

function textSpeed(texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'emend-texts-'));
  try {
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return bytes / 1e6 / spent(scriptOf('text-speed.mjs'), file).seconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param pages how many there are
 * @param texts what each of them shows
 */
export function speedSection(pages: number, texts: readonly string[]): string {
  const closest = PEERS.find(({ name }) => name.includes('parse5'))!.name;
  const rows = [row('emend', pages), row(closest, pages), row('emend', FEW)];
  return `### Speed

Each in a process of its own, once warm, in processor time, from HTML to the article; what peers find is not turned into text here.

| from HTML | pages | pages per CPU second |
|---|---|---|
${[...rows, ...PEERS.map(({ name }) => row(name, FEW))].join('\n')}

Text alone, ${texts.length} texts: ${textSpeed(texts).toFixed(1)} MB per CPU second.`;
}
