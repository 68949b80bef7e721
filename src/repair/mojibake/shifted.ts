import { nats, unigramNats } from '../../model/index.ts';
import type { Proposal, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { type CharsetName, charset } from './charset.ts';
import { isPrivate, isRepetition } from './coincidence.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceOverKatakana } from './katakana.ts';
import { shortName } from './names.ts';
import { costInPlace } from './naturalness.ts';
import { priceOfOldStyle } from './old-style.ts';
import { replacedInPairs } from './replaced.ts';
import { promiseOf } from './shift/glance.ts';
import { doubleByte, encodingsAround, hasOthers } from './shift/language.ts';
import { type Shift, searchShift } from './shift/search.ts';
import { signsOfShift } from './shift/signs.ts';
import { withoutVain } from './vain.ts';

/** Confidence below which a shift is not even reported: a lone letter or bracket between ideographs looks a little like one. */
const least = 0.5;
/** Nats for believing that a byte was lost: in clean text no loss gains much more than these and what is `enough`. */
const priceOfLoss = 6;
/**
 * The same for half a character that stands alone between whole ones: `獨闖b日本`. In 350,000 clean lines of Traditional
 * Chinese and Japanese such a small letter wins 13.1 nats at most, `@` and `^` 11, and a capital (`W級`, `公務員A了解`) or a
 * bracket (`メニューの[ツール]`) 18.3; half-width katakana do not stand alone.
 */
const priceOfHalf = 3.5;
const priceOfUsualHalf = 8.5;
/**
 * On top where it would be katakana, which names have any of (`コダールiも`, `セリエA`): in 350,000 clean lines such a small
 * letter wins 15 nats and a capital 23, and most damaged ones more.
 */
const priceOfKatakana = 5.5;
const isUnusual = /[a-z@^\uff66-\uff9f]/;
const isKatakana = /[\u30a1-\u30fa]/;
/** Encodings in which everyday characters have letters or half-width katakana for second bytes. */
const halves: Partial<Record<CharsetName, RegExp>> = {
  big5: /^[@-~]$/,
  shift_jis: /^[@-~\uff66-\uff9f]$/,
};
/** Nats on top for a question mark taken for the mark of an odd byte, and for a letter taken for half a character. */
const priceOfQuestion = 5;
const priceOfLetter = 3;
/**
 * Nats on top where hardly a character was read, and nearly all is inferred: `红�` is as likely 红磡, which GB 2312
 * lacks, and a private character one of the author's own.
 */
const priceOfNothingRead = 10;
/** Signs and letters of other alphabets are no reading by themselves. */
const eastAsian = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
/** A usual character and a capital stand side by side in clean text as well: `脆梅Q梅`; usual is what is no rarer, in nats. */
const capitalAtEnd = /^.[A-Z]$/;
const usual = 11;
/** A number that is left open: `x月xx日`. */
const leftOpen = /[xX]/;
/** Nats on top for an encoding of another language than the text seems to be in. */
const priceOfLanguage = 5;
/** Nats that a first glance must promise: in a long text some place will seem to promise something by chance. */
const promisingWith = (length: number): number => 3 + Math.min(5, Math.log(1 + length / 400));
/** The same at the mark of an odd byte, which damage of other kinds leaves as well. */
const promisingWithMark = 2;
/** UTF-16 units up to which a text is also searched for encodings of other languages than it seems to be in. */
const shortText = 400;
/** How far before the first surprise the loss is looked for, in UTF-16 units: what is read wrongly need not look odd. */
const lead = 8;
/** The same before the mark of an odd byte at its end, where nothing else struck the eye. */
const leadAtMark = 24;

/** Marks of lost bytes within this many UTF-16 units of each other: one loss leaves one, a decoder that cannot read them a heap. */
const marksReach = 60;
const mostMarks = 3;

/** How far behind it: characters in front of the loss may be rare as well. */
const behind = 24;

/** What was found where a byte was lost, and how many nats it wins. */
export type Realigned = Proposal & { readonly gain: number };

/** Text of which a byte was lost, so that pairs are shifted: `的故..` for 的夜市. */
export const repairShiftedBytes: RepairStep = (text, context) => {
  const proposals: Proposal[] = [];
  let from = 0;
  for (const { at, isCrumb } of signsOfShift(text, context.glance(text))) {
    if (at < from) continue;
    const best = realign(text, from, at, isCrumb);
    if (best === null || best.confidence < least) continue;
    const { gain: _, ...proposal } = best;
    proposals.push(proposal);
    from = best.end;
  }
  return withoutVain(text, proposals);
};

/** Where a shift that is seen at a spot would show: in characters of two bytes, whatever else they are mixed with. */
export function reachOfShift({ start, end }: Span): Span {
  return { start: start - lead, end: Math.max(end, start + behind) };
}

/** The likeliest way in which a byte lost near `at` accounts for what stands there. A crumb promises nothing by itself. */
export function realign(text: string, from: number, at: number, isCrumb = false): Realigned | null {
  const before = text[at] === '\ufffd' ? leadAtMark : lead;
  let earliest = at;
  while (earliest > from && at - earliest < before && text.charCodeAt(earliest - 1) !== 0x0a) earliest--;
  const latest = Math.min(text.length - 1, at + behind);
  const crumb = isCrumb && !readsWell(text, at);
  const promising = promisingWith(text.length);
  const promisingWithCrumb = text[at] === '\ufffd' ? promisingWithMark : 0;
  const likely = encodingsAround(text, at, at + 1);
  let best: Realigned | null = null;
  for (const name of doubleByte) {
    const isForeign = !likely.includes(name);
    if (isForeign && text.length > shortText) continue;
    const promise = promiseOf(text, earliest, latest, charset(name));
    const least = crumb && couldBeCrumb(text[at]!, name) ? promisingWithCrumb : promising;
    if (promise < least) continue;
    if (isInHeap(text, at)) return null;
    if (promise < promising + priceOfLanguage && (isForeign || hasOthers(text, at, at + 1, name))) continue;
    const shift = searchShift(text, earliest, latest, crumb ? at : null, charset(name), nats);
    const found = shift && propose(text, name, shift);
    if (found !== null && (best === null || found.gain > best.gain)) best = found;
  }
  return best;
}

function isInHeap(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - marksReach), at + marksReach);
  return (
    around.split('\ufffd').length - 1 > mostMarks ||
    replacedInPairs.some((remains) => around.includes(remains))
  );
}

/** A letter is half a character that anybody writes only in some encodings; a mark may stand for any byte. */
function couldBeCrumb(character: string, name: CharsetName): boolean {
  return !/^[@-~]$/.test(character) || halves[name]?.test(character) === true;
}

/** Nats of a single character and the two behind it up to which there is nothing to be won by another in its place. */
const readable = 15;

function readsWell(text: string, at: number): boolean {
  return costInPlace(text, at, at + 1, null, nats) < readable;
}

function priceOfHalfAt(half: string, after: string): number {
  const price = isUnusual.test(half) ? priceOfHalf : priceOfUsualHalf;
  return isKatakana.test(after) ? price + priceOfKatakana : price;
}

function priceOf(text: string, name: CharsetName, shift: Shift): number {
  const { start, end, after, guesses } = shift;
  const isHalf = after.length === 1 && halves[name]?.test(text.slice(start, end)) === true;
  let price = isHalf ? priceOfHalfAt(text[start]!, after) : priceOfLoss;
  if (text[end - 1] === '?') price += priceOfQuestion;
  if (text.charCodeAt(start) < 0x80 && !isHalf) price += priceOfLetter;
  if (capitalAtEnd.test(text.slice(start, end)) && unigramNats(text.charCodeAt(start)) < usual)
    price += priceOfUsualHalf;
  if (leftOpen.test(text.slice(start, end))) price += priceOfNothingRead;
  const hasPrivate = /[\ue000-\uf8ff]/.test(text.slice(start, end));
  if ([...after].length < guesses.length + 2 && (guesses.length > 1 || hasPrivate))
    price += priceOfNothingRead;
  if (!encodingsAround(text, start, end).includes(name)) price += priceOfLanguage;
  if (hasOthers(text, start, end, name)) price += priceOfLanguage;
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
    .slice(Math.max(0, start - lineBefore), start)
    .split('\n')
    .at(-1)!;
  return ['[]', '{}'].some(
    ([open, close]) => read.includes(close!) && line.lastIndexOf(open!) > line.lastIndexOf(close!),
  );
}

/** How far before it an open bracket is looked for, in UTF-16 units. */
const lineBefore = 100;

function propose(text: string, name: CharsetName, shift: Shift): Realigned | null {
  const { start, end, after, gain, guesses } = shift;
  const source = text.slice(start, end);
  if (isRepetition(source) || isPrivate(source) || closesBracket(text, start, end)) return null;
  if (after.length > 1 && !eastAsian.test(after)) return null;
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
