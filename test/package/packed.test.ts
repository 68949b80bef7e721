import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { installPacked, manifest, repository, runNode } from './install.ts';

const DIRTY = 'The mill ground\u200b corn for three villages until the weir broke in 1911.';
const CLEAN = DIRTY.replace('\u200b', '');

/** The same work in both module systems: text, bytes, conversion, revert, every entry point. */
const WORK = `
const text = ${JSON.stringify(DIRTY)};
const report = emend.clean(text);
const bytes = new TextEncoder().encode(text);
const chinese = emend.convert('软件', { to: 'Hant-TW' }).text;
const names = [core, node, testing, unified].map((module) => Object.keys(module).filter((name) => name !== 'default').sort());
const back = emend.revert(emend.clean(bytes));
const same = back.length === bytes.length && back.every((byte, i) => byte === bytes[i]);
console.log(JSON.stringify({ text: report.text, same, chinese, names, language: emend.identify(text).language.tag }));
`;

const ESM = `
import * as emend from 'emend';
import * as core from 'emend/core';
import * as node from 'emend/node';
import * as testing from 'emend/testing';
import * as unified from 'emend/unified';
${WORK}`;

const CJS = `
const emend = require('emend');
const core = require('emend/core');
const node = require('emend/node');
const testing = require('emend/testing');
const unified = require('emend/unified');
${WORK}`;

const TYPES = `
import { clean, type CleanOptions, type Edit, inspect, type Report, type RuleId, revert } from 'emend';
import { type Capabilities, createEmend, type Emend } from 'emend/core';
import { type CleanedFile, cleanFiles } from 'emend/node';
import { type EmendMatchers, matchers } from 'emend/testing';
import { type EmendData, emendCheck } from 'emend/unified';

const options: CleanOptions = { preset: 'strict', keep: ['related'] };
const report: Report = clean({ content: new Uint8Array(), url: 'https://site.example' }, options);
const edits: readonly Edit[] = report.edits;
const unset: CleanOptions = { format: undefined, preset: undefined, site: undefined, convert: undefined };
const mojibake: RuleId = 'mojibake/lossy-utf8-as-gbk';
const isDamage: boolean = report.findings.some(({ rule }) => rule === mojibake || rule === 'own/rule');
const selected: CleanOptions = { disable: ['spam/', 'unicode/zero-width', 'own/rule'] };
// @ts-expect-error: there is no such rule
const mistyped: RuleId = 'unicode/zero-widths';
const back: string | Uint8Array = revert(inspect('text'));
const build: (steps: Capabilities) => Emend = createEmend;
const files: AsyncGenerator<CleanedFile> = cleanFiles([]);
const own: EmendMatchers = {} as EmendMatchers<typeof matchers>;
const data: EmendData = { emend: report };
// @ts-expect-error: a report is read-only
report.text = '';
// @ts-expect-error: there is no such preset
clean('', { preset: 'eager' });
export { back, build, data, edits, emendCheck, files, own };
`;

let folder = '';
beforeAll(async () => {
  folder = await installPacked();
  for (const [file, code] of Object.entries({
    'work.mjs': ESM,
    'work.cjs': CJS,
    'types.mts': TYPES,
    'types.cts': TYPES,
    'types.ts': TYPES,
  })) {
    writeFileSync(join(folder, file), code);
  }
});

describe('the packed tarball', () => {
  it('holds what is needed and nothing else', () => {
    const top = readdirSync(join(folder, 'node_modules/emend')).sort();
    expect(top).toEqual([
      'ARCHITECTURE.md',
      'BENCHMARKS.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'examples',
      'package.json',
    ]);
  });

  it('names no path of the machine it was built on', () => {
    const dist = join(folder, 'node_modules/emend/dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.c?[jt]s$/u.test(name))) {
      expect(readFileSync(join(dist, file), 'utf8').includes(repository), file).toBe(false);
    }
  });

  it.each(['work.mjs', 'work.cjs'])('works from %s, with no warning', async (file) => {
    const { out, err } = await runNode(folder, [file]);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ text: CLEAN, same: true, chinese: '軟件' });
  });

  it('gives the same from both', async () => {
    const [esm, cjs] = await Promise.all([runNode(folder, ['work.mjs']), runNode(folder, ['work.cjs'])]);
    expect(JSON.parse(cjs.out)).toEqual(JSON.parse(esm.out));
  });

  it('runs the example of the README as it stands there', async () => {
    const readme = readFileSync(join(folder, 'node_modules/emend/README.md'), 'utf8');
    const example = /```js\n(.*?)```/su.exec(readme)![1]!;
    writeFileSync(join(folder, 'example.mjs'), example);
    writeFileSync(join(folder, 'page.html'), `<!doctype html><title>The mill</title><p>${DIRTY}</p>`);
    const { out, err } = await runNode(folder, ['example.mjs']);
    expect(err).toBe('');
    expect(out).toContain(CLEAN);
    expect(out).toContain('unicode/zero-width');
  });

  it('has a command line that runs', async () => {
    const { out } = await runNode(folder, ['node_modules/emend/dist/cli.js', '--version']);
    expect(out).toBe(`${manifest.version}\n`);
  });

  it.each([
    ['node16', 'node16', ['types.mts', 'types.cts']],
    ['bundler', 'esnext', ['types.mts']],
    // Reads no `exports`, and is still what many projects are set to.
    ['node10', 'commonjs', ['types.ts']],
  ])('resolves types as %s does', async (resolution, module, files) => {
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const strict = ['--strict', '--exactOptionalPropertyTypes'];
    const how = ['--module', module, '--moduleResolution', resolution];
    const flags = ['--noEmit', ...strict, ...how, '--target', 'es2022', '--lib', 'es2023'];
    const types = ['--types', 'node', '--typeRoots', join(repository, 'node_modules/@types')];
    // tsc prints its complaints to standard output, which a rejection carries.
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...flags, ...types, ...files], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  it('passes publint', async () => {
    const { messages } = await publint({
      pkgDir: join(folder, 'node_modules/emend'),
      pack: false,
      strict: true,
    });
    expect(messages).toEqual([]);
  });
});
