import type { Proposal } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { beyondRepair } from './beyond-repair.ts';
import { charset } from './charset.ts';

/** What stands side by side in such a line, and hardly ever in another. */
const FEWEST_SIDE_BY_SIDE = 3;

/** Flags lines of which too much is lost: {@link isStripped}. */
export const flagStripped: RepairStep = (text, context) => {
  const { bounds } = context.glance(text);
  const proposals: Proposal[] = [];
  let done = 0;
  for (let run = 0; run < bounds.length; run += 2) {
    const [from, to] = [bounds[run]!, bounds[run + 1]!];
    if (from < done || to - from < FEWEST_SIDE_BY_SIDE || text.charCodeAt(from) > 0xff) continue;
    const feed = text.indexOf('\n', from);
    done = feed < 0 ? text.length : feed;
    const start = text.lastIndexOf('\n', from) + 1;
    if (isStripped(text, start, done)) proposals.push(flag(text, start, done));
  }
  return proposals;
};

function flag(text: string, start: number, end: number): Proposal {
  let [first, last] = [start, end];
  while (text.charCodeAt(first) < 0x80) first++;
  while (text.charCodeAt(last - 1) < 0x80) last--;
  return beyondRepair({ start: first, end: last }, last - first, 0.9, MESSAGE);
}

const MESSAGE =
  'UTF-8 was read as ISO 8859-1, and half of its bytes were taken out as control characters; what stood here cannot be recovered.';

/** Letters and symbols beyond ASCII without which nothing is said of a line, and the share of them that must touch another. */
const FEWEST = 10;
const LEAST_TOUCHING = 0.7;
/** Share of the bytes that must be missing: half of all continuation bytes are between 80 and 9F. */
const LEAST_MISSING = 0.15;
/** Lead bytes of CJK and its punctuation, of Hangul, of the scripts of India and Southeast Asia, of Georgian and Ethiopic. */
const families = [
  (lead: number) => lead >= 0xe2 && lead <= 0xe9,
  (lead: number) => lead >= 0xea && lead <= 0xed,
  (lead: number) => lead === 0xe0,
  (lead: number) => lead === 0xe1,
];
/** Those of punctuation, which all of them have. */
const isOfAll = (lead: number) => lead === 0xc2 || lead === 0xe2 || lead === 0xe3 || lead === 0xef;

/**
 * Is a line UTF-8 of three bytes a character, read as ISO 8859-1 or 8859-15, without the C1 controls that came of half of
 * the bytes? Nothing tells what stood there; other encodings make some sense of what is left, as of any bytes.
 *
 *     然后他们     E7 84 B6  E5 90 8E  E4 BB 96  E4 BB AC
 *     ç¶åä»ä»¬     E7    B6  E5        E4 BB     E4 BB AC
 */
export function isStripped(text: string, start: number, end: number): boolean {
  const [one, other] = [charset('iso-8859-1').packed, charset('iso-8859-15').packed];
  let foreign = 0;
  let bytes = 0;
  let touching = 0;
  let missing = 0;
  let due = 0;
  let leads = 0;
  const ofFamily = families.map(() => 0);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const byte = Math.max(one[unit]!, other[unit]!);
    if (byte < 0xa0) {
      foreign++;
      continue;
    }
    bytes++;
    if (text.charCodeAt(i - 1) > 0x7f || text.charCodeAt(i + 1) > 0x7f) touching++;
    if (byte < 0xc0) {
      if (due > 0) due--;
      continue;
    }
    missing += due;
    due = byte < 0xe0 ? 1 : 2;
    leads++;
    for (const [k, isOf] of families.entries()) if (isOf(byte) || isOfAll(byte)) ofFamily[k]!++;
  }
  if (bytes < FEWEST || touching < bytes * LEAST_TOUCHING || foreign > bytes * MOST_FOREIGN) return false;
  return missing > LEAST_MISSING * (bytes + missing) && Math.max(...ofFamily) > leads * NEARLY_ALL;
}

/** Share of the lead bytes that must be of one family, and how many other characters there may be for each byte. */
const NEARLY_ALL = 0.95;
const MOST_FOREIGN = 0.05;
