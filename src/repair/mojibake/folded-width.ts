import type { Glance } from '../glance/glance.ts';
import { DENSE, RARE, traitTable } from '../glance/traits.ts';
import { charset } from './charset.ts';
import { areInSequences } from './sequences.ts';
import { streamOf } from './stream.ts';

/**
 * UTF-8 read as GBK has full-width letters and marks in it, since A3 begins these, and A1 some. Programs that fold them
 * to ASCII put bytes out of reach:
 *
 *     代表     E4 BB A3 E8 A1 A8
 *     浠ｈ〃   E4BB  A3E8  A1A8
 *     浠h〃    E4BB  68    A1A8
 *
 * Gives the text with the letters unfolded whose bytes go on with the UTF-8 in front of them, unit for unit.
 */
export function unfold(text: string, { bounds }: Glance): string {
  let pieces = '';
  let from = 0;
  for (let run = 1; run + 1 < bounds.length; run += 2) {
    const at = bounds[run]!;
    if (bounds[run + 1] !== at + 1) continue;
    const unit = text.charCodeAt(at);
    const wide = fullWidthOf(unit);
    if (unit === QUESTION_MARK || !goesOn(text, at, wide) || !isInUtf8(text, at, wide)) continue;
    pieces += text.slice(from, at) + String.fromCharCode(wide);
    from = at + 1;
  }
  return from === 0 ? text : pieces + text.slice(from);
}

/** What decoders write for lost bytes. */
const QUESTION_MARK = 0x3f;
/** How far around a letter the bytes are looked at, in UTF-16 units, and the share of them that must fall into whole UTF-8 sequences. */
const REACH = 12;
const LEAST_IN_SEQUENCES = 0.6;

/**
 * Is it UTF-8 read as GBK what stands around `at`, but for common characters? These are few, or stand
 * elsewhere than behind `at`. Two bytes that go on by chance say nothing: `绊 酵`.
 */
function isInUtf8(text: string, at: number, wide: number): boolean {
  let around = '';
  let common = 0;
  for (let i = Math.max(0, at - REACH); i < Math.min(text.length, at + REACH); i++) {
    if (i === at) around += String.fromCharCode(wide);
    else if (isRare(text.charCodeAt(i))) around += text[i];
    else if (text.charCodeAt(i) > 0x7f) common++;
  }
  if (common >= around.length && !isRare(text.charCodeAt(at + 1))) return false;
  const stream = streamOf(around, 0, around.length);
  return areInSequences(stream, charset('gb18030'), around.length, LEAST_IN_SEQUENCES, around.length);
}

function isRare(unit: number): boolean {
  const traits = traitTable()[unit]!;
  return (traits & RARE) !== 0 && (traits & DENSE) !== 0;
}

function fullWidthOf(unit: number): number {
  return unit === 0x20 ? 0x3000 : unit + 0xfee0;
}

/** Do the bytes of `wide` take up UTF-8 where those in front of `at` leave it, and those behind it go on? */
function goesOn(text: string, at: number, wide: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isRare(before)) return false;
  const { encode } = charset('gb18030');
  const [last, next] = [encode(before), encode(wide)];
  if (last < 0x8000 || last > 0xffff || next < 0x8000) return false;
  const due = continuationsDue(last >> 8, last & 0xff);
  const second = next & 0xff;
  const behind = encode(text.charCodeAt(at + 1)) >> 8;
  if (due === 1) return isLead(second) && (behind < 0x80 || isContinuation(behind));
  return due === 2 && isContinuation(second) && (behind < 0x80 || isLead(behind));
}

/** Bytes that the UTF-8 sequence still needs that two bytes end with; its first is one of them. */
function continuationsDue(first: number, second: number): number {
  if (isLead(second)) return second < 0xe0 ? 1 : 2;
  return isContinuation(second) && isLead(first) && first >= 0xe0 ? 1 : 0;
}

/** Of two or three bytes. */
function isLead(byte: number): boolean {
  return byte >= 0xc2 && byte <= 0xef;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
