import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderRules } from '../scripts/rules-page.ts';
import { findRule, RULES } from '../src/data/rules.ts';
import { clean } from '../src/index.ts';
import { strangerAmongRules } from '../src/kernel/check/selectors.ts';
import { fonts } from '../src/repair/mojibake/font/fonts.ts';
import { READ_WITH, shortName, WRITTEN_IN } from '../src/repair/mojibake/names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const STEPS = [...new Set(RULES.map(({ id }) => id.split('/')[0]!))];

/** Every id that stands in the sources as a string, with the file it stands in. */
function idsInSources(): Map<string, string> {
  const ids = new Map<string, string>();
  const literal = new RegExp(`'((?:${STEPS.join('|')})/[a-z0-9-]+)'`, 'gu');
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    // The names of trust's signals look the same; so does, of course, the index.
    if (!file.endsWith('.ts') || /^(?:data|trust[\\/](?!consistency))/u.test(file)) continue;
    const code = readFileSync(join(root, 'src', file), 'utf8');
    for (const [, id] of code.matchAll(literal)) ids.set(id!, file);
  }
  return ids;
}

describe('the index of rules', () => {
  it('has every id that stands in the sources', () => {
    const strangers = [...idsInSources()].filter(([id]) => findRule(id) === undefined);
    expect(strangers).toEqual([]);
  });

  it('has no id that nothing makes', () => {
    const made = idsInSources();
    // Those of roles and of misreadings are put together as they are found.
    const composed = (id: string) => id.includes('<') || id.startsWith('boilerplate/');
    expect(RULES.filter(({ id }) => !composed(id) && !made.has(id))).toEqual([]);
  });

  it('names each rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has every encoding and font that a rule may be named after, and no others', () => {
    const known = (name: string) => findRule(`mojibake/${name}`) !== undefined;
    const pairs = WRITTEN_IN.flatMap((a) => READ_WITH.map((b) => `${shortName(a)}-as-${shortName(b)}`));
    expect([...pairs, ...pairs.map((pair) => `lossy-${pair}`)].filter((pair) => !known(pair))).toEqual([]);
    expect(fonts.filter(({ id }) => !known(`font-${id}`))).toEqual([]);
    expect(['utf-8-as-gbk', 'utf8-as-gkb', 'shifted-gb', 'font-arial'].filter(known)).toEqual([]);
  });

  it.each([
    ['mojibake/utf-8-as-gbk', 'mojibake/utf8-as-gbk'],
    ['mojibake/lossy-utf8-as-gkb', 'mojibake/lossy-utf8-as-gbk'],
    ['mojibake/font-krutidev', 'mojibake/font-kruti-dev'],
  ])('says of %s what was meant', (mistyped, meant) => {
    expect(strangerAmongRules(mistyped)).toBe(`did you mean ${meant}?`);
  });

  it('is what docs/rules.md shows (npm run docs:rules)', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(renderRules(RULES));
  });

  it.each(
    readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^[a-z]+[\\/][a-z0-9-]+\.json$/u.test(file),
    ),
  )('%s is about one of them, and about what it says', (file) => {
    const { rule } = JSON.parse(readFileSync(join(root, 'fixtures', file), 'utf8')) as { rule: string };
    expect(findRule(rule), rule).toBeDefined();
  });
});

describe('every edit and every finding of a seed', () => {
  it.each(readdirSync(join(root, 'seeds')))('%s is of a rule in the index', (seed) => {
    const folder = join(root, 'seeds', seed);
    const damaged = readdirSync(folder).filter((file) => file.startsWith('input'));
    for (const file of damaged) {
      const report = clean(readFileSync(join(folder, file)), { convert: 'Hans' });
      const ids = [...report.findings.map(({ rule }) => rule), ...report.edits.flatMap(({ rules }) => rules)];
      expect(ids.filter((id) => findRule(id) === undefined)).toEqual([]);
      const found = new Set(report.findings.map(({ rule }) => rule));
      const silent = report.edits
        .flatMap(({ rules }) => rules)
        .filter((id) => !found.has(id) && findRule(id)?.effect !== 'markup');
      expect(new Set(silent), 'edits that no finding explains').toEqual(new Set());
    }
    expect(damaged.length).toBeGreaterThan(0);
  });
});
