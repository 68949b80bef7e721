import type { Proposal, Span } from '../../types.ts';
import { DENSE, RARE, traitTable } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { beyondRepair } from './beyond-repair.ts';
import { type Charset, type CharsetName, charset, NONE } from './charset.ts';
import { isMark } from './slots.ts';

/** Flags lines of UTF-8 that Windows read with the code page of Taiwan, Korea or Japan, and of which too much is lost: {@link lostLine}. */
export const flagLostLines: RepairStep = (text, context) => {
  const { places, traits, present } = context.glance(text);
  if ((present & RARE) === 0 || !MARK.test(text)) return [];
  const proposals: Proposal[] = [];
  let done = 0;
  let mark = -1;
  for (let i = 0; i + FEWEST_RARE <= places.length; i++) {
    const at = places[i]!;
    if (at < done || (traits[i]! & RARE) === 0) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    if (mark < start) mark = nextMark(text, start);
    const feed = text.indexOf('\n', at);
    done = feed < 0 ? text.length : feed;
    // Most lines have none.
    if (mark >= done) continue;
    const line = lostLine(text, start, done);
    if (line !== null) proposals.push(beyondRepair(line, line.lost, 0.9, MESSAGE));
  }
  return proposals;
};

/** Where the first of all marks at or behind `from` is, or else the end of the text. */
function nextMark(text: string, from: number): number {
  ANY_MARK.lastIndex = from;
  return ANY_MARK.test(text) ? ANY_MARK.lastIndex - 1 : text.length;
}

const ANY_MARK = /[?\u30fb\ufffd]/g;

const MESSAGE =
  'UTF-8 was read with a code page of Windows, and pairs of bytes that it does not have were lost; what stood here cannot be recovered.';

const MARK = /[?\u30fb]/;
/** What reads UTF-8 of which hardly a line comes out whole. */
const CODE_PAGES: readonly CharsetName[] = ['cp950', 'euc-kr', 'shift_jis'];
/** Rare characters, marks that touch what was read, and first bytes of ideographs, Hangul or kana that such a line has. */
const FEWEST_RARE = 4;
const FEWEST_MARKS = 2;
const FEWEST_LEADS = 3;
/** Share of the characters that must be rare, and of the first bytes among them. */
const LEAST_RARE = 0.55;
const LEAST_LEADS = 0.5;
/** Share of the pairs that may break the order of bytes in UTF-8: where half of a space or a quote was swallowed. */
const MOST_BROKEN = 0.25;

/**
 * Where a line is UTF-8 read by such a code page, from the first to the last such character, and how many pairs are lost.
 *
 *     隢?撓??     E8AB 8BE8 BCB8 E585 A5     請輸入, of which 8BE8 and E585 are no pairs
 *
 * Nearly all characters must be rare, and pairs of bytes that follow each other in UTF-8: of common ones in Chinese one in
 * four is.
 */
export function lostLine(
  text: string,
  start: number,
  end: number,
): (Span & { readonly lost: number }) | null {
  // Without these no table of a code page is asked for.
  if (marksBetween(text, start, end) < FEWEST_MARKS) return null;
  let best: (Span & { readonly lost: number }) | null = null;
  for (const name of CODE_PAGES) {
    const found = readAs(text, start, end, charset(name));
    if (found !== null && (best === null || found.lost > best.lost)) best = found;
  }
  return best;
}

/** Marks that touch an ideograph, kana or Hangul. */
function marksBetween(text: string, start: number, end: number): number {
  const table = traitTable();
  let marks = 0;
  for (let i = start; i < end; i++) {
    if (
      isMark(text.charCodeAt(i), 'shift_jis') &&
      (isDense(table, text, i - 1) || isDense(table, text, i + 1))
    )
      marks++;
  }
  return marks;
}

/** Bytes that are still to come of a character; after a mark nobody knows. */
const UNKNOWN = -1;

function readAs(text: string, start: number, end: number, reader: Charset) {
  const table = traitTable();
  let [first, last] = [-1, start];
  let [pairs, rare, leads, broken, lost] = [0, 0, 0, 0, 0];
  let due = UNKNOWN;
  const follow = (byte: number) => {
    if (byte < 0x80) due = UNKNOWN;
    else if (byte < 0xc0) {
      if (due === 0) broken++;
      due = Math.max(due - 1, UNKNOWN);
    } else {
      if (due > 0) broken++;
      if (byte < 0xe0 || byte > 0xef) broken++;
      else leads++;
      due = 2;
    }
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isMark(unit, reader.name)) {
      if (isDense(table, text, i - 1) || isDense(table, text, i + 1)) lost++;
      due = UNKNOWN;
      continue;
    }
    if (unit < 0x80) {
      due = UNKNOWN;
      continue;
    }
    const packed = reader.encode(unit);
    if (packed === NONE) return null;
    if (first < 0) first = i;
    last = i + 1;
    pairs++;
    if ((table[unit]! & RARE) !== 0) rare++;
    if (packed > 0xff) follow(packed >> 8);
    follow(packed & 0xff);
  }
  const isSo =
    rare >= Math.max(FEWEST_RARE, LEAST_RARE * pairs) &&
    lost >= FEWEST_MARKS &&
    leads >= Math.max(FEWEST_LEADS, LEAST_LEADS * pairs) &&
    broken <= MOST_BROKEN * pairs;
  return isSo ? { start: first, end: last, lost } : null;
}

function isDense(table: Uint8Array, text: string, at: number): boolean {
  return at >= 0 && at < text.length && (table[text.charCodeAt(at)]! & DENSE) !== 0;
}
