import { isDense } from '../terms/chars.ts';
import type { Proposal, View } from '../types.ts';
import { glanceOf } from './glance.ts';
import { fullMatcher } from './lexicon.ts';
import { namesTrade } from './sign-chains.ts';

/** Letters and digits in styles no keyboard writes: 𝗯𝗼𝗹𝗱, ⓒⓘⓡⓒⓛⓔⓓ, ｗｉｄｅ. */
const STYLED =
  /(?:(?:[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]|\p{L}[\u0332-\u0338\u0353-\u035f])\s?){4,40}/gu;
/** One name, letter by letter: `A L E X 1 7`. */
const SPACED = /(?<![\p{L}\p{N}])(?:[A-Za-z0-9] ){4,20}[A-Za-z0-9](?![\p{L}\p{N}])/gu;
/** Digits and signs for letters: `s3l0t`, `v1@gra`. Searched in stretches of such characters. */
const MIXED = /\b(?=[a-z]+[0-9@$]|[0-9@$]+[a-z])[a-z0-9@$]{4,16}\b/gi;
/** The same sign between the characters of one word: 老#虎#机, 娱🔥乐🔥城. */
const WEDGED =
  /\p{Script=Han}([#*&^~￥|/.·]|\p{Extended_Pictographic}\ufe0f?)\p{Script=Han}(?:\1\p{Script=Han}){1,8}\1?/uy;

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '9': 'g',
  '@': 'a',
  $: 's',
};

/** `spam/obfuscation`: words disguised so that a reader knows them and a filter does not. */
export function obfuscation(view: View): Proposal[] {
  const { text } = view;
  const glance = glanceOf(view);
  const out: Proposal[] = [];
  const add = (start: number, end: number, confidence: number, plain: string) => {
    out.push({
      rule: 'spam/obfuscation',
      start,
      end,
      severity: 'major',
      confidence,
      message: `“${text.slice(start, end).trim()}” is “${plain}” in disguise.`,
      data: { plain },
    });
  };
  for (const match of glance.styled ? text.matchAll(STYLED) : []) {
    const plain = match[0].normalize('NFKC').replaceAll(/[\p{M}\s]/gu, '');
    // Full-width letters are at home in Chinese and Japanese; they count when they spell a term.
    const wide = /^[\uff21-\uff5a\s]+$/u.test(match[0]);
    if (wide && !isTerm(plain)) continue;
    add(match.index, match.index + match[0].length, isTerm(plain) ? 0.95 : 0.6, plain);
  }
  for (const match of glance.spelt ? text.matchAll(SPACED) : []) {
    const plain = match[0].replaceAll(' ', '');
    // A name with letters and digits, or a term; a row of initials or figures is neither.
    const name = /[A-Za-z]{3,}\d+$/u.test(plain);
    if (name || isTerm(plain))
      add(match.index, match.index + match[0].length, isTerm(plain) ? 0.95 : 0.8, plain);
  }
  for (const { start, word } of glance.mixed ? mixedWords(text) : []) {
    const plain = word.toLowerCase().replaceAll(/[\d@$]/gu, (sign) => LETTER_FOR[sign] ?? sign);
    const letters = word.replaceAll(/[\d@$]/gu, '').length;
    // In front of a word or behind it a number is a number: 202outlet.
    const inside = /[a-z][\d@$]+[a-z]/iu.test(word);
    if (inside && letters >= 2 && letters * 2 >= plain.length && isTerm(plain)) {
      add(start, start + word.length, 0.9, plain);
    }
  }
  for (const { start, word } of glance.wedged ? wedgedWords(text) : []) {
    const plain = [...word].filter((char) => isDense(char.charCodeAt(0))).join('');
    if (isTerm(plain) || namesTrade(plain)) add(start, start + word.length, 0.95, plain);
  }
  return out;
}

interface Word {
  readonly start: number;
  readonly word: string;
}

/** Matches of {@link MIXED}, searched only where a figure or sign stands between two letters. */
function* mixedWords(text: string): Iterable<Word> {
  for (let at = nextSign(text, 1); at + 1 < text.length; at = nextSign(text, at + 1)) {
    let end = at + 1;
    while (end < text.length && isSign(text.charCodeAt(end))) end++;
    if (end === text.length || !isLatin(text.charCodeAt(end))) continue;
    let start = at - 1;
    while (start > 0 && isMixed(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isMixed(text.charCodeAt(end))) end++;
    // With a neighbour on each side, which says where a word ends.
    const from = Math.max(0, start - 1);
    for (const { index, 0: word } of text.slice(from, end + 1).matchAll(MIXED)) {
      yield { start: from + index, word };
    }
    at = end;
  }
}

const BEHIND_LETTER = /[0-9@$](?<=[A-Za-z].)/g;

/** Where the first figure or sign at or behind `from` is that a letter stands in front of; else the end of the text. */
function nextSign(text: string, from: number): number {
  BEHIND_LETTER.lastIndex = from;
  return BEHIND_LETTER.test(text) ? BEHIND_LETTER.lastIndex - 1 : text.length;
}

function isSign(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x40 || unit === 0x24;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isMixed(unit: number): boolean {
  return isSign(unit) || isLatin(unit);
}

/** With the pictographs outside of the blocks of symbols. */
const WEDGES = new Set([...'#*&^~￥|/.·©®〰〽㊗㊙'].map((sign) => sign.charCodeAt(0)));

/** One of the signs, or what may begin a pictograph. */
function mayBeWedge(unit: number): boolean {
  if (unit >= 0x2000 && unit < 0x3000) return true;
  if (unit >= 0xd83c && unit <= 0xd83e) return true;
  return WEDGES.has(unit);
}

/** Matches of {@link WEDGED}, tried only at a character that may stand between two others. */
function* wedgedWords(text: string): Iterable<Word> {
  let from = 0;
  let unit = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const before = unit;
    unit = text.charCodeAt(at);
    // Behind no Han character, nor the second half of one; or one itself.
    if (before < 0x2e80 || (unit >= 0x3400 && unit <= 0x9fff) || !mayBeWedge(unit)) continue;
    const start = before >= 0xdc00 && before <= 0xdfff ? at - 2 : at - 1;
    if (start < from) continue;
    WEDGED.lastIndex = start;
    const word = WEDGED.exec(text)?.[0];
    if (word === undefined) continue;
    yield { start, word };
    from = start + word.length;
  }
}

function isTerm(word: string): boolean {
  let found = false;
  fullMatcher().scan(word, 0, word.length, (start, end, { kind }) => {
    if (kind !== 'hook' && end - start >= Math.max(3, word.length - 3)) found = true;
  });
  return found;
}
