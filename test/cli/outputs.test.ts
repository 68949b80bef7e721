import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decoded, Identity, Report, SiteProfile } from '../../src/types.ts';
import { emend, temporaryFolder } from './run.ts';

const DIRTY = 'The mill ground\u200b corn for three villages until the weir broke in 1911.\n';
const CLEAN = 'The mill ground corn for three villages until the weir broke in 1911.\n';
const LATIN = Buffer.from('Der M\xfcller mahlte f\xfcr drei D\xf6rfer, bis das Wehr brach.\r\n', 'latin1');
const spamPage = fileURLToPath(new URL('../../seeds/004-injected-spam/input.txt', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'dirty.txt'), DIRTY);
  writeFileSync(join(folder, 'latin.txt'), LATIN);
});
const here = (words: readonly string[], env = {}) => emend(words, { cwd: folder, env });

describe('emend clean', () => {
  it('prints the cleaned text and leaves the file alone', async () => {
    expect(await here(['clean', 'dirty.txt'])).toMatchObject({ code: 0, out: CLEAN, err: '' });
    expect(readFileSync(join(folder, 'dirty.txt'), 'utf8')).toBe(DIRTY);
  });

  it('marks where each of several texts begins', async () => {
    const { out } = await here(['clean', 'dirty.txt', 'latin.txt']);
    expect(out.startsWith(`==> dirty.txt <==\n${CLEAN}==> latin.txt <==\nDer Müller`)).toBe(true);
  });

  it('--json prints one report as an object, several as an array, and --jsonl one per line', async () => {
    const one = JSON.parse((await here(['clean', '--json', 'dirty.txt'])).out) as Report & { file: string };
    expect(one).toMatchObject({ version: 1, file: 'dirty.txt', text: CLEAN, input: DIRTY });
    expect(one.edits).toHaveLength(1);
    const two = JSON.parse((await here(['clean', '--json', 'dirty.txt', 'latin.txt'])).out) as Report[];
    const lines = (await here(['clean', '--jsonl', 'dirty.txt', 'latin.txt'])).out.trimEnd().split('\n');
    expect(two).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line) as Report)).toEqual(two);
  });

  it('obeys --format, whatever the name of the file says', async () => {
    writeFileSync(join(folder, 'shown.html'), '<p>The mill ground corn.</p>\n');
    expect((await here(['clean', 'shown.html'])).out).toBe('The mill ground corn.\n');
    expect((await here(['inspect', '--json', '--format', 'text', 'shown.html'])).out).toContain(
      '"format": "text"',
    );
  });

  it('mirrors the options of the library', async () => {
    expect((await here(['clean', '--disable', 'unicode/', 'dirty.txt'])).out).toBe(DIRTY);
    expect((await here(['clean', '--min-confidence', '1', 'dirty.txt'])).out).toBe(DIRTY);
    const { out } = await emend(['clean', '--convert', 'Hant-TW', '-'], {
      stdin: '软件的质量取决于测试。\n',
    });
    expect(out).toBe('軟件的質量取決於測試。\n');
  });

  it('--out writes below a folder, refuses to overwrite, and obeys --force', async () => {
    const target = join(folder, 'out', 'dirty.txt');
    expect(await here(['clean', '--out', 'out', 'dirty.txt'])).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(target, 'utf8')).toBe(CLEAN);
    const again = await here(['clean', '--out', 'out', 'dirty.txt']);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^emend: cannot write .*it exists already \(--force replaces it\)\n$/u);
    expect(await here(['clean', '--out', 'out', '--force', '--json', 'dirty.txt'])).toMatchObject({
      code: 0,
    });
    expect(existsSync(`${target}.json`)).toBe(true);
  });

  it('--out keeps the shape of a folder, and calls text text', async () => {
    const site = temporaryFolder();
    mkdirSync(join(site, 'in/news'), { recursive: true });
    writeFileSync(join(site, 'in/news/mill.html'), `<article><p>${DIRTY}</p></article>`);
    writeFileSync(join(site, 'in/note.md'), DIRTY);
    const ran = await emend(['clean', '--out', 'out', 'in'], { cwd: site });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(site, 'out/news/mill.html.txt'), 'utf8').trim()).toBe(CLEAN.trim());
    expect(readFileSync(join(site, 'out/note.md'), 'utf8')).toBe(CLEAN);
  });

  it('--out never writes over an input', async () => {
    const { code, err } = await here(['clean', '--out', '.', '--force', 'dirty.txt']);
    expect(code).toBe(2);
    expect(err).toContain('would overwrite the input dirty.txt');
    expect(readFileSync(join(folder, 'dirty.txt'), 'utf8')).toBe(DIRTY);
  });
});

describe('emend revert', () => {
  it('gives back the very bytes', async () => {
    for (const file of ['dirty.txt', 'latin.txt']) {
      const { bytes: report } = await here(['clean', '--json', file]);
      const { code, bytes } = await emend(['revert', '-'], { stdin: report });
      expect(code).toBe(0);
      expect(bytes.equals(readFileSync(join(folder, file)))).toBe(true);
    }
  });

  it.each(['no json', '{"version":1}', '[]', 'null'])('refuses %j in one line', async (stdin) => {
    const { code, out, err } = await emend(['revert', '-'], { stdin });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^emend: cannot revert -: [^\n]+\n$/u);
  });
});

describe('emend inspect', () => {
  it('prints trust with its reasons, findings with carets, roles', async () => {
    const { code, out } = await emend(['inspect', spamPage]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Trust {2}0\.\d\d (?:low|reject)/mu);
    expect(out).toMatch(/^ +−\d\.\d\d {2}authenticity/mu);
    expect(out).toMatch(/spam\/keyword-run ×\d/u);
    expect(out).toMatch(/^ +1:1 .*\n +\^{10,}$/mu);
    expect(out).toMatch(/^ {2}spam +\d+ segments? .*removed$/mu);
  });

  it('spells out what would move the cursor', async () => {
    const { out } = await emend(['inspect', '--all', '-'], {
      stdin: 'A fine\u200b line \u001b[2J of text.\n',
    });
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u200b');
    expect(out).toContain('\\u200b');
  });

  it('--fail-below exits with 3 when a document scores lower, and 0 when none does', async () => {
    expect((await emend(['inspect', '--fail-below', '0.5', spamPage])).code).toBe(3);
    expect((await emend(['inspect', '--fail-below', '0', spamPage])).code).toBe(0);
    expect((await emend(['clean', '--jsonl', '--fail-below', '0.5', spamPage])).code).toBe(3);
  });

  it('does nothing', async () => {
    const report = JSON.parse((await here(['inspect', '--json', 'dirty.txt'])).out) as Report;
    expect(report.text).toBe(DIRTY);
    expect(report.edits).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(0);
  });
});

describe('bytes that are no text', () => {
  it.each(['clean', 'decode'])('emend %s warns, and prints what decoding made of them', async (command) => {
    const { code, out, err } = await emend([command], {
      stdin: new Uint8Array(600).map((_, i) => (i * 151) % 256),
    });
    expect(code).toBe(0);
    expect(out).not.toBe('');
    expect(err).toBe('emend: - is no text; what decoding made of it follows\n');
  });
});

describe('emend decode and identify', () => {
  it('decode prints UTF-8, keeping every line break', async () => {
    const forced = await here(['decode', '--encoding', 'windows-1252', 'latin.txt']);
    expect(forced.out).toBe(LATIN.toString('latin1'));
    const { encoding, text } = JSON.parse((await here(['decode', '--json', 'latin.txt'])).out) as Decoded;
    expect(text).toBe(LATIN.toString('latin1'));
    expect(encoding).toBe('windows-1252');
  });

  it('identify prints a row, or JSON', async () => {
    const row = (await emend(['identify', spamPage])).out.split('\t');
    expect(row[0]).toBe('zh');
    expect(row[2]).toMatch(/^Hant/u);
    expect(row[4]).toContain('mixed');
    expect(row.at(-1)).toBe(`${spamPage}\n`);
    const identity = JSON.parse((await emend(['identify', '--json', spamPage])).out) as Identity;
    expect(identity).toMatchObject({ language: { tag: 'zh' }, script: { tag: 'Hant', mixed: true } });
  });
});

describe('emend learn', () => {
  const menu = '<ul><li>Weather desk</li><li>Mill notices</li><li>Ferry times</li></ul>';
  const towns = ['Aldery', 'Brixhollow', 'Corveston', 'Dunmarsh', 'Elverby', 'Fenwick', 'Garrow', 'Holmby'];
  const works = [
    'corn',
    'bark for tanners',
    'gunpowder',
    'flint',
    'linseed',
    'snuff',
    'bone meal',
    'cider apples',
  ];
  const page = (i: number) =>
    `<!doctype html><title>The mill of ${towns[i]}</title>${menu}<article><h1>What ${towns[i]} ground</h1>` +
    `<p>The wheel at ${towns[i]} ground ${works[i]} until a flood carried the weir away, and ${towns[7 - i]} laughed.</p>` +
    `<p>People in ${towns[i]} then bought an engine, sold ${works[i]} to the railway and forgot the river.</p></article>`;

  it('makes a profile that clean takes', async () => {
    const site = temporaryFolder();
    for (let i = 0; i < 8; i++) writeFileSync(join(site, `${i}.html`), page(i));
    const learnt = await emend(['learn', '--host', 'mill.example', '.'], { cwd: site });
    expect(learnt).toMatchObject({ code: 0, err: '' });
    const profile = JSON.parse(learnt.out) as SiteProfile;
    expect(profile).toMatchObject({ host: 'mill.example', pages: 8 });
    expect(Object.values(profile.repeated)).toContain(8);
    writeFileSync(join(site, 'site.json'), learnt.out);
    const { code, out } = await emend(['clean', '--site', 'site.json', '3.html'], { cwd: site });
    expect(code).toBe(0);
    expect(out).toContain('The wheel at Dunmarsh ground flint');
    expect(out).not.toContain('Ferry times');
  });

  it('says so when nothing repeats', async () => {
    const { code, err } = await here(['learn', '--host', 'mill.example', 'dirty.txt']);
    expect(code).toBe(0);
    expect(err).toMatch(/^emend: nothing stands on two pages \(1 read\).*\n$/u);
  });

  it.each(['nowhere.json', 'dirty.txt'])('--site %s is one line and exit code 1', async (file) => {
    const { code, out, err } = await here(['clean', '--site', file, 'dirty.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^emend: cannot read [^\n]+\n$/u);
  });
});

describe('a closed pipe', () => {
  it('ends the command quietly', async () => {
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const child = spawn(process.execPath, [cli, 'clean', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    child.stdout.destroy();
    child.stdin.end(CLEAN.repeat(20_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('what cannot be written or read', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk is one line and exit code 1', async () => {
    const { code, err } = await inShell(`"$NODE" "$CLI" inspect - > /dev/full`);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'emend: cannot write standard output: the disk is full\n',
    });
  });

  it('a file in the way of --out is named', async () => {
    const { code, err } = await here(['clean', '--out', 'dirty.txt', 'dirty.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^emend: cannot make the folder \S+dirty\.txt: a file of this name is in the way\n$/u,
    );
  });

  it.skipIf(!existsSync('/proc/self'))('a folder that no one can make is one line too', async () => {
    const { code, err } = await here(['clean', '--out', '/proc/nowhere', 'dirty.txt']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'emend: cannot make the folder /proc/nowhere: no such file or folder\n',
    });
  });

  it.skipIf(process.platform === 'win32')('a folder on standard input is refused', async () => {
    const { code, err } = await inShell('"$NODE" "$CLI" clean - < /');
    expect({ code, err }).toEqual({ code: 1, err: 'emend: cannot read standard input: it is a folder\n' });
  });

  it('nothing comes out as nothing', async () => {
    expect(await emend(['clean', '-'])).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    ['', 'it is empty; pass a report of `emend clean --json`'],
    ['{"version":1}\n{"version":1}\n', 'it holds 2 reports; pass one line of it'],
    ['[]', 'pass one of them'],
    ['The mill ground corn.', 'it is no JSON'],
  ])('revert says what %j is instead of a report', async (stdin, says) => {
    const { code, err } = await emend(['revert', '-'], { stdin });
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('emend clean --content-type', () => {
  it('reads the header as evidence, and does not obey one that lies', async () => {
    const gbk = Buffer.from('b4acb6c9bdadb6f8c8a5a3acb7e7c6f0c0cbd3bf', 'hex'); // 船渡江而去，风起浪涌
    for (const charset of ['gbk', 'utf-8']) {
      const type = `text/plain; charset=${charset}`;
      const { out } = await emend(['clean', '--content-type', type, '-'], { stdin: gbk });
      expect(out).toBe('船渡江而去，风起浪涌\n');
    }
  });
});

/** As a shell runs it, with redirections. */
function inShell(line: string): Promise<{ code: number | null; err: string }> {
  const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  return new Promise((resolve) => {
    const env = { ...process.env, NODE: process.execPath, CLI };
    const child = spawn('sh', ['-c', line], { env, stdio: ['pipe', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, err }));
    child.stdin.end('The mill ground corn for three villages.');
  });
}
