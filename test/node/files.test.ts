import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { revert } from '../../src/index.ts';
import { cleanFile, cleanFiles, createCleanStream } from '../../src/node/index.ts';
import type { Report } from '../../src/types.ts';

const HONEST = 'The mill ground corn for three villages until the weir broke in 1911.\n';
const DIRTY = HONEST.replace('ground', 'ground\u200b');

const folder = mkdtempSync(join(tmpdir(), 'emend-'));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const dirty = write('dirty.txt', DIRTY);
const page = write('page.html', `<article><p>${DIRTY}</p></article>`);

describe('cleanFile', () => {
  it('reads bytes, and takes the extension as a hint', async () => {
    const report = await cleanFile(dirty);
    expect(report.text).toBe(HONEST);
    expect(report.source.kind).toBe('bytes');
    expect(Buffer.from(revert(report) as Uint8Array).toString('utf8')).toBe(DIRTY);
    expect((await cleanFile(page)).format).toBe('html');
  });

  it('takes a file URL, and the format of the options before that of the name', async () => {
    expect((await cleanFile(pathToFileURL(page), { format: 'text' })).format).toBe('text');
  });

  it('passes on what the file system says', async () => {
    await expect(cleanFile(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('cleanFiles', () => {
  it.each([1, 2, 50])('yields every file in order, failed ones too, %i at once', async (concurrency) => {
    const paths = [dirty, join(folder, 'nowhere'), page, dirty, page];
    const seen: string[] = [];
    for await (const { file, report, error } of cleanFiles(paths, { concurrency })) {
      seen.push(file);
      expect(error === undefined).toBe(report !== undefined);
    }
    expect(seen).toEqual(paths);
  });

  it('takes file URLs, and names them as paths', async () => {
    const seen: string[] = [];
    for await (const { file, report } of cleanFiles([pathToFileURL(page), dirty])) {
      seen.push(file);
      expect(report?.text).toContain('ground corn');
    }
    expect(seen).toEqual([page, dirty]);
    await expect(cleanFiles(pathToFileURL(page) as never).next()).rejects.toThrow(TypeError);
  });

  it('never holds more than it was told to', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked++;
        yield dirty;
      }
    }
    let done = 0;
    for await (const _ of cleanFiles(endless(), { concurrency: 3 })) {
      expect(asked).toBeLessThanOrEqual(done + 3);
      if (++done === 10) break;
    }
  });

  it('refuses a single path, which would be read as its letters', async () => {
    await expect(cleanFiles('a.txt').next()).rejects.toThrow(
      /array of paths, or another iterable, not "a\.txt"/u,
    );
  });

  it('refuses a mistyped option, its own among them', async () => {
    const options = { concurency: 2 } as object;
    await expect(cleanFiles([], options).next()).rejects.toThrow(/did you mean concurrency\?/u);
  });

  it('refuses a concurrency that means nothing', async () => {
    await expect(cleanFiles([], { concurrency: 0 }).next()).rejects.toThrow(/whole number from 1 up/u);
  });
});

describe('createCleanStream', () => {
  it('turns documents into reports', async () => {
    const texts: string[] = [];
    await pipeline(Readable.from([DIRTY, { content: HONEST }]), createCleanStream(), async (reports) => {
      for await (const report of reports as AsyncIterable<Report>) texts.push(report.text);
    });
    expect(texts).toEqual([HONEST, HONEST]);
  });

  it('fails on what is no document', async () => {
    await expect(pipeline(Readable.from([42]), createCleanStream(), async () => undefined)).rejects.toThrow(
      TypeError,
    );
  });
});
