import type { Proposal, Span } from '../../types.ts';
import { cyrillicTwin, latinTwin } from '../../unicode/confusables.ts';
import type { Glance } from '../glance/glance.ts';
import { wordy } from '../glance/traits.ts';
import { type Fault, type HygieneRule, propose } from './rule.ts';

const kind = {
  id: 'unicode/homoglyph',
  severity: 'major',
  confidence: 0.9,
  message: 'Letters of another script stand inside a word because they look the same.',
} as const;

const foreign = '\\u0370-\\u03ff\\u0400-\\u052f\\u0531-\\u0587\\u13a0-\\u13fd\\u2c80-\\u2cff\\ua4d0-\\ua4f7';
const latin = 'A-Za-z\\u00c0-\\u024f';
const inToken = new RegExp(`[${latin}${foreign}]`);
const isForeign = new RegExp(`[${foreign}]`);
const isCyrillic = /[\u0400-\u052f]/;

/** A token surer than this is mended by itself. */
const sure = 0.9;
/** Below the usual threshold: a capital at the edge of one word in a whole document may be meant. */
const doubtful = 0.6;

/**
 *     pаypal      0070 0430 0079 ...    the second letter is Cyrillic
 *
 * Decided word by word: the script of most letters is the script of the word, and the others are exchanged only
 * if each of them has a twin there. A small letter between small letters is proof; a capital at the
 * edge of a word (SENSЕ) counts only when other words of the text have the same fault.
 */
export const homoglyphs: HygieneRule = {
  id: kind.id,
  trigger: new RegExp(`[${latin}][${foreign}]|[${foreign}][${latin}]`),
  find(text, context) {
    const faults: (Fault & { confidence: number })[] = [];
    for (const { start, end } of tokensWithStrangers(text, context.glance(text))) {
      const word = text.slice(start, end);
      if (word.length < 3 || !/[A-Za-z]/.test(word)) continue;
      const mended = mend(word);
      if (mended === undefined) continue;
      const confidence = isProof(word, mended) ? sure : doubtful;
      faults.push({ start, end: start + word.length, after: mended, confidence });
    }
    const habit = faults.length >= 3 || faults.some(({ confidence }) => confidence >= sure);
    return faults.map(
      (fault): Proposal => propose(kind, habit && faults.length > 1 ? { ...fault, confidence: sure } : fault),
    );
  },
};

/** Runs of letters with one in them that is not Latin. */
function* tokensWithStrangers(text: string, { places, traits, striking }: Glance): Generator<Span> {
  let end = 0;
  for (const i of striking) {
    let start = places[i]!;
    if (start < end || (traits[i]! & wordy) === 0 || !isForeign.test(text[start]!)) continue;
    end = start + 1;
    while (start > 0 && inToken.test(text[start - 1]!)) start--;
    while (end < text.length && inToken.test(text[end]!)) end++;
    yield { start, end };
  }
}

function mend(word: string): string | undefined {
  const letters = Array.from(word);
  const strangers = letters.filter((letter) => isForeign.test(letter)).length;
  const natives = letters.length - strangers;
  if (strangers < natives) return exchange(letters, (letter) => isForeign.test(letter), latinTwin);
  // Only Cyrillic words are written on keyboards that share keys with Latin ones.
  if (
    natives * 2 > strangers ||
    !letters.every((letter) => !isForeign.test(letter) || isCyrillic.test(letter))
  ) {
    return undefined;
  }
  return exchange(letters, (letter) => !isForeign.test(letter), cyrillicTwin);
}

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
  const end = isForeign.test(mended) ? word.length : word.length - 1;
  for (let i = 0; i < end; i++) {
    if (word[i] === mended[i] || !small.test(word[i]!)) continue;
    if (small.test(word[i - 1] ?? 'a') && small.test(word[i + 1] ?? 'a')) return true;
  }
  return false;
}
