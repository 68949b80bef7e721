import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '../scripts/seeds/index.ts';
import { clean, inspect, revert } from '../src/index.ts';
import type { Metadata, MetadataField, Report } from '../src/types.ts';

/** What must be found in a seed, beside the text that its recipe says must survive whole. */
interface Expected {
  readonly findings: readonly string[];
  readonly removes: readonly string[];
  readonly restores: readonly string[];
  /** Text of a segment to its role. */
  readonly roles: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly language: string;
  readonly script: { readonly tag: string; readonly mixed: boolean; readonly converted: boolean };
  readonly lowestTrust?: boolean;
}

const read = (path: string) => readFileSync(new URL(`../seeds/${path}`, import.meta.url));

const seeds = SEEDS.map((recipe) => {
  const original = read(`${recipe.name}/${recipe.original}`).toString('utf8');
  return {
    name: recipe.name,
    bytes: read(`${recipe.name}/${recipe.input}`),
    damaged: recipe.damage(original),
    intact: recipe.intact(original),
    expected: JSON.parse(read(`${recipe.name}/expected.json`).toString('utf8')) as Expected,
  };
});
const reports = new Map<string, Report>();
beforeAll(() => {
  for (const { name, bytes } of seeds) reports.set(name, clean(bytes));
});

describe.each(seeds)('seed $name', ({ name, bytes, damaged, intact, expected }) => {
  const report = () => reports.get(name)!;
  const field = (key: string) =>
    (report().metadata[key as keyof Metadata] as MetadataField | undefined)?.value;

  it('is what running the damage on the original makes', () => {
    expect(bytes.toString('utf8')).toBe(damaged);
  });

  it('reverts to the very bytes', () => {
    expect(Buffer.from(revert(report()) as Uint8Array).equals(bytes)).toBe(true);
    expect(Buffer.from(revert(inspect(bytes)) as Uint8Array).equals(bytes)).toBe(true);
  });

  it('keeps the article whole and in order', () => {
    let at = 0;
    for (const piece of intact) {
      const found = report().text.indexOf(piece, at);
      expect(found, `not in the cleaned text behind offset ${at}: ${piece}`).toBeGreaterThanOrEqual(0);
      at = found + piece.length;
    }
  });

  it.each(expected.removes)('removes %j', (text) => {
    expect(report().input).toContain(text);
    expect(report().text).not.toContain(text);
  });

  it.each(expected.restores)('restores %s', (text) => {
    expect(report().input).not.toContain(text);
    expect(report().text).toContain(text);
  });

  it.each(expected.findings)('finds %s', (rule) => {
    expect(report().findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each(Object.entries(expected.roles))('knows the role of %s', (text, role) => {
    const { input, segments } = report();
    const roles = new Map(segments.map(({ start, end, role }) => [input.slice(start, end), role]));
    expect(roles.get(text)).toBe(role);
  });

  it.each(Object.entries(expected.metadata))('reads the metadata: %s', (key, value) => {
    expect(field(key)).toBe(value);
  });

  it('names the language', () => {
    expect(report().language.tag).toBe(expected.language);
  });

  it('names the script', () => {
    const { script } = report();
    expect(script).toMatchObject({ tag: expected.script.tag, mixed: expected.script.mixed });
    expect(script.converted !== null, 'converted').toBe(expected.script.converted);
  });
});

describe('the seeds together', () => {
  it('give the spam page the lowest trust', () => {
    const scores = seeds.map(({ name, expected }) => ({ lowest: expected.lowestTrust ?? false, name }));
    const ranked = scores.sort((a, b) => reports.get(a.name)!.trust.score - reports.get(b.name)!.trust.score);
    expect(ranked[0]!.lowest, `${ranked[0]!.name} has it`).toBe(true);
  });
});
