import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpackPieces } from '../../src/node/gzip.ts';
import { cleanFile } from '../../src/node/index.ts';
import { emend, type RunOptions, temporaryFolder } from './run.ts';

const DIRTY = 'The mill ground\u200b corn for three villages until the weir broke in 1911.';
const CLEAN = DIRTY.replace('\u200b', '');
const RECORDS = [DIRTY, CLEAN].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
const PAGE = `<html><body><article><p>${CLEAN}</p></article></body></html>`;

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  // Two members, one behind the other, as tools that append write them.
  const half = Math.floor(RECORDS.length / 2);
  const members = [RECORDS.slice(0, half), RECORDS.slice(half)].map((part) => gzipSync(part));
  writeFileSync(join(folder, 'shard.jsonl.gz'), Buffer.concat(members));
  writeFileSync(join(folder, 'page.html.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'torn.txt.gz'), gzipSync(PAGE.repeat(9)).subarray(0, 60));
});
const here = (words: readonly string[], options: RunOptions = {}) =>
  emend(words, { cwd: folder, ...options });
const textsOf = (jsonl: string) =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

describe('pieces of gzip', () => {
  it('are unpacked wherever they are cut, and what is none comes as it is', async () => {
    for (const [bytes, expected] of [
      [gzipSync(RECORDS), RECORDS],
      [Buffer.from(RECORDS), RECORDS],
      [Buffer.from('\u001f'), '\u001f'],
      [Buffer.alloc(0), ''],
    ] as const) {
      for (const size of [1, 2, 7, 1000]) {
        const pieces = async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        };
        const out: Uint8Array[] = [];
        for await (const piece of unpackPieces(pieces())) out.push(piece);
        expect(Buffer.concat(out).toString()).toBe(expected);
      }
    }
  });
});

describe('emend and gzip', () => {
  it('reads records from packed files, in folders too, and from a pipe', async () => {
    for (const [words, stdin] of [
      [['shard.jsonl.gz'], ''],
      [['.'], ''],
      [[], gzipSync(RECORDS)],
    ] as const) {
      const { code, out, err } = await here(['clean', '--field', 'text', ...words], { stdin });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(textsOf(out)).toEqual([CLEAN, CLEAN]);
    }
  });

  it('packs the records that it prints when asked to, and nothing else', async () => {
    const { code, bytes, err } = await here(['repair', '--gzip', '--field', 'text', 'shard.jsonl.gz']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(textsOf(gunzipSync(bytes).toString())).toEqual([CLEAN, CLEAN]);
    const refused = await here(['clean', '--gzip', 'page.html.gz']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--gzip packs records; name their --field');
  });

  it('reads packed documents by the name inside, and writes their text', async () => {
    const { code, out } = await here(['clean', '--json', 'page.html.gz']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: 'page.html.gz', format: 'html', text: CLEAN });
    expect((await here(['clean', '--out', 'texts', 'page.html.gz'])).code).toBe(0);
    expect(readFileSync(join(folder, 'texts/page.html.txt'), 'utf8')).toBe(CLEAN);
    expect((await cleanFile(join(folder, 'page.html.gz'))).text).toBe(CLEAN);
  });

  it('says what is wrong with a file that ends too early', async () => {
    const { code, err } = await here(['decode', 'torn.txt.gz']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'emend: cannot read torn.txt.gz: what gzip packed is cut off\n',
    });
  });

  it('reminds of --field where records are about to be read as one text', async () => {
    const { code, err } = await here(['clean', 'shard.jsonl.gz']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'emend: shard.jsonl.gz is read as one document; --field NAME reads its records\n',
    });
  });
});

describe('emend repair --field', () => {
  it('mends one field of each record and says what it did', async () => {
    const stdin = '{"id":12345678901234567890,"text":"<b>cafÃ©</b>"}\n{"text":null}\n';
    const { code, out, err } = await here(['repair', '--field', 'text'], { stdin });
    expect({ code, err }).toEqual({ code: 1, err: 'emend: cannot read -:2: it has no text in "text"\n' });
    expect(out).toBe(
      '{"id":12345678901234567890,"text":"<b>café</b>","emend":{"edits":1,"findings":{"mojibake/utf8-as-windows-1252":1}}}\n',
    );
  });

  it('reads its own options, and refuses those of documents', async () => {
    const stdin = '{"text":"cafÃ©"}';
    const kept = await here(['repair', '--field', 'text', '--disable', 'mojibake/'], { stdin });
    expect(kept.out).toBe('{"text":"cafÃ©","emend":{"edits":0,"findings":{}}}\n');
    const refused = await here(['repair', '--field', 'text', '--encoding', 'gbk'], { stdin });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('leave out --encoding');
  });
});
