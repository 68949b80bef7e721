import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../src/node/lines.ts';
import { JsonRecord } from '../../src/node/record.ts';
import { emend, type RunOptions, temporaryFolder } from './run.ts';

const DIRTY = 'The mill ground\u200b corn for three villages until the weir broke in 1911.';
const CLEAN = DIRTY.replace('\u200b', '');

describe('a record', () => {
  it('keeps what is not exchanged as it was written', () => {
    const line = '{ "id":12345678901234567890, "text" : "a" ,"n":{"text":"b"}, "v":1.0e3 }';
    expect(new JsonRecord(line).with({ text: 'c' })).toBe(line.replace('"a"', '"c"'));
  });

  it('exchanges the last of two fields of one name, which is the one that parsers read', () => {
    expect(new JsonRecord('{"a":"1","a":"2"}').with({ a: '3' })).toBe('{"a":"1","a":"3"}');
  });

  it('is what an object would be, whatever is in it', () => {
    const key = fc.oneof(
      fc.constantFrom('text', 'emend', 'te\\xt', '"', '{', ''),
      fc.string({ unit: 'binary' }),
    );
    const record = fc.dictionary(key, fc.jsonValue());
    fc.assert(
      fc.property(record, record, fc.constantFrom(0, 2, '\t'), (given, changes, indent) => {
        const line = JSON.stringify(given, null, indent);
        const expected = JSON.parse(JSON.stringify({ ...given, ...changes }));
        expect(JSON.parse(new JsonRecord(line).with(changes))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '[]', 'null', '"a"', '{', '{"a":1}{"a":2}'])('is not made of %j', (line) => {
    expect(() => new JsonRecord(line)).toThrow(/it is no JSON/u);
  });
});

describe('lines', () => {
  it('are the same wherever the chunks are cut', async () => {
    const text = '\ufeffone\r\n\ntwo \u2028 still 二\n';
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const lines: string[] = [];
      for await (const line of linesOf(chunks())) lines.push(line);
      expect(lines).toEqual(['one', '', 'two \u2028 still 二']);
    }
  });
});

describe('emend --field', () => {
  let folder = '';
  beforeAll(() => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'shards'));
    const records = [
      { id: 1, text: DIRTY, url: 'https://mill.example/weir' },
      { id: 2, text: CLEAN },
    ];
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(join(folder, 'shards/a.jsonl'), lines.join('\n'));
    writeFileSync(join(folder, 'shards/b.ndjson'), lines[1]!);
    writeFileSync(join(folder, 'shards/notes.txt'), 'no record');
  });
  const here = (words: readonly string[], options: RunOptions = {}) =>
    emend(words, { cwd: folder, ...options });
  const parse = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('prints every record of a folder with its text cleaned, and what was found', async () => {
    const { code, out, err } = await here(['clean', '--field', 'text', 'shards']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second, third] = parse(out);
    expect(first).toMatchObject({ id: 1, text: CLEAN, url: 'https://mill.example/weir' });
    expect(first.emend).toMatchObject({ language: 'en', edits: 1, findings: { 'unicode/zero-width': 1 } });
    expect(second).toMatchObject({ id: 2, text: CLEAN, emend: { edits: 0, findings: {} } });
    expect(third).toEqual(second);
  });

  it('leaves the text alone when it inspects, and obeys --fail-below', async () => {
    const { code, out } = await here(['inspect', '--field', 'text', '--fail-below', '1', 'shards/a.jsonl']);
    expect(code).toBe(3);
    expect(parse(out)[0]).toMatchObject({ text: DIRTY, emend: { findings: { 'unicode/zero-width': 1 } } });
  });

  it('names the lines that hold no such record, and does the others', async () => {
    const stdin = `{"text":5}\n{bad\n\n${JSON.stringify({ text: DIRTY })}`;
    const { code, out, err } = await here(['clean', '--field', 'text'], { stdin });
    expect(code).toBe(1);
    expect(parse(out)).toMatchObject([{ text: CLEAN }]);
    expect(err).toMatch(
      /^emend: cannot read -:1: it has no text in "text"\nemend: cannot read -:2: it is no JSON .*\n$/u,
    );
  });

  it.each(['--json', '--jsonl', '--encoding=gbk', '--out=x'])('refuses %s', async (option) => {
    const { code, err } = await here(['clean', '--field', 'text', option, 'shards']);
    expect(code).toBe(2);
    expect(err).toContain(`leave out ${option.split('=')[0]}`);
  });
});
