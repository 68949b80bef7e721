import iconv from 'iconv-lite';
import { unigramNats } from '../../src/model/index.ts';
import {
  annotateCharacters,
  type Reading,
  replaceBytes,
  replaceFullWidthBytes,
} from '../../src/repair/annotation/damage.ts';
import { isTraditionalOnly } from '../../src/repair/annotation/gbk.ts';
import { mandarinReadings, withoutTone } from '../../src/unicode/mandarin.ts';
import { readJsonLines } from '../shared.ts';

/** A damaged text and what it was. */
export interface Case {
  readonly damaged: string;
  readonly original: string;
}

/**
 * Sentences of encyclopaedia paragraphs, from the front of each file; thresholds were set on sentences from the end.
 * Without question marks, so that what is lost can be told from what was asked.
 */
export function sentences(file: 'zh-hans-wiki' | 'zh-hant-wiki', count: number): string[] {
  const found: string[] = [];
  for (const { text } of readJsonLines<{ text: string }>(`data/clean/${file}.jsonl`)) {
    for (const piece of text.split(/(?<=。)/)) {
      const sentence = piece.trim();
      if (sentence.length > 12 && sentence.length < 120 && !/[?？]/.test(sentence)) found.push(sentence);
    }
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

/** A repeatable stream of numbers in 0..1 (Park and Miller). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const firstReading = (character: string) => mandarinReadings(character.codePointAt(0)!)[0] ?? null;

/** Whether a one-to-one converter would list the character: traditional only, and not too rare. */
const isListed = (code: number) => isTraditionalOnly(code) && unigramNats(code) < 10.5;

/** A converter that annotates every second of the characters that it converts. */
export function converter(text: string): string {
  return annotateCharacters(text, (character) =>
    isListed(character.codePointAt(0)!) && character.codePointAt(0)! % 2 === 0
      ? firstReading(character)
      : null,
  );
}

/** A spinner that annotates one character in twelve, with tones, without, or either, and may drop emoji. */
export function spinner(
  text: string,
  tones: 'all' | 'none' | 'mixed',
  emoji: boolean,
  next: () => number,
): string {
  const signs = ['🆚', '✊', '😀', '❤️', '🇨🇳'];
  const annotated = annotateCharacters(text, (character) => {
    const reading = firstReading(character);
    if (reading === null || next() > 1 / 12) return null;
    return tones === 'none' || (tones === 'mixed' && next() < 0.5) ? withoutTone(reading) : reading;
  });
  if (!emoji) return annotated;
  return annotated.replace(/[\u4e00-\u9fff)](?=[\u4e00-\u9fff])/g, (character) =>
    next() < 0.04 ? character + signs[Math.floor(next() * signs.length)] : character,
  );
}

let tableMemo: Reading[] | undefined;

/** The table of a converter: every listed character with its first reading, in code order. */
function table(): Reading[] {
  if (tableMemo !== undefined) return tableMemo;
  tableMemo = [];
  for (let code = 0x4e00; code <= 0x9fa5; code++) {
    const character = String.fromCharCode(code);
    const reading = isListed(code) ? firstReading(character) : null;
    if (reading !== null) tableMemo.push([character, reading]);
  }
  return tableMemo;
}

/** Damage made with iconv-lite's tables and not with our own, so that an error in those would show. */
const gbk = {
  encode: (text: string): Uint8Array | null => {
    const bytes = iconv.encode(text, 'gb18030');
    return iconv.decode(bytes, 'gbk') === text ? new Uint8Array(bytes) : null;
  },
  decode: (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes), 'gb18030'),
};

/** An older decoder: `?` for a lead byte and the ASCII byte behind it, which is lost as well. */
function decodeSwallowing(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const pair = iconv.decode(Buffer.from(bytes.subarray(i, i + 2)), 'gb18030');
    if (bytes[i]! < 0x80) out += String.fromCharCode(bytes[i]!);
    else {
      out += pair.length === 1 && pair !== '\ufffd' ? pair : '?';
      i++;
    }
  }
  return out;
}

export type Decoder = 'browser' | 'swallowing';
const decode = (bytes: Uint8Array, decoder: Decoder) =>
  decoder === 'browser' ? gbk.decode(bytes) : decodeSwallowing(bytes);

/** ASCII for full-width forms, as the program leaves those that stand in step: they are not asked back. */
const inStep = (text: string) =>
  text.replace(/[\uff01-\uff5d]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));

/** Only sentences in which a replacement struck across a border. */
export function halfWidth(text: string, decoder: Decoder): Case | null {
  const bytes = gbk.encode(text);
  if (bytes === null) return null;
  const damaged = decode(replaceFullWidthBytes(bytes), decoder);
  const original = inStep(text);
  return damaged === original ? null : { damaged, original };
}

/** Only sentences in which a reading was written across a border; with `halfWidth` after replaced punctuation. */
export function annotated(text: string, decoder: Decoder, halfWidth: boolean): Case | null {
  const original = halfWidth ? inStep(text) : text;
  const bytes = gbk.encode(original);
  if (bytes === null) return null;
  const pairs = table().flatMap(([character, reading]) => {
    const from = gbk.encode(character);
    const to = gbk.encode(`${character}(${reading})`);
    return from === null || to === null ? [] : [{ from, to }];
  });
  const damaged = decode(replaceBytes(bytes, pairs), decoder);
  return /[?\ufffd]/.test(damaged) ? { damaged, original } : null;
}

/** Only sentences in which 恼 was found across a border and became 末路. */
export function spun(text: string): Case | null {
  const bytes = gbk.encode(text);
  const from = gbk.encode('恼');
  const to = gbk.encode('末路');
  if (bytes === null || from === null || to === null || text.includes('恼')) return null;
  const damaged = gbk.decode(replaceBytes(bytes, [{ from, to }]));
  return damaged === text ? null : { damaged, original: text };
}

/** The same after a program that drops private-use characters; only sentences that have some. */
export function cleaned(damage: Case | null): Case | null {
  if (damage === null || !/[\ue000-\uf8ff]/.test(damage.damaged)) return null;
  return { ...damage, damaged: damage.damaged.replace(/[\ue000-\uf8ff]/g, '') };
}
