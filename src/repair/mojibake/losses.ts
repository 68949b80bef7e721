import { applyChanges } from '../../edit/index.ts';
import { classOf, nats, naturalness } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import { RARE, traitTable } from '../glance/traits.ts';
import { type Charset, type CharsetName, charset, NONE } from './charset.ts';
import { type Guess, infer, type Inferred as Reading } from './lossy.ts';
import { Path } from './naturalness.ts';
import type { Plan } from './plan.ts';
import { isMark, marksPairs } from './slots.ts';
import type { Stretch } from './stretches.ts';

/** How far around a damaged stretch, or the mark of a lost byte, further ones are looked for, in UTF-16 units. */
const MARGIN = 8;
/** Nats that reading with losses must win over reading without. */
const WORTHWHILE = 6;
/** Nats off the evidence for each lost byte: what is inferred is not seen. */
const PRICE_OF_GUESS = 1;
/** Share of bytes above which too little is left to infer from: a quarter lost, and of twenty characters one is wrong. */
const MOST_LOST = 0.25;
/** The same where each mark stands for two bytes, a space among them at times. A fifth lost, and one character in ten is wrong. */
const MOST_PAIRS = 0.2;
/**
 * The same of letters, behind a decoder that makes C1 controls of 32 bytes. A third of the letters of Russian are lost when
 * these are taken out, and a third of the guesses would be wrong.
 */
const MOST_LETTERS = 0.1;

/** Guesses for each unit of the text in a script that the model has not read, where one letter is as good as another. */
const MOST_UNREAD = 0.01;
/** Standard deviations above clean text that what is inferred may be, behind a decoder of one byte a character. */
const OUTLANDISH = 3;
/** What windows-1252 has at 80 to 9F, and no other alphabet has at a letter: bytes that found no place. */
const LEFT_OVER =
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}])[‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|[‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ](?!\p{Script=Latin})[\p{L}\p{M}]/gu;
/** One such sign may be the author's. */
const FEW_LEFT = 1;

export interface Inferred extends Span {
  readonly changes: readonly Change[];
  readonly plan: Plan;
  readonly evidence: number;
  readonly guesses: readonly Guess[];
}

/** A stretch of which too much was lost to say what stood there. */
export interface Hopeless extends Span {
  /** Characters that lost bytes. */
  readonly lost: number;
}

/**
 * When bytes were lost, what is left in front of and behind them cannot be read on its own: the stretches
 * that can be are read once more, together with what lies between them.
 */
export function inferLosses(
  text: string,
  region: Span,
  stretches: readonly Stretch[],
  plan: Plan,
): Inferred | Hopeless | null {
  const [layer] = plan;
  if (plan.length !== 1 || layer!.written !== 'utf-8') return null;
  const { start, end } = reachOfMarks(text, region, stretches);
  const read = strippedTwin(layer!.read, text, start, end) ?? layer!.read;
  const reader = charset(read);
  const traces = tracesOfLoss(text, start, end, stretches, reader);
  if (!traces.marked && !traces.unread && !hasAlike(text, start, end, reader)) return null;
  if (marksPairs(reader) && traces.pairs > MOST_PAIRS) {
    return { start: stretches[0]!.start, end: stretches[stretches.length - 1]!.end, lost: traces.marks };
  }
  if (traces.share > MOST_LOST) return null;
  if (read.startsWith('iso-8859')) {
    const damaged = { start: stretches[0]!.start, end: stretches[stretches.length - 1]!.end };
    const { lost, all } = lettersIn(text, damaged, reader);
    if (lost > all * MOST_LETTERS) return { ...damaged, lost };
  }
  const inferred = infer(text, start, end, reader, !traces.marked, nats);
  if (inferred === null) return null;
  const without = stretches.map((one) => ({
    start: one.start - start,
    end: one.end - start,
    after: one.after,
  }));
  const before = text.slice(start, end);
  const cost = (changes: Change[]) => costOf(text, start, end, applyChanges(before, changes));
  const isBetter = inferred.cost + WORTHWHILE <= cost(without);
  // Beside a clean word what is inferred may be poor, and what the stretches come to by themselves good.
  const isNeeded = () => isBetter || naturalness(applyChanges(before, without)).deviation > OUTLANDISH;
  if (isPoor(text, inferred, reader) && isNeeded()) {
    const last = stretches[stretches.length - 1]!;
    return { start: stretches[0]!.start, end: last.end, lost: inferred.changes.length };
  }
  if (!isBetter) return null;
  const evidence = cost([]) - inferred.cost - PRICE_OF_GUESS * inferred.guesses.length;
  return {
    start: inferred.start,
    end: inferred.end,
    changes: inferred.changes,
    plan: [{ written: 'utf-8', read }],
    evidence,
    guesses: inferred.guesses,
  };
}

interface Letters {
  /** Those that lack bytes. */
  readonly lost: number;
  readonly all: number;
}

/**
 * The letters of text in UTF-8 that was read with an encoding of one byte a character. Not those that a letter of ASCII
 * follows: between damage stand words that were read well, `Übung`, `más`.
 */
function lettersIn(text: string, { start, end }: Span, { encode }: Charset): Letters {
  let lost = 0;
  let all = 0;
  for (let i = start; i < end; i++) {
    const byte = encode(text.charCodeAt(i));
    if (isAsciiLetter(byte)) all++;
    const due = continuationsDue(byte);
    if (due === 0 || isAsciiLetter(text.charCodeAt(i + 1))) continue;
    all++;
    for (let k = 1; k <= due; k++) {
      const next = encode(text.charCodeAt(i + k));
      // A0 often turned into a space.
      if ((next & 0xc0) === 0x80 || next === 0x20) continue;
      lost++;
      break;
    }
  }
  return { lost, all };
}

function isAsciiLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Bytes that must follow where a letter of an alphabet begins: those of Vietnamese that take three begin with E1. */
function continuationsDue(byte: number): number {
  if (byte >= 0xc3 && byte <= 0xdf) return 1;
  return byte === 0xe1 ? 2 : 0;
}

/** Code pages of Windows, and what they are without the letters that they have at 80 to 9F. */
const TWINS: Partial<Record<CharsetName, CharsetName>> = {
  'windows-1252': 'iso-8859-1',
  'windows-1253': 'iso-8859-7',
  'windows-874': 'iso-8859-11',
};

/**
 * A decoder that makes C1 controls of 80 to 9F, which something took out behind it. Where none of the letters stands that
 * Windows has there, it was this one, and any of these bytes may be missing.
 */
function strippedTwin(read: CharsetName, text: string, start: number, end: number): CharsetName | null {
  const twin = TWINS[read];
  if (twin === undefined) return null;
  const [ofWindows, ofTwin] = [charset(read), charset(twin)];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const byte = ofWindows.encode(unit);
    // ISO 8859-7 has ‘ at A1.
    if (byte >= 0x80 && byte < 0xa0 && ofTwin.encode(unit) < 0xa0) return null;
  }
  return twin;
}

/** From the first stretch to the last, and on over further marks that are not far from each other. */
function reachOfMarks(text: string, region: Span, stretches: readonly Stretch[]): Span {
  let start = Math.max(region.start, stretches[0]!.start - MARGIN);
  for (let i = stretches[0]!.start; i > start; i--) {
    if (text.charCodeAt(i - 1) === 0xfffd) start = Math.max(region.start, i - 1 - MARGIN);
  }
  let end = Math.min(region.end, stretches[stretches.length - 1]!.end + MARGIN);
  for (let i = stretches[stretches.length - 1]!.end; i < end; i++) {
    if (text.charCodeAt(i) === 0xfffd) end = Math.min(region.end, i + 1 + MARGIN);
  }
  return { start, end };
}

/** Marks in the text, and characters outside the stretches that the reader may have made of loose bytes. */
function tracesOfLoss(
  text: string,
  start: number,
  end: number,
  stretches: readonly Stretch[],
  reader: Charset,
): Traces {
  let marks = 0;
  let ofPairs = 0;
  let bytes = 0;
  let unread = false;
  let next = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit === 0xfffd ||
      (isMark(unit, reader.name) && (mayBeLoss(text, i - 1) || mayBeLoss(text, i + 1)))
    ) {
      marks++;
      if (unit !== 0xfffd) ofPairs++;
    }
    const packed = reader.encode(unit);
    bytes += packed > 0xff ? 2 : 1;
    while (next < stretches.length && stretches[next]!.end <= i) next++;
    const isInside = next < stretches.length && stretches[next]!.start <= i;
    if (!isInside && unit > 0x7f && packed !== NONE && !isUsual(unit, reader)) unread = true;
  }
  const share = marks / bytes;
  return { marked: marks > 0, marks, unread, share, pairs: (2 * ofPairs) / (bytes + ofPairs) };
}

/** What stands in clean text: beside a stretch that was read with GBK every ideograph could have come of loose bytes. */
function isUsual(unit: number, { multibyte }: Charset): boolean {
  return multibyte && (traitTable()[unit]! & RARE) === 0;
}

interface Traces {
  readonly marked: boolean;
  readonly marks: number;
  readonly unread: boolean;
  /** Of bytes, a mark being one. */
  readonly share: number;
  /** The same of marks that stand for two. */
  readonly pairs: number;
}

/** Is what was inferred no text? Then it was another decoder, or too much is lost. */
function isPoor(text: string, { start, end, changes, guesses }: Reading, { multibyte }: Charset): boolean {
  const unread = guesses.filter(({ text: letter }) => classOf(letter.codePointAt(0)!) === 'other-script');
  if (unread.length > (end - start) * MOST_UNREAD) return true;
  if (multibyte) return false;
  const moved = changes.map((change) => ({
    ...change,
    start: change.start - start,
    end: change.end - start,
  }));
  const read = applyChanges(text.slice(start, end), moved);
  const left = read.match(LEFT_OVER)?.length ?? 0;
  return left > FEW_LEFT || naturalness(read).deviation > OUTLANDISH;
}

/** Is there a character that the reader may have made of either of two bytes? */
function hasAlike(text: string, start: number, end: number, { alike, packed }: Charset): boolean {
  if (alike === null) return false;
  for (let i = start; i < end; i++) {
    const byte = packed[text.charCodeAt(i)]!;
    if (byte > 0x7f && alike[byte] !== 0) return true;
  }
  return false;
}

/** A question mark beside such a character may be the mark of a loss, or else one that the author set. */
function mayBeLoss(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x7f || isMark(unit);
}

function costOf(text: string, start: number, end: number, instead: string): number {
  const path = new Path(nats).startAt(text, start);
  path.readText(instead, 0, instead.length);
  path.readText(end < text.length ? text.slice(end, end + 1) : '\n', 0, 1);
  return path.cost;
}
