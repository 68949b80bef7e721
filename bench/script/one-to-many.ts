import { readFileSync } from 'node:fs';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { convert } from '../../src/script/index.ts';
import { percent } from './items.ts';

/** Simplified and Traditional, as Taiwan writes it: our own sentences around characters that were merged. */
const sentences = JSON.parse(readFileSync(new URL('one-to-many.json', import.meta.url), 'utf8')) as [
  string,
  string,
][];
const build = ConverterBuilder(preset);

const DIRECTIONS = [
  { name: 'to Traditional', to: 'Hant-TW', given: 0, peer: build({ from: 'cn', to: 'tw' }) },
  { name: 'to Simplified', to: 'Hans', given: 1, peer: build({ from: 'tw', to: 'cn' }) },
] as const;
const HALVES = [
  ['used for mending', 0],
  ['not used', 1],
] as const;

const differing = (a: string, b: string) => [...a].filter((character, i) => character !== [...b][i]).length;

export function oneToMany(): string {
  const rows: string[] = [];
  for (const { name, to, given, peer } of DIRECTIONS) {
    for (const [half, parity] of HALVES) {
      const pairs = sentences
        .filter((_, i) => i % 2 === parity)
        .map((pair) => [pair[given], pair[1 - given]!] as const);
      const cell = (run: (text: string) => string) => {
        const wrong = pairs.map(([input, wanted]) => differing(wanted, run(input)));
        const right = wrong.filter((count) => count === 0).length;
        return `${percent(right, pairs.length)} (${wrong.reduce((a, b) => a + b, 0)})`;
      };
      rows.push(
        `| ${name}, ${half} | ${pairs.length} | ${cell((text) => convert(text, { to }).text)} | ${cell(peer)} |`,
      );
    }
  }
  return `Characters that share a Simplified one (后 里 干 面 制 …), in sentences written for this before any was converted:
sentences right in percent, and wrong characters. Mistakes of one half were used for mending the code; of the other, one sentence was seen (it passed for Japanese) and the cause mended.

| | sentences | emend | opencc-js |
|---|--:|--:|--:|
${rows.join('\n')}

${confidences()}`;
}

/** Whether the confidence of an edit says how likely it is right. */
function confidences(): string {
  const cells = new Map<number, [right: number, all: number]>();
  for (const [input, wanted] of sentences) {
    for (const { start, end, after, confidence } of convert(input, { to: 'Hant-TW' }).edits) {
      const cell = cells.get(confidence) ?? [0, 0];
      if (wanted.slice(start, end) === after) cell[0]++;
      cell[1]++;
      cells.set(confidence, cell);
    }
  }
  const parts = [...cells]
    .sort(([a], [b]) => b - a)
    .map(([confidence, [right, all]]) => `${percent(right, all)}% of ${all} at ${confidence}`);
  return `Edits that are right, by their confidence: ${parts.join(', ')}.`;
}
