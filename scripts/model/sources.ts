import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One file of a corpus folder. */
export type Source =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly language: string;
      readonly train: readonly string[];
      readonly heldOut: readonly string[];
    }
  | {
      readonly kind: 'words';
      readonly name: string;
      readonly language: string;
      /** Word and its probability. */
      readonly words: readonly (readonly [word: string, probability: number])[];
    };

/** A block of lines stays together on one side of the split, so that neighbours do not leak. */
const BLOCK = 40;
const HELD_OUT_EVERY = 20;

/** Corpora have mishaps too. What shows damage elsewhere must not be learned here as normal. */
const DAMAGED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]|\p{Cs}|\p{Cn}/u;

/**
 * Reads a corpus folder: `*.txt` is plain text, one sentence or paragraph a line; `words/*.tsv` is a word, a tab, and 100
 * times the decimal logarithm of its frequency. The language is what the file name ends in (`help-pt-br.txt`,
 * `ui-zh_TW.txt`, `zh-hant.txt`, `words/de.tsv`). A line seen before in any file is dropped: help texts share their
 * untranslated English; so is a line with U+FFFD and the like. Every twentieth block of lines is held out.
 */
export function readCorpus(folder: string): Source[] {
  const seen = new Set<string>();
  const texts = list(folder, '.txt').map((file): Source => {
    const train: string[] = [];
    const heldOut: string[] = [];
    const name = basename(file, '.txt');
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        const text = line.replaceAll('#idiom#', '').trim();
        if (text === '' || DAMAGED.test(text) || seen.has(text)) return;
        seen.add(text);
        const held = hash(`${name}:${Math.floor(i / BLOCK)}`) % HELD_OUT_EVERY === 0;
        (held ? heldOut : train).push(text);
      });
    return { kind: 'text', name, language: languageOf(name), train, heldOut };
  });
  const words = list(join(folder, 'words'), '.tsv').map((file): Source => {
    const name = basename(file, '.tsv');
    const words = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      // Numbers are folded to 00 in these lists: they say nothing.
      .filter(([word, frequency]) => word && frequency && !/\d/.test(word))
      .map(([word, frequency]) => [word!, 10 ** (Number(frequency) / 100)] as const);
    return { kind: 'words', name: `words/${name}`, language: name, words };
  });
  return [...texts, ...words];
}

function list(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
}

function languageOf(name: string): string {
  return name
    .replace(/^(help|ui)-/, '')
    .toLowerCase()
    .replace('_', '-');
}

/** FNV-1a. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
