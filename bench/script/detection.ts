import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { detect } from 'traditional-or-simplified';
import { detectScript } from '../../src/script/index.ts';
import { isMainlandPaper } from './cityu.ts';
import { type Item, isChinese, isNative, items, percent, SOURCES } from './items.ts';

const toSimplified = ConverterBuilder(preset)({ from: 't', to: 'cn' });
const toTraditional = ConverterBuilder(preset)({ from: 'cn', to: 't' });

/** What a user of opencc-js can do: the direction that changes fewer characters is the script. */
function byConverting(text: string): string {
  const changed = (other: string) => [...text].filter((ch, i) => ch !== other[i]).length;
  const [simplified, traditional] = [changed(toSimplified(text)), changed(toTraditional(text))];
  return simplified === traditional ? 'Hani' : simplified < traditional ? 'Hans' : 'Hant';
}

/** Counts characters that only one script has. It throws on brackets and the like, so it is given Han characters only. */
const PEER_TAGS: Readonly<Record<string, string>> = { simplified: 'Hans', traditional: 'Hant' };
const byCounting = (text: string) =>
  PEER_TAGS[detect(text.replace(/\P{Script=Han}+/gu, '')).detectedCharacters] ?? 'Hani';

const LENGTHS = [10, 20, 50, 200];

function scripts(): string {
  const row = (name: string, detect: (text: string) => string) => {
    const cells = LENGTHS.map((len) => {
      const group = items.filter((item) => isChinese(item) && isNative(item) && item.len === len);
      const tags = group.map(({ text }) => detect(text));
      const right = tags.filter((tag, i) => tag === group[i]!.script).length;
      const open = tags.filter((tag) => tag === 'Hani').length;
      return `${percent(right, group.length)} (${percent(open, group.length)})`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  };
  return `Simplified or Traditional, native text: right in percent, with undetermined in brackets.

| | ${LENGTHS.join(' | ')} |
|---|${LENGTHS.map(() => '--:').join('|')}|
${row('emend', (text) => detectScript(text).tag)}
${row('opencc-js, fewer changes', byConverting)}
${row('traditional-or-simplified 1.0.3', byCounting)}`;
}

function mixed(): string {
  const rows = [20, 50, 200].map((len) => {
    const group = items.filter(({ kind, len: own }) => kind === 'mixed' && own === len);
    const found = group.filter(({ text }) => detectScript(text).mixed);
    const near = found.filter(({ text, parts }) => {
      const { spans } = detectScript(text);
      return spans.length === 2 && Math.abs(spans[1]!.start - parts![0].length) <= 3;
    });
    const falsely = (belongs: (item: Item) => boolean) => {
      const other = items.filter((item) => isChinese(item) && item.len === len && belongs(item));
      return percent(other.filter(({ text }) => detectScript(text).mixed).length, other.length, 2);
    };
    const cells = [
      percent(found.length, group.length),
      percent(near.length, found.length),
      falsely(isNative),
      falsely(({ kind }) => kind === 'converted'),
    ];
    return `| ${len} | ${cells.join(' | ')} |`;
  });
  return `Two scripts in one text, cut in the middle of sentences.

| characters | found | border within 3 characters | false on native | false on converted |
|--:|--:|--:|--:|--:|
${rows.join('\n')}`;
}

function regions(): string {
  const row = (name: string, truth: string, belongs: (item: Item) => boolean) => {
    const group = items.filter((item) => belongs(item) && isNative(item) && item.len === 200);
    const count = (region: string) => group.filter(({ text }) => detectScript(text).region === region).length;
    return `| ${name} | ${truth} | ${percent(count(truth), group.length)} | ${count('CN')} / ${count('TW')} / ${count('HK')} |`;
  };
  const rows = Object.entries(SOURCES).map(([src, name]) => {
    const { region } = items.find((item) => item.src === src)!;
    return row(name, region.replace('?', ''), (item) => item.src === src);
  });
  rows.push(
    row(
      'CityU, its paper of Taiwan',
      'TW',
      (item) => item.src === 'SIGHAN2005 CityU' && !isMainlandPaper(item),
    ),
    row('CityU, its mainland paper', 'CN', isMainlandPaper),
  );
  return `Region, native text of 200 characters; of a text this long a region is always said. The data calls CityU Hong Kong's, but by what the texts
say half of it is a paper of Taiwan and half one of the mainland (bench/script/cityu.ts). PUD is a translation whose
words are in part the mainland's (意大利, 信息, 激活).

| source | region | right % | called CN / TW / HK |
|---|---|--:|--:|
${rows.join('\n')}`;
}

function speed(): string {
  const text = items
    .filter((item) => isChinese(item) && item.len === 200)
    .map((item) => item.text)
    .join('');
  const start = process.cpuUsage();
  for (let i = 0; i < 3; i++) detectScript(text);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 3e6;
  return `\`detectScript\` reads ${(Buffer.byteLength(text) / 1e6 / seconds).toFixed(1)} MB of Chinese per second of processor time.`;
}

export const detection = () => [scripts(), mixed(), regions(), speed()].join('\n\n');
