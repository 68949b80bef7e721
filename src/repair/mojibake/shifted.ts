import { nats } from '../../model/index.ts';
import type { Proposal } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { type CharsetName, charset, none } from './charset.ts';
import { confidenceOf } from './confidence.ts';
import { shortName } from './names.ts';
import { promiseOf } from './shift/glance.ts';
import { type Shift, searchShift } from './shift/search.ts';
import { signsOfShift } from './shift/signs.ts';

const doubleByte: readonly CharsetName[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
/** Confidence below which a shift is not even reported. */
const least = 0.3;
/** Nats for believing that a byte was lost: in clean text no loss gains much more than these and what is `enough`. */
const priceOfLoss = 7;
/** Nats on top for a question mark taken for the mark of an odd byte, and for a letter taken for half a character. */
const priceOfQuestion = 5;
const priceOfLetter = 4;
/** Nats on top where hardly a character was read, and nearly all is inferred. */
const priceOfNothingRead = 5;
/** Nats on top for an encoding of another language than the text seems to be in. */
const priceOfLanguage = 5;
/** Nats that a first glance must promise. */
const promising = 3;
/** How far before the first surprise the loss is looked for, in UTF-16 units: what is read wrongly need not look odd. */
const lead = 8;
/** The same before the mark of an odd byte at its end, where nothing else struck the eye. */
const leadAtMark = 24;

/** How far behind it: characters in front of the loss may be rare as well. */
const behind = 24;

/** What was found where a byte was lost, and how many nats it wins. */
export type Realigned = Proposal & { readonly gain: number };

/** Text of which a byte was lost, so that pairs are shifted: `的故..` for 的夜市. */
export const repairShiftedBytes: RepairStep = (text) => {
  const proposals: Proposal[] = [];
  let from = 0;
  for (const { at, isCrumb } of signsOfShift(text)) {
    if (at < from) continue;
    const best = realign(text, from, at, isCrumb);
    if (best === null || best.confidence < least) continue;
    const { gain: _, ...proposal } = best;
    proposals.push(proposal);
    from = best.end;
  }
  return proposals;
};

/** The likeliest way in which a byte lost near `at` accounts for what stands there. A crumb promises nothing by itself. */
export function realign(text: string, from: number, at: number, isCrumb = false): Realigned | null {
  const before = text[at] === '\ufffd' ? leadAtMark : lead;
  let earliest = at;
  while (earliest > from && at - earliest < before && text.charCodeAt(earliest - 1) !== 0x0a) earliest--;
  const latest = Math.min(text.length - 1, at + behind);
  let best: Realigned | null = null;
  for (const name of doubleByte) {
    const isPromising = promiseOf(text, earliest, latest, charset(name)) >= promising;
    if (!isPromising && !(isCrumb && isOfLanguage(text, at, at + 1, name))) continue;
    const shift = searchShift(text, earliest, latest, charset(name), nats);
    const found = shift && propose(text, name, shift);
    if (found !== null && (best === null || found.gain > best.gain)) best = found;
  }
  return best;
}

function priceOf(text: string, name: CharsetName, shift: Shift): number {
  const { start, end, after, guesses } = shift;
  let price = priceOfLoss;
  if (text[end - 1] === '?') price += priceOfQuestion;
  if (text.charCodeAt(start) < 0x80) price += priceOfLetter;
  if (guesses.length > 1 && [...after].length < guesses.length + 2) price += priceOfNothingRead;
  if (!isOfLanguage(text, start, end, name)) price += priceOfLanguage;
  return price;
}

/** How far around a place its language is looked for, in UTF-16 units. */
const nearby = 100;

/**
 * Could the text around have been written in that encoding? Big5 has no simplified characters; Japanese has kana, Korean
 * has Hangul, and Chinese hardly any of either.
 */
function isOfLanguage(text: string, start: number, end: number, name: CharsetName): boolean {
  const { encode } = charset(name);
  let [han, kana, hangul, strange] = [0, 0, 0, 0];
  for (let i = Math.max(0, start - nearby); i < Math.min(text.length, end + nearby); i++) {
    if (i === start) i = end; // what stands there now says nothing
    const unit = text.charCodeAt(i);
    if (unit >= 0x3041 && unit <= 0x30ff) kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if (unit >= 0x3400 && unit <= 0x9fff) han++;
    else continue;
    if (encode(unit) === none) strange++;
  }
  if (strange > 0) return false;
  if (name === 'euc-kr') return hangul * 2 >= han + kana;
  if (name === 'shift_jis' || name === 'euc-jp') return kana * 4 >= han + hangul;
  return han >= (kana + hangul) * 2;
}

function propose(text: string, name: CharsetName, shift: Shift): Realigned {
  const { start, end, after, gain, guesses } = shift;
  const evidence = gain - priceOf(text, name, shift);
  const points = Array.from(after);
  return {
    rule: `mojibake/shifted-${shortName(name)}`,
    severity: 'major',
    start,
    end,
    gain: evidence,
    confidence: confidenceOf(evidence),
    message: `A byte was lost from ${shortName(name)} text, so the pairs behind it were shifted; ${guesses.length} torn characters are inferred.`,
    data: {
      encoding: shortName(name),
      evidence: Math.round(evidence * 10) / 10,
      inferred: guesses.map((i) => points[i]!).join(''),
    },
    fix: [{ start, end, after }],
  };
}
