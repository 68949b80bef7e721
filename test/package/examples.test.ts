import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, repository, runNode } from './install.ts';

/** A page of the Gazette: its own paragraphs between what stands on all of them. */
const page = (title: string, paragraphs: readonly string[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/town">Town</a> <a href="/weather">Weather</a></nav>
<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>
<footer>The Gazette, Mill Lane 4. Published every Friday.</footer></body></html>`;

const PAGES = [
  page('Ferry stops', [
    'The ferry made its last crossing on Friday after sixty years between the two banks.',
    'From May on the new bridge carries the cars, and the crew looks for other work.',
  ]),
  page('Market moves', [
    'The market moves from the square to the old station while the paving is relaid.',
    'Most stalls follow; the fishmonger says that she would rather wait for the square.',
  ]),
  page('Library opens late', [
    'The library keeps its doors open until ten on Thursdays, the council decided.',
    'Students had asked for it in a letter that half of the upper school had signed.',
  ]),
];

describe('the examples, run against the packed package', () => {
  let folder = '';
  let server: Server;
  beforeAll(async () => {
    folder = await installPacked();
    cpSync(join(repository, 'examples'), join(folder, 'examples'), { recursive: true });
    symlinkSync(join(repository, 'node_modules/vitest'), join(folder, 'node_modules/vitest'));
    server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(PAGES[Number(request.url?.slice(1))]);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => server.close());

  it('chunks.mjs cuts pages into chunks that say where they come from', async () => {
    writeFileSync(join(folder, 'page.html'), PAGES[0]!);
    const { out } = await runNode(folder, ['examples/chunks.mjs', 'page.html']);
    const chunks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(chunks).toHaveLength(1);
    expect(chunks[0]).toMatchObject({ path: 'page.html', title: 'Ferry stops', language: 'en', start: 0 });
    expect(chunks[0].text).toContain('other work.');
    expect(chunks[0].text).not.toContain('Mill Lane');
    const { start, end } = chunks[0].source;
    expect(PAGES[0]!.slice(start, end)).toMatch(/^Ferry stops<\/h1>.*other work\.$/su);
  });

  it('chunks.mjs keeps every line of a long document, and says what it leaves out', async () => {
    const seeds = join(repository, 'seeds');
    const paths = ['002-aggregator/input.md', '004-injected-spam/input.txt'].map((path) => join(seeds, path));
    const { out, err } = await runNode(folder, ['examples/chunks.mjs', ...paths]);
    const chunks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(chunks.length).toBeGreaterThan(1);
    for (const { start, end, text } of chunks) expect(text).toHaveLength(end - start);
    for (const [i, { start }] of chunks.entries())
      expect(start).toBeGreaterThanOrEqual(chunks[i - 1]?.end ?? 0);
    expect(err).toContain('004-injected-spam');
  });

  it('crawl.mjs fetches, learns the host and prints the articles', async () => {
    const { port } = server.address() as AddressInfo;
    const addresses = PAGES.map((_, i) => `http://127.0.0.1:${port}/${i}`);
    const { out } = await runNode(folder, ['examples/crawl.mjs', ...addresses]);
    expect(out).toContain('# Market moves');
    expect(out).toContain('would rather wait for the square.');
    expect(out).not.toContain('Mill Lane');
    expect(out).toMatch(/^- (footer|navigation) /mu);
  });

  it('filter.test.mjs passes under Vitest', async () => {
    const { out } = await runNode(folder, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      '.',
      'examples',
    ]);
    expect(out).toContain('2 passed');
  });
});
