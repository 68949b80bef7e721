import { isKnownPair, nats } from '../../model/index.ts';
import type { Change, Proposal, Span } from '../../types.ts';
import type { RepairStep } from '../step.ts';
import { type Charset, type CharsetName, charset, none } from './charset.ts';
import { confidenceOf } from './confidence.ts';
import { shortName } from './names.ts';
import { Path } from './naturalness.ts';
import { type Reading, readShifted } from './shift-lattice.ts';
import { lost, type Slot, slotsOf } from './slots.ts';

const doubleByte: readonly CharsetName[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
/** Confidence below which a shift is not even reported. */
const least = 0.3;
/** Nats asked for beyond the usual: a torn character can be almost any. */
const caution = 1;
/** How far a shift is followed, and how far before its first surprise the loss is looked for, in UTF-16 units. */
const reach = 400;
const lead = 2;
/** Characters of the shifted reading that a closer look is decided by, and how many pairs of them must be known. */
const glance = 16;
const knownShare = 0.4;
/** How many encodings get the search, and what a glance is worth that saw too little, in a text short enough to care. */
const finalists = 2;
const small = 0.1;
const shortText = 200;

/** What was found where a byte was lost, and how many nats it wins. */
export type Realigned = Proposal & { readonly gain: number };

/**
 * Shifts that show only by the mark at their end, where an odd byte was left over. Those that read like
 * nonsense are found together with text from wrong decoders, see {@link Document}.
 */
export const repairShiftedBytes: RepairStep = (text) => {
  const proposals: Proposal[] = [];
  let from = 0;
  for (let mark = text.indexOf('\ufffd'); mark >= 0; mark = text.indexOf('\ufffd', mark + 1)) {
    if (mark < from) continue;
    const best = realign(text, from, beforeMark(mark));
    if (best === null || best.confidence < least) continue;
    const { gain: _, ...proposal } = best;
    proposals.push(proposal);
    from = best.end;
  }
  return proposals;
};

/** The likeliest way in which a byte lost around the beginning of `spot` accounts for it. */
export function realign(text: string, from: number, spot: Span): Realigned | null {
  const found = doubleByte
    .map((name) => ({ name, promise: promiseOf(text, spot, charset(name)) }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise)
    .slice(0, finalists)
    .map(({ name }) => realignIn(text, from, spot, name))
    .filter((one) => one !== null);
  return found.sort((a, b) => b.gain - a.gain)[0] ?? null;
}

function beforeMark(mark: number): Span {
  return { start: Math.max(0, mark - 3), end: mark + 1 };
}

function realignIn(text: string, from: number, spot: Span, name: CharsetName): Realigned | null {
  const encoding = charset(name);
  let start = spot.start;
  while (start > from && spot.start - start < lead && text.charCodeAt(start - 1) !== 0x0a) start--;
  let end = spot.start;
  while (end < text.length && end - start < reach && text.charCodeAt(end) !== 0x0a) end++;
  const slots = slotsOf(text, start, end, encoding).filter((slot) => !slot.isOptional);
  const context = new Path(nats).startAt(text, start);
  const lossUpTo = slots.findLastIndex(({ source }) => source <= spot.start + lead);
  const [best] = readShifted(text, slots, encoding, lossUpTo, context, nats);
  if (best === undefined) return null;
  const nodes = pathTo(best);
  const changes = changesOf(text, slots, nodes, end);
  if (changes.length === 0) return null;
  const asItStands = context.startAt(text, start);
  asItStands.readText(text, start, end);
  const evidence = asItStands.cost - best.cost;
  const guesses = nodes.filter((node) => node.isGuess);
  return {
    rule: `mojibake/shifted-${shortName(name)}`,
    severity: 'major',
    start: changes[0]!.start,
    end: changes[changes.length - 1]!.end,
    gain: evidence - caution,
    confidence: confidenceOf(evidence - caution),
    message: `A byte was lost from ${shortName(name)} text, so the pairs behind it were shifted; ${guesses.length} torn characters are inferred.`,
    data: {
      encoding: shortName(name),
      evidence: Math.round(evidence * 10) / 10,
      uncertain: guesses.map(({ from: at, point }) => ({
        at: slots[at]!.source,
        text: String.fromCodePoint(point),
      })),
    },
    fix: changes,
  };
}

/**
 * A glance before the search: the share of known pairs when the bytes are read one further on. Of a shift
 * that ends at once there are too few to ask; in a short text, or at a mark, the search may tell.
 */
function promiseOf(text: string, { start, end }: Span, encoding: Charset): number {
  const slots = slotsOf(text, start, Math.min(text.length, Math.max(end + 1, start + glance)), encoding);
  if (slots[0]!.byte < 0x80 && slots[0]!.byte !== lost) return 0;
  let previous = 0;
  let pairs = 0;
  let known = 0;
  for (let at = 1; at + 1 < slots.length && pairs < glance; ) {
    const [a, b] = [slots[at]!.byte, slots[at + 1]!.byte];
    if (b === lost) return Math.max(pairs < 3 ? small : 0, known / pairs);
    if (a < 0x80 || b < 0x30) break;
    const decoded = encoding.decode(Uint8Array.of(a, b), 0, 2);
    if (decoded === none) break;
    const unit = decoded >> 3;
    if (previous > 0) {
      pairs++;
      if ((decoded & 7) === 2 && isKnownPair(previous, unit)) known++;
    }
    previous = unit;
    at += decoded & 7;
  }
  if (pairs < 3) return text.length < shortText ? small : 0;
  return known >= Math.min(3, pairs - 1) && known >= pairs * knownShare ? known / pairs : 0;
}

function pathTo(last: Reading): Reading[] {
  const nodes: Reading[] = [];
  for (let node: Reading | null = last; node !== null && node.point >= 0; node = node.before)
    nodes.push(node);
  return nodes.reverse();
}

/** One change from the first character read otherwise to the last: in between there is no common border. */
function changesOf(text: string, slots: readonly Slot[], nodes: readonly Reading[], end: number): Change[] {
  const changes: Change[] = [];
  let opened: { start: number; after: string } | null = null;
  nodes.forEach((node, i) => {
    const slot = slots[node.from]!;
    const next = nodes[i + 1];
    const stop = next === undefined ? end : slots[next.from]!.source;
    const character = String.fromCodePoint(node.point);
    const isSame =
      slot.isFirst &&
      !node.isGuess &&
      text.slice(slot.source, stop) === character &&
      (next === undefined || slots[next.from]!.isFirst);
    if (!isSame) {
      opened ??= { start: slot.source, after: '' };
      opened.after += character;
      return;
    }
    if (opened !== null) changes.push({ ...opened, end: slot.source });
    opened = null;
  });
  const rest = opened as { start: number; after: string } | null;
  if (rest !== null) changes.push({ ...rest, end });
  return changes.filter(({ start, end: stop, after }) => text.slice(start, stop) !== after);
}
