import { scoreText, unigramNats } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { PINYIN_LETTERS } from '../../unicode/mandarin.ts';
import type { Glance } from '../glance/glance.ts';
import { CRUMB, HAN, isOfEmptyPlane } from '../glance/traits.ts';
import { asTrail, pairTable } from './gbk.ts';
import { struckPairs } from './struck.ts';

/** A reading without its opening bracket, from its question mark on. */
const READING = new RegExp(`\\?[(（]?[${PINYIN_LETTERS}]{1,7}[)）]`, 'y');

const WHOLE_READING = new RegExp(`[(（][${PINYIN_LETTERS}]{1,7}[)）]`, 'y');

/** Characters of context on either side of a sign. A stretch out of step ends at the first ASCII byte, so most are short. */
const REACH = 160;
/** Nats per character on one side of a doubtful sign; clean Chinese has 4 to 7. */
const ODD_NATS = 6.5;
const RARE_NATS = 14;
/** About what a character costs of which a byte is known. */
const TORN_NATS = 7;

/** Stretches of lines around such places, apart from each other. Their total is bounded by the text. */
export function findWindows(text: string, glance: Glance): Span[] {
  if ((glance.present & HAN) === 0) return [];
  const windows: { start: number; end: number }[] = [];
  for (const at of signsOf(text, glance)) {
    const last = windows[windows.length - 1];
    if (last !== undefined && at < last.end) {
      if (last.end - at < REACH / 2) last.end = borderAfter(text, at, last.end);
      continue;
    }
    windows.push({ start: borderBefore(text, at, last?.end ?? 0), end: borderAfter(text, at, at) });
  }
  return windows;
}

/**
 * What shifted bytes leave behind, surest first: U+FFFD, private use, planes without characters; a reading without its
 * opening bracket; a question mark behind a character; one ASCII character above `?` between two of Chinese (the second
 * half of a character, `建ㄔO的`).
 */
function signsOf(text: string, glance: Glance): number[] {
  const { bounds, places, traits, striking } = glance;
  const signs = [...struckPairs(text, glance), ...readingsIn(text)];
  for (const i of striking) {
    if ((traits[i]! & CRUMB) !== 0 && isLost(text.charCodeAt(places[i]!))) signs.push(places[i]!);
  }
  for (let run = 0; run < bounds.length; run += 2) {
    const end = bounds[run + 1]!;
    const behind = behindReading(text, end);
    const isDoubtful =
      text.charCodeAt(behind) === QUESTION_MARK ? isWide(text.charCodeAt(end - 1)) : isHalf(text, end);
    if (isDoubtful && isOdd(text, behind - 1)) signs.push(behind - 1);
  }
  return signs.sort((a, b) => a - b);
}

const QUESTION_MARK = 0x3f;

function readingsIn(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    READING.lastIndex = at;
    if (READING.test(text)) found.push(at);
  }
  return found;
}

/** Where the reading of the character in front of `at` ends, if it has one: `展(zhǎn)?!痹趯W`. */
function behindReading(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== 0x28 && first !== 0xff08) return at;
  WHOLE_READING.lastIndex = at;
  return WHOLE_READING.test(text) ? WHOLE_READING.lastIndex : at;
}

function isLost(unit: number): boolean {
  return unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff) || isOfEmptyPlane(unit);
}

function isWide(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xffee);
}

/** Is it ASCII above `?` between two characters of Chinese? */
function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit > QUESTION_MARK && unit < 0x7f && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1))
  );
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a doubtful sign is worth a search: something reads odd there, and shifted by a byte it would read better. */
function isOdd(text: string, at: number): boolean {
  return isUnnatural(text, at) && (shiftHelps(text, at) || shiftHelpsBehind(text, at + 2));
}

/** A question in Chinese reads naturally on both sides of its mark; shifted bytes do not, and are rare characters. */
function isUnnatural(text: string, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at; i++)
    if (unigramNats(text.charCodeAt(i)) > RARE_NATS) return true;
  const left = scoreText(text, Math.max(0, at - 8), at + 1).perCharacter;
  return left > ODD_NATS || scoreText(text, at, Math.min(text.length, at + 9)).perCharacter > ODD_NATS;
}

/** Compares the last characters before a sign with what their bytes spell when read one byte later. */
function shiftHelps(text: string, at: number): boolean {
  const { toUnicode, fromUnicode } = pairTable();
  const last = fromUnicode[text.charCodeAt(at)]!;
  // Its second byte is ASCII: it may be the place of the replacement.
  if ((last & 0xff) < 0x80) return true;
  let shown = 0;
  let shifted = 0;
  let next = asTrail(text.charCodeAt(at + 1)) << 8;
  for (let i = at; i > Math.max(-1, at - 3); i--) {
    const pair = fromUnicode[text.charCodeAt(i)]!;
    if (pair < 0x8140) break;
    if (next !== 0) {
      shown += unigramNats(text.charCodeAt(i));
      shifted += unigramNats(toUnicode[((pair & 0xff) << 8) | (next >> 8)]! || 0xfffd);
    }
    next = pair;
  }
  return shifted < shown || shown === 0;
}

/** The same for the characters behind a loss, which may have taken the first byte of the next. */
function shiftHelpsBehind(text: string, start: number): boolean {
  const { toUnicode, fromUnicode } = pairTable();
  let shown = unigramNats(text.charCodeAt(start));
  let shifted = TORN_NATS;
  for (let at = start; at < start + 3; at++) {
    const trail = fromUnicode[text.charCodeAt(at)]! & 0xff;
    const next = asTrail(text.charCodeAt(at + 1));
    if (trail < 0x81 || next === 0) break;
    shown += unigramNats(text.charCodeAt(at + 1));
    shifted += unigramNats(toUnicode[(trail << 8) | next]! || 0xfffd);
  }
  return shifted < shown;
}

function borderBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < REACH && text[start - 1] !== '\n') start--;
  if ((text.charCodeAt(start) & 0xfc00) === 0xdc00 && start > floor) start--;
  return start;
}

function borderAfter(text: string, at: number, from: number): number {
  let end = Math.max(at, from);
  while (end < text.length && end - at < REACH && text[end] !== '\n') end++;
  return end;
}
