import { type ClassName, classOf } from '../../model/index.ts';
import { MANY } from './segments.ts';
import { isDense } from './suspicion.ts';

/** Share of the price of a border without an outward sign that is left where texts are glued together. */
const OF_SEAM = 0.6;

/** Nats more for a border inside a word, with an outward sign and without: texts are glued together between words. */
interface Tear {
  readonly signed: number;
  readonly unsigned: number;
}

const TORN = 7;
const WHOLE: Tear = { signed: 0, unsigned: 0 };
/** In Latin letters a word has an accent here and there, and damage begins and ends with it. */
const IN_LATIN: Tear = { signed: 0, unsigned: TORN };
const IN_OTHERS: Tear = { signed: TORN, unsigned: TORN };

/** Alphabets whose words are parted by spaces: where two letters of one meet, a word goes on. */
const TEARS: Partial<Record<ClassName, Tear>> = {
  latin: IN_LATIN,
  cyrillic: IN_OTHERS,
  'cyrillic-rare': IN_OTHERS,
  greek: IN_OTHERS,
  hebrew: IN_OTHERS,
  arabic: IN_OTHERS,
};

export function tearOf(text: string, at: number): Tear {
  if (at === 0 || at >= text.length) return WHOLE;
  const before = kindOf(text.charCodeAt(at - 1));
  return before === kindOf(text.charCodeAt(at)) ? KINDS[before]! : WHOLE;
}

/** What words may be of, and behind them what no word is torn in. */
const KINDS: readonly Tear[] = [IN_LATIN, IN_OTHERS, WHOLE];
/** The kind of each UTF-16 unit and one more, filled as units are asked for: they are asked for at every border. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  kinds[unit] ||= 1 + KINDS.indexOf(TEARS[classOf(unit)] ?? WHOLE);
  return kinds[unit]! - 1;
}

/**
 * Nats on top for damage that begins at `at`.
 *
 * @param beyond how many characters beyond the border could be undone as well, up to {@link MANY}; none is a sign of it
 * @param midway nats for a border without such a sign
 */
export function priceOfEntry(text: string, at: number, beyond: number, midway: number): number {
  return beyond === 0
    ? tearOf(text, at).signed
    : priceOfUnsigned(text, at, endsSentence(text, at), beyond, midway);
}

/** The same for damage that ends there. */
export function priceOfExit(text: string, at: number, beyond: number, midway: number): number {
  return beyond === 0
    ? tearOf(text, at).signed
    : priceOfUnsigned(text, at, beginsSentence(text, at), beyond, midway);
}

/** Most pairs of bytes are an ideograph in another encoding too, so that one or two beyond the border say little. */
function priceOfUnsigned(
  text: string,
  at: number,
  isOfSentence: boolean,
  beyond: number,
  midway: number,
): number {
  const share = (isOfSentence || isSeam(text, at) ? OF_SEAM : 1) * (beyond / MANY);
  return tearOf(text, at).unsigned + midway * share;
}

const SPACE = 0x20;

/** Do two kinds of character meet in front of `at`, one of a script of many, as where one text was glued to another? */
function isSeam(text: string, at: number): boolean {
  if (at === 0) return false;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const [one, other] = [classOf(before), classOf(behind)];
  return one !== other && one !== 'private' && other !== 'private' && (isDense(before) || isDense(behind));
}

/** Does a clean sentence end in front of `at`? */
function endsSentence(text: string, at: number): boolean {
  return SENTENCE_END.test(text.slice(Math.max(0, at - 3), at));
}

const SENTENCE_END = /[.!?…]['"»”)]? $|[。！？]['"」』”）]?$/;

/** Does one begin there: `В начале`, and not with `начале`? */
function beginsSentence(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === SPACE && CAPITAL.test(text.slice(at, at + 1));
}

const CAPITAL = /^\p{Lu}/u;
