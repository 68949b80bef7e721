import { DENSE, SPACED, scriptKinds } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import type { Remembered } from '../terms/remembered.ts';
import { mark, markEach } from '../unicode/unit-table.ts';
import { countTerms, DENSEST, KINDS, LONGEST, SELLING_KINDS, SHARES_KIND, termsIn } from './terms.ts';

/** Names of the features, in the order of {@link featuresOf}. */
export const FEATURE_NAMES = [
  ...KINDS,
  'kinds',
  'digits',
  'price',
  'mostly-link',
  'shouting',
  'pictures',
  'styled',
  'spaced-letters',
  'name-with-number',
  'quoting',
  'reply',
  'terse',
  'grammar',
  'trailing-off',
  'salad',
  'shares',
  'capitals',
  'clock',
  'dense',
  'contact',
] as const;

/** Mail headers and MIME borders: numbers that mean nothing. */
const HEADER = /^\s?(?:[A-Z][\w-]{1,30}: .*|-{4,}.*|\s(?:charset|boundary|by|for|with|id)\b.*)$/gmu;
/** Words in quotation marks are spoken of, not said: pages titled “best casino”. */
const QUOTED = /["“„«「『][^"“”„«»「」『』\n]{1,40}["”“»」』]/gu;
/** A line of a form: 电话：021-12345678. From three of them on, the text is one. */
const FIELD = /^[^\S\n]*(?:\p{Script=Han}{2,6}|\p{Lu}\p{L}{2,12}) ?[:：].{1,60}$/gmu;
const LEAST_FIELDS = 3;
/** Who gives more addresses than these gives a list of them. */
const MOST_LINKS = 2;
/** Without the flag u: together with i it makes this five times as slow. */
const LINK =
  /(?:https?:\/\/|www\s?\.)\S+|[a-z0-9][\w.-]{1,60}\.(?:com|net|org|co|info|biz|cn|ru|me|tv|ly|io)(?![a-z0-9])\S*/gi;
/** Longer texts give links as references. */
const SHORT = 400;
const REPLY = /^\s*(?:re|fwd?|aw|回复|回覆|转发|轉寄)\s?[:：]/iu;
const PRICE = /[£$€¥￥]\s?\d|\d\s?(?:元|%|rb|ribu|jt|juta|k\b|p\b|万|円|원|折)|x+\s?(?:元|折|万)|\d+\s?%/giu;
/** A day or an hour in figures is no number to call. */
const DAY = /\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,4}/g;
/** Where to write or to call: `@name`, `+` and `Q` with figures, and seven figures or more, however they are parted. */
const CONTACT = /(?<![\w.])@[a-z_]\w{3,}|(?:\d[ -]{0,2}){7,15}(?!\d)/gi;
/** In front of the figures of `anna1987`. */
const NAME_BEFORE = /[a-z]{3}$/i;
const SPACED_LETTERS = /(?:^|\s)(?:\p{L}|\d)(?:\s(?:\p{L}|\d)){3,}(?=\s|$|\W)/gu;
/** A cheap look for the next. */
const ANY_QUOTING = />|\||--\]| wrote:/;
const QUOTING = /^\s*(?:>|\||--\]|On .{5,60} wrote:)/gmu;
/**
 * Emoji and dingbats, and letters in borrowed styles (𝗕𝗼𝗹𝗱, ⓑ, Ｆｕｌｌ), which no keyboard writes.
 * By UTF-16 units: with the flag u half a pair in a pattern matches no half of a pair in the text.
 */
const PICTURES =
  /[\u2600-\u27bf\u2b50-\u2b55]|\ud83c[\udc00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udd00-\udfff]/g;
const STYLED_IN_JAPANESE =
  /\ud835[\udc00-\udfff]|[\u2460-\u24ff\u2100-\u214f\u0334-\u0338\u0353-\u035f\u1d00-\u1d7f]|\ud83c[\udd30-\udd89]/g;
const STYLED_LETTERS = new RegExp(`${STYLED_IN_JAPANESE.source}|[\\uff21-\\uff5a]`, 'g');
/** Japanese has Latin words in full width as a matter of course: ＮＨＫ, Ｗｉｎｄｏｗｓ. */
const KANA = /[\u3041-\u30fa]/;

/** How the number of terms that any text has grows with its length: words come back, so less than in proportion. */
const GROWTH = 0.65;
/** Figures are a price or a number to call in so many characters; in more of them they are data. */
const OFFERED = 250;
/** Nobody sells in fewer characters than it takes to say what. */
const SHORTEST_PITCH = 60;
/**
 * Words of so many letters, so many in a row with no mark and no shorter word among them, and hardly one that holds sentences
 * together, are no sentence: they were poured in to pass a filter that counts words. A row goes on over the end of a line that held so
 * many of them; entries of menus are shorter. And of how few words it says nothing.
 */
const LONG_WORD = 4;
const LONG_ROW = 10;
const LONG_LINE = 5;
const MOST_GRAMMAR = 1 / 20;
const FEWEST_WORDS = 20;
/** Three points: the writer is talking. */
const TRAILING_OFF = /\.{2,}|…+|。{2,}/gu;

/** So many different words that praise shares leave no doubt. */
const PRAISE = 4;
/** Words of so many letters and more are counted for their capitals; of fewer than these a text shows no habit. */
const CAPITAL_WORD = 3;
const FEWEST_CAPITAL_WORDS = 4;
/** From this share of them on a text is loud. */
const LOUD = 1 / 4;
/** An hour, or a day in figures: who arranges something with somebody says when. So many make a text one of appointments. */
const CLOCK = /\b\d{1,2} ?(?:: ?\d\d\b|\/ ?\d{1,2} ?\/ ?\d{2,4}\b|[ap]\.? ?m\b)/gi;
const APPOINTMENTS = 3;
/** Shorter texts are one stretch, and their terms are counted already; and how many terms a stretch can have that only sells. */
const SHORTEST_STRETCHES = 400;
const MOST_DENSE = 10;

/** A text in numbers that mean the same in every language. Only the first {@link LONGEST} characters are read. */
export function featuresOf(document: Remembered): Float64Array {
  const { text: whole } = document;
  const body = whole.slice(0, LONGEST).replaceAll(HEADER, '');
  const length = Math.max(1, body.length);
  const text = unquoted(unformed(body));
  // Where nothing was taken out it is read as the beginning of the whole: a slice costs three times as much a character.
  const untouched = text.length === Math.min(LONGEST, whole.length);
  const source = untouched ? whole : text;
  const counts = untouched ? termsIn(document) : countTerms(text, text.length);
  const { digits, words, shouts, seen, spelt, named, salad, loud } = glance(source, text.length);
  const has = (kind: number) => (seen & kind) !== 0;
  const links = text.length > SHORT ? [] : (text.match(LINK) ?? []);
  const linked = links.length > MOST_LINKS ? 0 : links.join('').length;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const usual = Math.max(0.25, length / 40) ** GROWTH;
  const row = new Float64Array(FEATURE_NAMES.length);
  let at = 0;
  let said = 0;
  const densities = counts.subarray(0, KINDS.length).map((n) => Math.min(2, n / usual));
  for (const [kind, density] of asPitch(densities, linked > 0).entries()) {
    row[at++] = density;
    if (kind < SELLING_KINDS) said += Math.min(1, density);
  }
  row[at++] = said;
  row[at++] = Math.min(1, (4 * digits) / length) * Math.min(1, OFFERED / length);
  row[at++] = has(PRICED) ? Math.min(2, count(PRICE)) : 0;
  row[at++] = Math.min(1, (2 * linked) / length);
  row[at++] = Math.min(2, Math.log1p(shouts));
  row[at++] = has(PICTURE) ? Math.min(2, Math.log1p(count(PICTURES))) : 0;
  row[at++] = has(STYLED) ? Math.min(1, count(KANA.test(text) ? STYLED_IN_JAPANESE : STYLED_LETTERS) / 6) : 0;
  row[at++] = spelt ? Math.min(1, count(SPACED_LETTERS)) : 0;
  row[at++] = named && hasNameWithNumber(text) ? 1 : 0;
  row[at++] = ANY_QUOTING.test(text) ? Math.min(2, count(QUOTING)) : 0;
  row[at++] = REPLY.test(text) ? 1 : 0;
  row[at++] = Math.max(0, 1 - length / SHORTEST_PITCH);
  row[at++] = grammarOf(source, text.length, words);
  row[at++] = has(TRAILING) ? Math.min(2, count(TRAILING_OFF)) : 0;
  row[at++] = words < FEWEST_WORDS ? 0 : salad / words;
  row[at++] = Math.min(1, counts[SHARES_KIND]! / PRAISE);
  row[at++] = Math.min(1, loud / LOUD);
  row[at++] = digits === 0 ? 0 : Math.min(1, (body.match(CLOCK)?.length ?? 0) / APPOINTMENTS);
  row[at++] = length < SHORTEST_STRETCHES ? 0 : Math.min(1, counts[DENSEST]! / MOST_DENSE);
  row[at++] = length > SHORT ? 0 : contactsIn(text, digits);
  return row;
}

function contactsIn(text: string, digits: number): number {
  if (digits < 7 && !text.includes('@')) return 0;
  return Math.min(1, text.replaceAll(DAY, ' ').match(CONTACT)?.length ?? 0);
}

/** What a text may be about, and what a reader is asked to do. */
const topics = ['money', 'vice'].map((kind) => KINDS.indexOf(kind));
const appeals = ['action', 'urgency', 'own'].map((kind) => KINDS.indexOf(kind));
/** Share of the words of a topic that counts without any appeal: reports on fraud have the words of fraud. */
const UNASKED = 0.2;

/** Densities of the kinds, with topics counted as far as the reader is asked to do something about them. */
function asPitch(densities: Float64Array, linked: boolean): Float64Array {
  const appeal = appeals.reduce((sum, kind) => sum + Math.min(1, densities[kind]!), linked ? 1 : 0);
  const asked = Math.min(1, UNASKED + appeal);
  for (const kind of topics) densities[kind]! *= asked;
  return densities;
}

/** Kinds of UTF-16 units, a bit each, beside {@link SPACED} and {@link DENSE}. */
const DIGIT = 4;
/** What {@link PICTURES} and {@link STYLED_LETTERS} may begin with, and {@link TRAILING_OFF}. */
const PICTURE = 8;
const STYLED = 16;
const TRAILING = 32;
/** What any price has, whatever its case. */
const PRICED = 64;
const SHOUT = 128;
const WHITE = 256;
const LINE = 512;
const CAPITAL = 1024;

let kindsMemo: Uint16Array | undefined;

function unitKinds(): Uint16Array {
  if (kindsMemo !== undefined) return kindsMemo;
  const kinds = new Uint16Array(0x10000);
  kinds.set(scriptKinds());
  mark(kinds, /[0-9]+/g, DIGIT);
  mark(kinds, /[\ud800-\udfff\u2600-\u2bff]+/g, PICTURE);
  mark(kinds, /[\ud800-\udfff\u0300-\u036f\u1d00-\u1d7f\u2100-\u24ff\uff21-\uff5a]+/g, STYLED);
  mark(kinds, /\s+/g, WHITE);
  mark(kinds, /[\n\r]+/g, LINE);
  mark(kinds, /\p{Lu}+/gu, CAPITAL);
  markEach(kinds, '.…。', TRAILING);
  markEach(kinds, '£$€¥￥%元折万円원kpjrKPJR\u212a', PRICED);
  markEach(kinds, '!！', SHOUT);
  kindsMemo = kinds;
  return kinds;
}

interface Glance {
  readonly digits: number;
  /** Words, roughly: one of a dense script has about two characters. */
  readonly words: number;
  readonly shouts: number;
  /** All kinds that the text has: the slower looks are for those that there are. */
  readonly seen: number;
  /** Whether two single characters stand between white space, which {@link SPACED_LETTERS} has. */
  readonly spelt: boolean;
  /** Whether a figure stands right behind a letter. */
  readonly named: boolean;
  /** Words that stand in rows of {@link LONG_ROW} long ones. */
  readonly salad: number;
  /** Share of longer words that are in capitals, where not all are; 0 where there are too few to tell. */
  readonly loud: number;
}

function glance(text: string, end: number): Glance {
  const kinds = unitKinds();
  let digits = 0;
  let dense = 0;
  let spaced = 0;
  let shouts = 0;
  let before = 0;
  let seen = 0;
  let white = -1;
  let single = false;
  let spelt = false;
  let named = false;
  let letters = 0;
  let row = 0;
  let from = 0;
  // Of the row, what stands on lines before this one.
  let carried = 0;
  let salad = 0;
  // Letters of the word at hand that are capitals; words of {@link CAPITAL_WORD} letters, and those all in capitals.
  let capitals = 0;
  let longer = 0;
  let loud = 0;
  for (let i = 0; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)]!;
    seen |= kind;
    if ((kind & SPACED) !== 0) {
      if ((before & SPACED) === 0) {
        spaced++;
        letters = 0;
        capitals = 0;
      }
      if ((kind & CAPITAL) !== 0) capitals++;
      if (++letters === LONG_WORD && row++ === 0) from = i + 1 - LONG_WORD;
      before = kind;
      continue;
    }
    if ((before & SPACED) !== 0 && letters >= CAPITAL_WORD) {
      longer++;
      if (capitals === letters) loud++;
    }
    if (row > 0) {
      const short = (before & SPACED) !== 0 && letters < LONG_WORD;
      if (short || (kind & WHITE) === 0 || ((kind & LINE) !== 0 && row - carried < LONG_LINE)) {
        if (isSalad(text, from, i, row)) salad += row;
        row = 0;
        carried = 0;
      } else if ((kind & LINE) !== 0) carried = row;
    }
    if ((kind & DENSE) !== 0) dense++;
    else if ((kind & DIGIT) !== 0) {
      digits++;
      if ((before & SPACED) !== 0) named = true;
    } else if ((kind & WHITE) !== 0) {
      // One character, which may be a pair.
      const one = i - white === 2 || i - white === 3;
      if (single && one) spelt = true;
      single = one && white >= 0;
      white = i;
    } else if ((kind & SHOUT) !== 0) shouts++;
    before = kind;
  }
  if (isSalad(text, from, end, row)) salad += row;
  if ((before & SPACED) !== 0 && letters >= CAPITAL_WORD) {
    longer++;
    if (capitals === letters) loud++;
  }
  const told = longer >= FEWEST_CAPITAL_WORDS && loud < longer;
  return {
    digits,
    words: dense / 2 + spaced,
    shouts,
    seen,
    spelt,
    named,
    salad,
    loud: told ? loud / longer : 0,
  };
}

/** Whether `[start, end)`, a row of `words` long ones, is poured and not written. */
function isSalad(text: string, start: number, end: number, words: number): boolean {
  return words >= LONG_ROW && countFunctionWords(text, start, end) <= MOST_GRAMMAR * words;
}

/** Letters and two to four figures in one. By the figures, which are few: most letters begin some word. */
function hasNameWithNumber(text: string): boolean {
  for (const { index, 0: figures } of text.matchAll(/\d+/g)) {
    if (figures.length < 2 || figures.length > 4) continue;
    if (NAME_BEFORE.test(text.slice(Math.max(0, index - 3), index))) return true;
  }
  return false;
}

/** The text without the fields of a form. */
function unformed(text: string): string {
  if (!mayBeForm(text)) return text;
  return (text.match(FIELD)?.length ?? 0) < LEAST_FIELDS ? text : text.replaceAll(FIELD, '');
}

/** Are there colons enough? Few texts have them. */
function mayBeForm(text: string): boolean {
  let colons = 0;
  for (const colon of [':', '：'])
    for (let at = text.indexOf(colon); at >= 0 && colons < LEAST_FIELDS; at = text.indexOf(colon, at + 1))
      colons++;
  return colons >= LEAST_FIELDS;
}

const QUOTES = [...'"“„«「『'];

/** The text without what it quotes. */
function unquoted(text: string): string {
  return QUOTES.some((mark) => text.includes(mark)) ? text.replaceAll(QUOTED, ' ') : text;
}

/** How much of a text is words that only hold sentences together, 0..1; advertisements do with few. */
function grammarOf(text: string, end: number, words: number): number {
  // A few words are no sample.
  return Math.min(1, (2 * countFunctionWords(text, 0, end)) / (words + 4));
}
