import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emend, temporaryFolder } from './run.ts';

const SENTENCE = 'The river rose in the night, and by morning the lower road was under water.\n';

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  for (const path of ['deep/er', '.hidden', 'empty', 'node_modules'])
    mkdirSync(join(folder, path), { recursive: true });
  for (const file of [
    'a.txt',
    'b.md',
    'deep/er/c.html',
    'deep/d.csv',
    '.hidden/e.txt',
    'node_modules/f.txt',
    'we[i]rd.txt',
  ]) {
    writeFileSync(join(folder, file), SENTENCE);
  }
  symlinkSync('..', join(folder, 'deep/loop'));
});

const files = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file);

describe('inputs', () => {
  it('reads a folder all the way down: texts only, nothing hidden, links not followed', async () => {
    const { code, out } = await emend(['identify', '--jsonl', '.'], { cwd: folder });
    expect(code).toBe(0);
    expect(files(out)).toEqual(['a.txt', 'b.md', join('deep', 'er', 'c.html'), 'we[i]rd.txt']);
  });

  it('takes other extensions on request', async () => {
    const { out } = await emend(['identify', '--jsonl', '--ext', 'csv,.TXT', '.'], { cwd: folder });
    expect(files(out)).toEqual(['a.txt', join('deep', 'd.csv'), 'we[i]rd.txt']);
  });

  it('expands globs that the shell left alone, and takes a name with brackets as a name', async () => {
    const { out } = await emend(['identify', '--jsonl', '**/*.{md,html}', 'we[i]rd.txt'], { cwd: folder });
    expect(files(out)).toEqual(['b.md', 'deep/er/c.html', 'we[i]rd.txt']);
  });

  it('reads a file once, however often it is named', async () => {
    const { out } = await emend(['identify', '--jsonl', 'a.txt', './a.txt', '*.txt'], { cwd: folder });
    expect(files(out)).toEqual(['a.txt', 'we[i]rd.txt']);
  });

  it('reads standard input with - and without operands', async () => {
    for (const words of [['clean', '-'], ['clean']]) {
      expect(await emend(words, { stdin: SENTENCE })).toMatchObject({ code: 0, out: SENTENCE, err: '' });
    }
  });

  it('takes empty input', async () => {
    expect(await emend(['clean', '-'], { stdin: '' })).toMatchObject({ code: 0, err: '' });
    expect(await emend(['inspect', '-'], { stdin: '' })).toMatchObject({ code: 0, err: '' });
  });
});

describe('what cannot be read is one line each, exit code 1, and does not stop the others', () => {
  it.each<[operand: string, says: string]>([
    ['nowhere.txt', 'emend: cannot read nowhere.txt: no such file or folder\n'],
    ['a.txt/inside', 'emend: cannot read a.txt/inside: a part of the path is not a folder\n'],
    ['https://mill.example/', 'emend: cannot read https://mill.example/: emend fetches nothing; pipe it in'],
    ['*.docx', 'emend: cannot read *.docx: no file matches\n'],
    ['empty', 'emend: cannot read empty: the folder holds no file ending in'],
  ])('%s', async (operand, says) => {
    const { code, out, err } = await emend(['clean', operand, 'a.txt'], { cwd: folder });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe(SENTENCE);
    expect(code).toBe(1);
  });

  // Root may read everything, so the refusal is one that root gets too: a folder in place of a report.
  it('a folder where a report should be', async () => {
    const { code, err } = await emend(['revert', 'a.txt'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^emend: cannot revert a\.txt: .*\n$/u);
  });
});
