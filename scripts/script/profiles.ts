import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyChanges } from '../../src/edit/index.ts';
import { type OpenccConfiguration, runConfiguration } from '../../src/script/opencc.ts';
import { sharedText } from '../shared-data.ts';

/** One row of ../shared/data/script/variants.jsonl. */
export interface Variant {
  readonly id: number;
  readonly cat: string;
  readonly len: number;
  readonly text: string;
  readonly script: string;
  readonly region: string;
  readonly kind: 'native' | 'translated' | 'converted' | 'mixed' | 'derived' | 'synthetic';
  readonly conv?: string;
  readonly orig?: string;
  readonly src: string;
  readonly lang: string;
}

export const variants: readonly Variant[] = sharedText('data/script/variants.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Variant);

export const opencc = (text: string, configuration: OpenccConfiguration): string =>
  applyChanges(text, runConfiguration(text, configuration));

export async function openccDictionary(name: string): Promise<[string, string][]> {
  const path = `../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`;
  const { default: source } = (await import(path)) as { default: string };
  return source.split('|').map((entry) => entry.split(' ') as [string, string]);
}

/** The tables of New Tong Wen Tang: npm package tongwen-dict 1.0.2 (MIT), unpacked into `folder`. */
export function tongwen(folder: string): { convert(text: string): string; readonly words: string[] } {
  const read = (name: string) =>
    new Map(
      Object.entries(JSON.parse(readFileSync(join(folder, 'dist', name), 'utf8')) as Record<string, string>),
    );
  const characters = read('s2t-char.json');
  const phrases = read('s2t-phrase.json');
  const longest = Math.max(...[...phrases.keys()].map((key) => key.length));
  const convert = (text: string) => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !phrases.has(text.slice(at, at + length))) length--;
      const piece = text.slice(at, at + length);
      out += length > 1 ? phrases.get(piece)! : (characters.get(piece) ?? piece);
      at += length;
    }
    return out;
  };
  return { convert, words: [...phrases.keys()] };
}

/** A one-to-one table, read off converted text beside its original; OpenCC's first choice for the rest. */
export async function oneToOne(conversion: string): Promise<(text: string) => string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { conv, orig, text } of variants) {
    if (conv !== conversion || orig === undefined || orig.length !== text.length) continue;
    for (let i = 0; i < orig.length; i++) {
      const outputs = seen.get(orig[i]!) ?? new Map<string, number>();
      outputs.set(text[i]!, (outputs.get(text[i]!) ?? 0) + 1);
      seen.set(orig[i]!, outputs);
    }
  }
  const table = new Map(await openccDictionary('STCharacters'));
  for (const [from, outputs] of seen) table.set(from, [...outputs].sort((a, b) => b[1] - a[1])[0]![0]);
  return (text) => Array.from(text, (ch) => table.get(ch) ?? ch).join('');
}
