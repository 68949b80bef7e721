import { nats, unigramNats } from '../../model/index.ts';
import type { Proposal, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { type CharsetName, charset } from './charset.ts';
import { isFullWidth, isPrivate, isRepetition } from './coincidence.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceOverKatakana } from './katakana.ts';
import { shortName } from './names.ts';
import { costInPlace } from './naturalness.ts';
import { priceOfOldStyle } from './old-style.ts';
import { isInFace, isPastime } from './pastimes.ts';
import { REPLACED_IN_PAIRS } from './replaced.ts';
import { promiseOf } from './shift/glance.ts';
import { DOUBLE_BYTE, encodingsAround, hasOthers } from './shift/language.ts';
import { type Shift, searchShift } from './shift/search.ts';
import { signsOfShift } from './shift/signs.ts';
import { withoutVain } from './vain.ts';

/** Confidence below which a shift is not even reported: a lone letter or bracket between ideographs looks a little like one. */
const LEAST = 0.5;
/** Nats for believing that a byte was lost: in clean text no loss gains much more than these and what is `enough`. */
const PRICE_OF_LOSS = 6;
/**
 * The same for half a character that stands alone between whole ones: `獨闖b日本`. In 350,000 clean lines of Traditional
 * Chinese and Japanese such a small letter wins 13.1 nats at most, `@` and `^` 11, and a capital (`W級`, `公務員A了解`) or a
 * bracket (`メニューの[ツール]`) 18.3; half-width katakana do not stand alone.
 */
const PRICE_OF_HALF = 3.5;
const PRICE_OF_USUAL_HALF = 8.5;
/**
 * On top where it would be katakana, which names have any of (`コダールiも`, `セリエA`): in 350,000 clean lines such a small
 * letter wins 15 nats and a capital 23, and most damaged ones more.
 */
const PRICE_OF_KATAKANA = 5.5;
const IS_UNUSUAL = /[a-z@^\uff66-\uff9f]/;
const IS_KATAKANA = /[\u30a1-\u30fa]/;
/** Encodings in which everyday characters have letters or half-width katakana for second bytes. */
const HALVES: Partial<Record<CharsetName, RegExp>> = {
  big5: /^[@-~]$/,
  shift_jis: /^[@-~\uff66-\uff9f]$/,
};
/** Nats on top for a question mark taken for the mark of an odd byte, and for a letter taken for half a character. */
const PRICE_OF_QUESTION = 5;
const PRICE_OF_LETTER = 3;
/**
 * Nats on top where hardly a character was read, and nearly all is inferred: `红�` is as likely 红磡, which GB 2312
 * lacks, and a private character one of the author's own.
 */
const PRICE_OF_NOTHING_READ = 10;
/** Signs and letters of other alphabets are no reading by themselves. */
const EAST_ASIAN = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
/** A usual character and a capital stand side by side in clean text as well: `脆梅Q梅`; usual is what is no rarer, in nats. */
const CAPITAL_AT_END = /^.[A-Z]$/;
const USUAL = 11;
/** A number that is left open: `x月xx日`. */
const LEFT_OPEN = /[xX]/;
/** Nats on top for an encoding of another language than the text seems to be in. */
const PRICE_OF_LANGUAGE = 5;
/** Nats that a first glance must promise: in a long text some place will seem to promise something by chance. */
const promisingWith = (length: number): number => 3 + Math.min(5, Math.log(1 + length / 400));
/** The same at the mark of an odd byte, which damage of other kinds leaves as well. */
const PROMISING_WITH_MARK = 2;
/** UTF-16 units up to which a text is also searched for encodings of other languages than it seems to be in. */
const SHORT_TEXT = 400;
/** How far before the first surprise the loss is looked for, in UTF-16 units: what is read wrongly need not look odd. */
const LEAD = 8;
/** The same before the mark of an odd byte at its end, where nothing else struck the eye. */
const LEAD_AT_MARK = 24;

/** Marks of lost bytes within this many UTF-16 units of each other: one loss leaves one, a decoder that cannot read them a heap. */
const MARKS_REACH = 60;
const MOST_MARKS = 3;

/** How far behind it: characters in front of the loss may be rare as well. */
const BEHIND = 24;

/** What was found where a byte was lost, and how many nats it wins. */
export type Realigned = Proposal & { readonly gain: number };

/** Text of which a byte was lost, so that pairs are shifted: `的故..` for 的夜市. */
export const repairShiftedBytes: RepairStep = (text, context) => {
  const proposals: Proposal[] = [];
  let from = 0;
  for (const { at, isCrumb } of signsOfShift(text, context.glance(text))) {
    if (at < from) continue;
    const best = realign(text, from, at, isCrumb);
    if (best === null || best.confidence < LEAST) continue;
    const { gain: _, ...proposal } = best;
    proposals.push(proposal);
    from = best.end;
  }
  return withoutVain(text, proposals);
};

/** Where a shift that is seen at a spot would show: in characters of two bytes, whatever else they are mixed with. */
export function reachOfShift({ start, end }: Span): Span {
  return { start: start - LEAD, end: Math.max(end, start + BEHIND) };
}

/** The likeliest way in which a byte lost near `at` accounts for what stands there. A crumb promises nothing by itself. */
export function realign(text: string, from: number, at: number, isCrumb = false): Realigned | null {
  const before = text[at] === '\ufffd' ? LEAD_AT_MARK : LEAD;
  let earliest = at;
  while (earliest > from && at - earliest < before && text.charCodeAt(earliest - 1) !== 0x0a) earliest--;
  const latest = Math.min(text.length - 1, at + BEHIND);
  const crumb = isCrumb && !readsWell(text, at);
  const promising = promisingWith(text.length);
  const promisingWithCrumb = text[at] === '\ufffd' ? PROMISING_WITH_MARK : 0;
  const likely = encodingsAround(text, at, at + 1);
  let best: Realigned | null = null;
  for (const name of DOUBLE_BYTE) {
    const isForeign = !likely.includes(name);
    if (isForeign && text.length > SHORT_TEXT) continue;
    const promise = promiseOf(text, earliest, latest, charset(name));
    const least = crumb && couldBeCrumb(text[at]!, name) ? promisingWithCrumb : promising;
    if (promise < least) continue;
    if (isInHeap(text, at)) return null;
    if (promise < promising + PRICE_OF_LANGUAGE && (isForeign || hasOthers(text, at, at + 1, name))) continue;
    const shift = searchShift(text, earliest, latest, crumb ? at : null, charset(name), nats);
    const found = shift && propose(text, name, shift);
    if (found !== null && (best === null || found.gain > best.gain)) best = found;
  }
  return best;
}

function isInHeap(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - MARKS_REACH), at + MARKS_REACH);
  return (
    around.split('\ufffd').length - 1 > MOST_MARKS ||
    REPLACED_IN_PAIRS.some((remains) => around.includes(remains))
  );
}

/** A letter is half a character that anybody writes only in some encodings; a mark may stand for any byte. */
function couldBeCrumb(character: string, name: CharsetName): boolean {
  return !/^[@-~]$/.test(character) || HALVES[name]?.test(character) === true;
}

/** Nats of a single character and the two behind it up to which there is nothing to be won by another in its place. */
const READABLE = 15;

function readsWell(text: string, at: number): boolean {
  return costInPlace(text, at, at + 1, null, nats) < READABLE;
}

function priceOfHalfAt(half: string, after: string): number {
  const price = IS_UNUSUAL.test(half) ? PRICE_OF_HALF : PRICE_OF_USUAL_HALF;
  return IS_KATAKANA.test(after) ? price + PRICE_OF_KATAKANA : price;
}

function priceOf(text: string, name: CharsetName, shift: Shift): number {
  const { start, end, after, guesses } = shift;
  const isHalf = after.length === 1 && HALVES[name]?.test(text.slice(start, end)) === true;
  let price = isHalf ? priceOfHalfAt(text[start]!, after) : PRICE_OF_LOSS;
  if (text[end - 1] === '?') price += PRICE_OF_QUESTION;
  if (text.charCodeAt(start) < 0x80 && !isHalf) price += PRICE_OF_LETTER;
  if (CAPITAL_AT_END.test(text.slice(start, end)) && unigramNats(text.charCodeAt(start)) < USUAL)
    price += PRICE_OF_USUAL_HALF;
  if (LEFT_OPEN.test(text.slice(start, end))) price += PRICE_OF_NOTHING_READ;
  const hasPrivate = /[\ue000-\uf8ff]/.test(text.slice(start, end));
  if ([...after].length < guesses.length + 2 && (guesses.length > 1 || hasPrivate))
    price += PRICE_OF_NOTHING_READ;
  if (!encodingsAround(text, start, end).includes(name)) price += PRICE_OF_LANGUAGE;
  if (hasOthers(text, start, end, name)) price += PRICE_OF_LANGUAGE;
  return price + priceOfOldStyle(text, shift);
}

/**
 * Whether a bracket would be read as half a character whose partner stands open in the same line.
 *
 *     1、[五趾袜](https://…     趾袜] is no 分和郵 that lost a byte
 *        ^     ^
 */
function closesBracket(text: string, start: number, end: number): boolean {
  const read = text.slice(start, end);
  const line = text
    .slice(Math.max(0, start - LINE_BEFORE), start)
    .split('\n')
    .at(-1)!;
  return ['[]', '{}'].some(
    ([open, close]) => read.includes(close!) && line.lastIndexOf(open!) > line.lastIndexOf(close!),
  );
}

/** Is all that the line has of letters a word of a few ideographs, rare ones as `魑魅魍魎`? Then nothing beside it tells of a loss. */
function isRareWord(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - LINE_BEFORE), start)
    .split('\n')
    .at(-1)!;
  const behind = text.slice(end, end + LINE_BEFORE).split('\n')[0]!;
  return RARE_WORD.test((before + text.slice(start, end) + behind).replace(/\P{L}+/gu, ''));
}

const RARE_WORD = /^\p{Script=Han}{1,4}$/u;

/** Is it one ideograph with white space on both sides, as where parts of characters are listed: `艹 奔`? */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 || /\s/.test(text[start - 1]!);
  const behind = end === text.length || /\s/.test(text[end]!);
  return before && behind && /^\p{Script=Han}$/u.test(text.slice(start, end).trim());
}

/** How far a line is looked at, in UTF-16 units. */
const LINE_BEFORE = 100;

function propose(text: string, name: CharsetName, shift: Shift): Realigned | null {
  const { start, end, after, gain, guesses } = shift;
  const source = text.slice(start, end);
  if (isRepetition(source) || isPastime(source) || isPrivate(source) || closesBracket(text, start, end))
    return null;
  if (after.length > 1 && !EAST_ASIAN.test(after)) return null;
  if (isInFace(text, start, end)) return null;
  if (isRareWord(text, start, end) || standsAlone(text, start, end) || isFullWidth(source)) return null;
  const evidence = Math.min(gain - priceOf(text, name, shift), evidenceOverKatakana(text, shift));
  const points = Array.from(after);
  return {
    rule: `mojibake/shifted-${shortName(name)}`,
    severity: 'major',
    start,
    end,
    gain: evidence,
    confidence: confidenceOf(evidence),
    message: `A byte was lost from ${shortName(name)} text, so the pairs behind it were shifted; torn characters that are inferred: ${guesses.length}.`,
    data: {
      encoding: shortName(name),
      evidence: Math.round(evidence * 10) / 10,
      inferred: guesses.map((i) => points[i]!).join(''),
    },
    fix: [{ start, end, after }],
  };
}
