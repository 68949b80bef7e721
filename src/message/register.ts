import { correspondence } from '../data/correspondence.ts';
import { registerBias, registerWeights } from '../data/register-weights.generated.ts';
import { DENSE, scriptKinds } from '../terms/chars.ts';
import type { Remembered } from '../terms/remembered.ts';
import { weighedLength } from '../text/weighed-length.ts';
import { isWhite } from '../text/white-space.ts';
import { mark } from '../unicode/unit-table.ts';
import { LETTER_KIND, LONGEST, termsIn } from './terms.ts';

/** Names of the features, in the order of {@link registerFeatures}. */
export const REGISTER_FEATURE_NAMES = [
  'length',
  'you',
  'me',
  'courtesy',
  'short-lines',
  'questions',
  'replying',
  'letter',
] as const;

/** From so many on a text speaks of itself as a letter for certain. */
const ENOUGH = 2;

/** Words by person, and which person each is of. */
const PERSONS = [correspondence.you, correspondence.me, correspondence.courtesy];
const PERSON_OF = new Map(
  PERSONS.flatMap((lists, person) =>
    lists.flatMap((list) => list.split(' ').map((word) => [word, person] as const)),
  ),
);
const LONGEST_WORD = Math.max(...Array.from(PERSON_OF.keys(), (word) => word.length));
/** The same of scripts whose words are not parted. */
const densePersons = [correspondence.youDense, correspondence.meDense, correspondence.courtesyDense].map(
  (words) => new RegExp(words.replaceAll(' ', '|'), 'gu'),
);

/**
 * A line that begins with `>`, `|`, `--]` or `Re:`, or ends in `wrote:`, told by the mark that it has: few texts have many of them.
 * Without the flag u: together with i it makes this four times as slow.
 */
const REPLYING =
  /[>|](?<=^\s*.)|\](?<=^\s*--.)|:(?<=\bwrote:)$|[:：](?<=^\s?(?:re|fwd?|fw|aw|回复|回覆|转发|轉寄)\s?.)/im;
/** UTF-16 units of a line that may be an entry of a menu, and how many lines make a page. */
const SHORT_LINE = 20;
const FEWEST_LINES = 4;

/**
 * How a text speaks, in numbers that mean the same in every language; nothing of what it says. Only the first {@link LONGEST}
 * characters are read.
 */
export function registerFeatures(document: Remembered): Float64Array {
  const { text: whole } = document;
  const text = whole.slice(0, LONGEST);
  const { words, times } = countWords(text);
  const { lines, short, questions, dense } = linesOf(text);
  if (dense > 0)
    for (const [person, said] of densePersons.entries()) times[person]! += text.match(said)?.length ?? 0;
  // A word of a dense script has about two characters; a few words are no sample.
  const size = words + dense / 2 + 5;
  const spoken = Array.from(times, (n) => Math.min(1, (10 * n) / size));
  return Float64Array.from([
    Math.log(Math.max(1, weighedLength(whole))),
    ...spoken,
    lines >= FEWEST_LINES ? short / lines : 0,
    Math.min(1, (20 * questions) / (size + 15)),
    REPLYING.test(text) ? 1 : 0,
    Math.min(1, termsIn(document)[LETTER_KIND]! / ENOUGH),
  ]);
}

interface Lines {
  /** Lines that have something on them, and those of them that are short, white space at their ends aside. */
  readonly lines: number;
  readonly short: number;
  /** Question marks. */
  readonly questions: number;
  /** Characters of dense scripts. */
  readonly dense: number;
}

function linesOf(text: string): Lines {
  let lines = 0;
  let short = 0;
  let questions = 0;
  let dense = 0;
  const kinds = scriptKinds();
  /** Of the line at hand, the first and the last unit that show. */
  let first = -1;
  let last = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    if (unit === LINE_FEED) {
      if (first >= 0) lines++;
      if (first >= 0 && last - first + 1 < SHORT_LINE) short++;
      first = -1;
    } else if (!isWhite(unit)) {
      if (first < 0) first = i;
      last = i;
      if (unit === QUESTION || unit === WIDE_QUESTION) questions++;
      else if (kinds[unit] === DENSE) dense++;
    }
  }
  return { lines, short, questions, dense };
}

const LINE_FEED = 0x0a;
const QUESTION = 0x3f;
const WIDE_QUESTION = 0xff1f;

/** How many words there are, and how many of each person. */
function countWords(text: string): { words: number; times: Uint32Array } {
  const isLetter = letters();
  const times = new Uint32Array(PERSONS.length);
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    if (isLetter[text.charCodeAt(i)] === 0) continue;
    const start = i;
    i = wordEnd(text, i, isLetter);
    // `I'm` is one word.
    if (isApostrophe(text.charCodeAt(i)) && isLetter[text.charCodeAt(i + 1)] !== 0)
      i = wordEnd(text, i + 1, isLetter);
    words++;
    if (i - start > LONGEST_WORD || isLetter[text.charCodeAt(start)] !== FIRST) continue;
    if (!mayBeOfPerson(text.charCodeAt(start), text.charCodeAt(i - 1), i - start)) continue;
    const person = PERSON_OF.get(text.slice(start, i).toLowerCase());
    if (person !== undefined) times[person]!++;
  }
  return { words, times };
}

/**
 * Words of ASCII by how they begin and end, and how long they are: 5, 5 and 4 bits. Nearly every word is none of {@link PERSON_OF},
 * and need not be looked up as a string.
 */
const makings = new Uint8Array(1 << 14);
for (const word of PERSON_OF.keys())
  makings[makingOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

function mayBeOfPerson(first: number, last: number, length: number): boolean {
  return first > 0x7f || last > 0x7f || makings[makingOf(first, last, length)] === 1;
}

/** The lowest five bits of letters of ASCII do not know case. */
function makingOf(first: number, last: number, length: number): number {
  return ((first & 0x1f) << 9) | ((last & 0x1f) << 4) | (length & 0x0f);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function wordEnd(text: string, from: number, isLetter: Uint8Array): number {
  let end = from;
  while (end < text.length && isLetter[text.charCodeAt(end)] !== 0) end++;
  return end;
}

let lettersMemo: Uint8Array | undefined;

/** Of {@link letters}: begins a word that speaks to somebody. */
const FIRST = 2;

/** Not 0 for each UTF-16 unit that is a letter or the mark of one. */
function letters(): Uint8Array {
  if (lettersMemo === undefined) {
    lettersMemo = new Uint8Array(0x10000);
    mark(lettersMemo, /[\p{L}\p{M}]+/gu, 1);
    for (const word of PERSON_OF.keys())
      for (const letter of [word[0]!, word[0]!.toUpperCase()]) lettersMemo[letter.charCodeAt(0)] = FIRST;
  }
  return lettersMemo;
}

let weights: Float64Array | undefined;

/**
 * The chance that a text is a message, written to somebody, rather than a document, published for anybody. By how it speaks and how
 * long it is, not by what it wants. Linear; never throws.
 */
export function messageChance(document: Remembered): number {
  weights ??= Float64Array.from(REGISTER_FEATURE_NAMES, (name) => registerWeights[name] ?? 0);
  const features = registerFeatures(document);
  let logit = registerBias;
  for (let j = 0; j < features.length; j++) logit += weights[j]! * features[j]!;
  return 1 / (1 + Math.exp(-logit));
}
