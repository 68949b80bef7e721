import { decodeWith } from '../../encoding/index.ts';
import type { Proposal, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';

/**
 * Chinese punctuation around Latin words, read as windows-1252. No model would miss Chinese in it, but nobody writes
 * a pound sign in front of a guillemet, time and again:
 *
 *     Canal£»¡¡he¡¡said¡£      A3 BB  A1 A1  A1 A1  A1 A3
 *     Canal；　he　said。
 */
export const repairFullWidthPairs: RepairStep = (text, context) => {
  const { bounds } = context.glance(text);
  const runs: Span[] = [];
  const kinds = new Set<string>();
  for (let run = 0; run < bounds.length; run += 2) {
    const [start, end] = [bounds[run]!, bounds[run + 1]!];
    if (!isOfPairs(text, start, end)) continue;
    runs.push({ start, end });
    for (let at = start; at < end; at += 2) kinds.add(text.slice(at, at + 2));
  }
  if (runs.length < FEWEST || kinds.size < FEWEST_KINDS) return [];
  return runs.map(
    ({ start, end }): Proposal => ({
      rule: 'mojibake/gbk-as-windows-1252',
      severity: 'major',
      start,
      end,
      confidence: CONFIDENCE,
      message: 'Text was decoded wrongly: gbk read as windows-1252.',
      data: { plan: [{ written: 'gbk', read: 'windows-1252' }] },
      fix: [{ start, end, after: decodeWith(Uint8Array.from(text.slice(start, end), byteOf), 'gb18030') }],
    }),
  );
};

/** How many such places a text must have, and of how many kinds: `20 £»` is how a quotation in French may end, `¡¡` how Spanish shouts. */
const FEWEST = 4;
const FEWEST_KINDS = 3;
const CONFIDENCE = 0.97;

/** Lead bytes of the rows of GB 2312 for punctuation and for full-width ASCII. */
const PUNCTUATION = 0xa1;
const FULL_WIDTH = 0xa3;

/** Are all units from `start` to `end` pairs of these rows? In Chinese read so other letters stand among them. */
function isOfPairs(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at += 2) {
    const lead = text.charCodeAt(at);
    const trail = text.charCodeAt(at + 1);
    if ((lead !== PUNCTUATION && lead !== FULL_WIDTH) || trail < 0xa1 || trail > 0xfe) return false;
  }
  return true;
}

function byteOf(letter: string): number {
  return letter.charCodeAt(0);
}
