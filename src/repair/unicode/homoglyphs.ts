import type { Proposal, Span } from '../../types.ts';
import { cyrillicTwin, latinTwin } from '../../unicode/confusables.ts';
import type { Glance } from '../glance/glance.ts';
import { WORDY } from '../glance/traits.ts';
import { type Fault, type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/homoglyph',
  severity: 'major',
  confidence: 0.9,
  message: 'Letters of another script stand inside a word because they look the same.',
} as const;

type Range = readonly [first: number, last: number];

/** ASCII's letters, Latin-1 and the extensions A and B. */
const LATIN_RANGES: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
];
/** Greek, Cyrillic, Armenian, Cherokee, Coptic, Lisu. */
const FOREIGN_RANGES: readonly Range[] = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x587],
  [0x13a0, 0x13fd],
  [0x2c80, 0x2cff],
  [0xa4d0, 0xa4f7],
];
const latin = inClass(LATIN_RANGES);
const foreign = inClass(FOREIGN_RANGES);
const IS_FOREIGN = new RegExp(`[${foreign}]`);
const IS_CYRILLIC = /[\u0400-\u052f]/;

/** What stands before a letter that a program reads, in front of a word: `%sписок`, `%-10.3ld`, `\\rСтрока`. */
const DIRECTIVE = /(?:%[-+ #0-9.*$]*|\\)$/;
const LONGEST_DIRECTIVE = 8;

/** A token surer than this is mended by itself. */
const SURE = 0.9;
/** Below the usual threshold: a capital at the edge of one word in a whole document may be meant. */
const DOUBTFUL = 0.6;

/**
 *     pаypal      0070 0430 0079 ...    the second letter is Cyrillic
 *
 * Decided word by word: the script of most letters is the script of the word, and the others are exchanged only
 * if each of them has a twin there. A small letter between small letters is proof; a capital at the
 * edge of a word (SENSЕ) counts only when other words of the text have the same fault.
 */
export const homoglyphs: HygieneRule = {
  id: KIND.id,
  trigger: new RegExp(`[${latin}][${foreign}]|[${foreign}][${latin}]`),
  find(text, context) {
    const faults: (Fault & { confidence: number })[] = [];
    const unclear: Fault[] = [];
    for (const { start, end } of tokensWithStrangers(text, context.glance(text))) {
      if (DIRECTIVE.test(text.slice(Math.max(0, start - LONGEST_DIRECTIVE), start))) continue;
      const word = text.slice(start, end);
      if (word.length < 2 || !/[A-Za-z]/.test(word)) continue;
      const mended = word.length < 3 ? undefined : mend(word);
      if (mended === undefined) {
        const after = asCyrillic(word);
        if (after !== undefined) unclear.push({ start, end, after });
        continue;
      }
      const confidence = isProof(word, mended) ? SURE : DOUBTFUL;
      faults.push({ start, end: start + word.length, after: mended, confidence });
    }
    // Where Cyrillic is disguised, so are the words with as many letters of Latin.
    if (faults.some(({ after, confidence }) => confidence >= SURE && IS_CYRILLIC.test(after ?? '')))
      faults.push(...unclear.map((fault) => ({ ...fault, confidence: DOUBTFUL })));
    const habit = faults.length >= 3 || faults.some(({ confidence }) => confidence >= SURE);
    return faults.map(
      (fault): Proposal => propose(KIND, habit && faults.length > 1 ? { ...fault, confidence: SURE } : fault),
    );
  },
};

/** Runs of letters of Latin with one in them that is not. */
function* tokensWithStrangers(text: string, { places, traits, striking }: Glance): Generator<Span> {
  let end = 0;
  const kind = kinds();
  for (const i of striking) {
    let start = places[i]!;
    if (start < end || (traits[i]! & WORDY) === 0 || kind[text.charCodeAt(start)] !== OF_OTHERS) continue;
    let all = 0;
    while (start > 0 && kind[text.charCodeAt(start - 1)] !== 0) start--;
    for (end = start; end < text.length && kind[text.charCodeAt(end)] !== 0; end++)
      all |= kind[text.charCodeAt(end)]!;
    if ((all & OF_LATIN) !== 0) yield { start, end };
  }
}

const OF_LATIN = 1;
const OF_OTHERS = 2;

let memo: Uint8Array | null = null;

/** What alphabet each UTF-16 unit is of, of those that words are made of here. */
function kinds(): Uint8Array {
  if (memo !== null) return memo;
  memo = new Uint8Array(0x10000);
  for (const [first, last] of LATIN_RANGES) memo.fill(OF_LATIN, first, last + 1);
  for (const [first, last] of FOREIGN_RANGES) memo.fill(OF_OTHERS, first, last + 1);
  return memo;
}

/** Ranges as they stand in a class of a regular expression. */
function inClass(ranges: readonly Range[]): string {
  const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
  return ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
}

function mend(word: string): string | undefined {
  const letters = Array.from(word);
  const strangers = letters.filter((letter) => IS_FOREIGN.test(letter)).length;
  const natives = letters.length - strangers;
  if (strangers < natives) return exchange(letters, (letter) => IS_FOREIGN.test(letter), latinTwin);
  // Only Cyrillic words are written on keyboards that share keys with Latin ones.
  if (
    natives * 2 > strangers ||
    !letters.every((letter) => !IS_FOREIGN.test(letter) || IS_CYRILLIC.test(letter))
  ) {
    return undefined;
  }
  return exchange(letters, (letter) => !IS_FOREIGN.test(letter), cyrillicTwin);
}

/** The word in Cyrillic, if it has letters that look like none of Latin, and of Latin only what Russian has, too. */
function asCyrillic(word: string): string | undefined {
  const letters = Array.from(word);
  const isProper = (letter: string) => IS_CYRILLIC.test(letter) && latinTwin(letter) === undefined;
  if (!letters.some(isProper) || !letters.every((letter) => IS_CYRILLIC.test(letter) || RUSSIAN.test(letter)))
    return undefined;
  return exchange(letters, (letter) => !IS_FOREIGN.test(letter), cyrillicTwin);
}

/** Letters of Latin that look like one of Russian. */
const RUSSIAN = /[ABCEHKMOPTXaceopxy]/;

function exchange(
  letters: readonly string[],
  isStranger: (letter: string) => boolean,
  twin: (letter: string) => string | undefined,
): string | undefined {
  let out = '';
  for (const letter of letters) {
    const other = isStranger(letter) ? twin(letter) : letter;
    if (other === undefined) return undefined;
    out += other;
  }
  return out;
}

/**
 * Is an exchanged letter small, beside small letters? At the end of a Latin word it may be a Russian ending
 * (`iPhoneа`).
 */
function isProof(word: string, mended: string): boolean {
  const small = /\p{Ll}/u;
  const end = IS_FOREIGN.test(mended) ? word.length : word.length - 1;
  for (let i = 0; i < end; i++) {
    if (word[i] === mended[i] || !small.test(word[i]!)) continue;
    if (small.test(word[i - 1] ?? 'a') && small.test(word[i + 1] ?? 'a')) return true;
  }
  return false;
}
