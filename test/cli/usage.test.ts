import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/data/rules.ts';
import { emend } from './run.ts';

const COMMANDS = ['clean', 'inspect', 'repair', 'decode', 'identify', 'learn', 'revert', 'rules'];
const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

describe('emend --help', () => {
  it('names every command and every exit code, on standard output', async () => {
    const { code, out, err } = await emend(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    for (const exit of ['0', '1', '2', '3']) expect(out).toMatch(new RegExp(`^  ${exit}  `, 'mu'));
  });

  it.each(COMMANDS)('%s --help explains options and shows examples', async (command) => {
    const { code, out } = await emend([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`emend ${command}`);
    expect(out).toMatch(/^Examples$/mu);
    expect(out).toContain('-h, --help');
    expect(await emend(['help', command])).toMatchObject({ code: 0, out });
  });

  it('says the version of the package', async () => {
    expect(await emend(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
    expect(await emend(['clean', '--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it('has no colour in a pipe, colour when forced, and none with NO_COLOR', async () => {
    const ansi = '\u001b[';
    expect((await emend(['--help'])).out).not.toContain(ansi);
    expect((await emend(['--help'], { env: { FORCE_COLOR: '1' } })).out).toContain(ansi);
    expect((await emend(['--help'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain(ansi);
  });
});

describe('a wrong command line is one line on standard error, and exit code 2', () => {
  it.each<[words: string[], says: string]>([
    [[], 'name a command'],
    [['claen'], 'there is no command "claen"; did you mean clean?'],
    [['--json'], 'name a command before --json'],
    [['clean', '--fromat', 'html'], 'no option --fromat; did you mean --format?'],
    [['clean', '-z'], 'no option -z'],
    [['clean', '--format'], '--format needs a value: --format FORMAT'],
    [['clean', '--format', 'docx'], '--format does not know "docx"; takes one of: html, markdown, text'],
    [['clean', '--preset', 'strickt'], 'did you mean strict?'],
    [['clean', '--keep', 'body,relatd'], '--keep does not know "relatd"; did you mean related?'],
    [['clean', '--json=yes'], '--json takes no value'],
    [['clean', '--json', '--jsonl'], '--json and --jsonl exclude each other'],
    [['clean', '--min-confidence', 'high'], '--min-confidence takes a number from 0 to 1, not "high"'],
    [['inspect', '--fail-below', '50'], '--fail-below takes a number from 0 to 1, not "50"'],
    [['clean', '--convert', 'Hanz'], 'did you mean Hans?'],
    [['decode', '--encoding', 'utf-99', '-'], '"utf-99"'],
    [['repair', '--preset', 'strict'], '--preset does not know "strict"; takes one of: default, ftfy'],
    [['repair', '--disable', 'unicod/'], 'did you mean unicode/?'],
    [['learn', '-'], 'learn needs --host'],
    [['learn', '--host', 'https://mill.example/'], 'the host is "https://mill.example/"'],
    [['revert', 'a.json', 'b.json'], 'revert takes one report'],
    [['clean', '--disable', 'spam/keyword-runs'], 'did you mean spam/keyword-run?'],
    [['rules', 'unicode/zerowidth'], 'did you mean unicode/zero-width?'],
    [['rules', 'spam'], 'did you mean spam/?'],
  ])('%j', async (words, says) => {
    const { code, out, err } = await emend(words, { stdin: 'text' });
    expect(out).toBe('');
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^emend: .*\(emend .*--help\)\n$/u);
    expect(code).toBe(2);
  });
});

describe('emend rules', () => {
  it('lists them, one line each, or those that are asked for', async () => {
    const all = await emend(['rules']);
    expect(all).toMatchObject({ code: 0, err: '' });
    expect(all.out.trimEnd().split('\n')).toHaveLength(RULES.length);
    const one = await emend(['rules', 'mojibake/utf8-as-gbk']);
    expect(one.out).toMatch(/^mojibake\/<a>-as-<b>\tmends\t[^\t]+\n$/u);
    const step = await emend(['rules', '--json', 'script/']);
    const ids = (JSON.parse(step.out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('script/mixed');
    expect(ids.every((id) => id.startsWith('script/'))).toBe(true);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const lines = [...readme.matchAll(/^emend (\w+) ([^#\n]*)#/gmu)];

  it.each(lines.map(([line, command, words]) => [line, command!, words!]))(
    'shows a command line that exists: %s',
    async (_, command, words) => {
      const { code, out } = await emend([command, '--help']);
      expect(code).toBe(0);
      for (const [, flag] of words.matchAll(/(?<!\S)(--[a-z-]+)/gu)) expect(out).toContain(flag);
    },
  );

  it('shows them all', () => {
    expect(new Set(lines.map(([, command]) => command))).toEqual(new Set(COMMANDS));
  });
});
