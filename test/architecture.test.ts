import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Floors of the house, lowest first. A module may import from its own folder and from lower floors only. */
const FLOORS: readonly (readonly string[])[] = [
  ['data'],
  ['types'],
  ['unicode'],
  ['edit', 'text', 'forest', 'terms'],
  ['model', 'message'],
  ['encoding'],
  ['parse', 'repair', 'segment', 'boilerplate', 'spam', 'language', 'script', 'trust', 'corpus'],
  ['kernel'],
  ['index'],
  ['adapters', 'node'],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** `repair/unicode/nfc.ts` stands in `repair`, `index.ts` in `index`. */
const folderOf = (file: string) => file.split(/[/.]/)[0]!;
const floorOf = (folder: string) => FLOORS.findIndex((floor) => floor.includes(folder));

function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
}

function localImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(src, normalize(join(src, dirname(file), name))));
}

describe('architecture', () => {
  it.each(files)('%s stands on a known floor and imports only from below', (file) => {
    const folder = folderOf(file);
    expect(floorOf(folder), `folder ${folder} is on no floor`).toBeGreaterThanOrEqual(0);
    for (const target of localImportsOf(file)) {
      const other = folderOf(target);
      if (other === folder) continue;
      expect(floorOf(other), `${file} imports ${target}`).toBeLessThan(floorOf(folder));
    }
  });

  it('only src/node knows Node', () => {
    const offenders = files.filter(
      (file) => folderOf(file) !== 'node' && importsOf(file).some((name) => name.startsWith('node:')),
    );
    expect(offenders).toEqual([]);
  });

  it('only src/script imports opencc-js', () => {
    const importers = files.filter((file) => importsOf(file).some((name) => name.startsWith('opencc-js')));
    expect(importers.filter((file) => folderOf(file) !== 'script')).toEqual([]);
  });

  it('has no cycles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), `cycle: ${[...path, file].join(' → ')}`).not.toBe('open');
      state.set(file, 'open');
      for (const target of localImportsOf(file)) if (files.includes(target)) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });
});
