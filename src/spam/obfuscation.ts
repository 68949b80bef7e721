import { isDense } from '../terms/chars.ts';
import type { Proposal, View } from '../types.ts';
import { fullMatcher } from './lexicon.ts';
import { namesTrade } from './sign-chains.ts';

/** Letters and digits in styles no keyboard writes: 𝗯𝗼𝗹𝗱, ⓒⓘⓡⓒⓛⓔⓓ, ｗｉｄｅ. */
const styled =
  /(?:(?:[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]|\p{L}[\u0332-\u0338\u0353-\u035f])\s?){4,40}/gu;
/** A cheap look for any of them. */
const anyStyled = /[\ud835\u24b6-\u24e9\u0332-\u0338\u0353-\u035f\uff21-\uff5a]|\ud83c[\udd30-\udd89]/;
/** One name, letter by letter: `A L E X 1 7`. */
const spaced = /(?<![\p{L}\p{N}])(?:[A-Za-z0-9] ){4,20}[A-Za-z0-9](?![\p{L}\p{N}])/gu;
/** Digits and signs for letters: `s3l0t`, `v1@gra`. */
const mixed = /\b(?=[a-z]+[0-9@$]|[0-9@$]+[a-z])[a-z0-9@$]{4,16}\b/gi;
/** The same sign between the characters of one word: 老#虎#机, 娱🔥乐🔥城. */
const wedged =
  /\p{Script=Han}([#*&^~￥|/.·]|\p{Extended_Pictographic}\ufe0f?)\p{Script=Han}(?:\1\p{Script=Han}){1,8}\1?/gu;

const letterFor: Readonly<Record<string, string>> = {
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
export function obfuscation({ text }: View): Proposal[] {
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
  for (const match of anyStyled.test(text) ? text.matchAll(styled) : []) {
    const plain = match[0].normalize('NFKC').replaceAll(/[\p{M}\s]/gu, '');
    // Full-width letters are at home in Chinese and Japanese; they count when they spell a term.
    const wide = /^[\uff21-\uff5a\s]+$/u.test(match[0]);
    if (wide && !isTerm(plain)) continue;
    add(match.index, match.index + match[0].length, isTerm(plain) ? 0.95 : 0.6, plain);
  }
  for (const match of text.matchAll(spaced)) {
    const plain = match[0].replaceAll(' ', '');
    // A name with letters and digits, or a term; a row of initials or figures is neither.
    const name = /[A-Za-z]{3,}\d+$/u.test(plain);
    if (name || isTerm(plain))
      add(match.index, match.index + match[0].length, isTerm(plain) ? 0.95 : 0.8, plain);
  }
  for (const match of text.matchAll(mixed)) {
    const plain = match[0].toLowerCase().replaceAll(/[\d@$]/gu, (sign) => letterFor[sign] ?? sign);
    const letters = match[0].replaceAll(/[\d@$]/gu, '').length;
    // In front of a word or behind it a number is a number: 202outlet.
    const inside = /[a-z][\d@$]+[a-z]/iu.test(match[0]);
    if (inside && letters >= 2 && letters * 2 >= plain.length && isTerm(plain)) {
      add(match.index, match.index + match[0].length, 0.9, plain);
    }
  }
  for (const match of text.matchAll(wedged)) {
    const plain = [...match[0]].filter((char) => isDense(char.charCodeAt(0))).join('');
    if (isTerm(plain) || namesTrade(plain)) add(match.index, match.index + match[0].length, 0.95, plain);
  }
  return out;
}

function isTerm(word: string): boolean {
  let found = false;
  fullMatcher().scan(word, 0, word.length, (start, end, { kind }) => {
    if (kind !== 'hook' && end - start >= Math.max(3, word.length - 3)) found = true;
  });
  return found;
}
