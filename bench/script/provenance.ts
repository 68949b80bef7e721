import { detectScript } from '../../src/script/index.ts';
import { weighConversion } from '../../src/script/provenance.ts';
import { isMainlandPaper } from './cityu.ts';
import { auc, type Item, isNative, items, joined, percent, SOURCES } from './items.ts';

type Tag = 'Hans' | 'Hant';

/** What a profile of the data is called in a report. */
const NAMES: Readonly<Record<string, string>> = {
  char: 'one-to-one',
  residue: 'one-to-one',
  tw2s: 't2s',
  tw2sp: 't2s',
  hk2s: 't2s',
};

/** Texts of 200 or 1,000 characters by kind and source. */
function groups(tag: Tag, length: number, belongs: (item: Item) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const item of items) {
    if (item.script !== tag || item.lang !== 'zh' || item.len !== 200 || !belongs(item)) continue;
    const key = `${item.conv ?? ''}|${item.src}`;
    found.set(key, [...(found.get(key) ?? []), item.text]);
  }
  return length === 200 ? found : new Map([...found].map(([key, texts]) => [key, joined(texts)]));
}

const scores = (texts: Iterable<string[]>, tag: Tag) =>
  [...texts].flat().map((text) => weighConversion(text, tag).odds);

function discrimination(): string {
  const rows: string[] = [];
  for (const tag of ['Hant', 'Hans'] as const) {
    for (const length of [200, 1000]) {
      const natives = groups(tag, length, (item) => isNative(item) && !isMainlandPaper(item));
      const conversions = [...groups(tag, length, ({ kind }) => kind === 'converted').values()].flat();
      const converted = scores([conversions], tag);
      const all = auc(converted, scores(natives.values(), tag)).toFixed(3);
      const unseen = [...natives]
        .filter(([key]) => SOURCES[key.slice(1)]!.includes('unseen'))
        .map(([, texts]) => texts);
      const apart = auc(converted, scores(unseen, tag)).toFixed(3);
      const texts = [...natives.values()].flat();
      const called = (some: readonly string[]) =>
        percent(some.filter((text) => detectScript(text).converted !== null).length, some.length);
      rows.push(`| ${tag} | ${length} | ${all} | ${apart} | ${called(texts)} | ${called(conversions)} |`);
    }
  }
  return `Converted or native: area under the curve of the log-odds, and what a report calls converted. Of the
texts that hk2s converted, half were written on the mainland (CityU).

| script | characters | all sources | native from unseen sources | native called converted % | converted found % |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}`;
}

function naming(): string {
  const byProfile = new Map<string, [number, number]>();
  for (const tag of ['Hant', 'Hans'] as const) {
    for (const [key, texts] of groups(tag, 1000, ({ kind }) => kind === 'converted')) {
      const profile = key.split('|')[0]!;
      const cell = byProfile.get(profile) ?? [0, 0];
      for (const text of texts) {
        if (weighConversion(text, tag).profile === (NAMES[profile] ?? profile)) cell[0]++;
        cell[1]++;
      }
      byProfile.set(profile, cell);
    }
  }
  const [right, all] = [...byProfile.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return `Profile named at 1,000 characters: ${percent(right!, all!)}% of ${all}. ${[...byProfile]
    .map(([profile, [own, texts]]) => `${profile} ${own}/${texts}`)
    .join(', ')}.`;
}

export const provenance = () => [discrimination(), naming()].join('\n\n');
