import { naturalness, scoreText } from '../../../model/index.ts';
import type { Proposal, Span } from '../../../types.ts';
import { firstFrom, type Glance } from '../../glance/glance.ts';
import { OTHER, RARE } from '../../glance/traits.ts';
import type { RepairStep } from '../../step.ts';
import { confidenceOf } from '../confidence.ts';
import { type Reading, readings } from './readings.ts';

/** Rare characters in a row that show it, how many of their high bytes differ at least, and how many units they take up at most. */
const FEWEST = 6;
const FEWEST_BLOCKS = 4;
const CLOSE_BY = 15;
/** Share of units in a run that clean text does not mostly consist of. */
const MOSTLY_RARE = 0.4;
/** Standard deviations above clean text from which on a run is no text, and up to which what is read is one. */
const OUTLANDISH = 4;
const ORDINARY = 2.5;
/** Nats that a run must win, and for each unit where it is a script that the model has not read, such as Yi. */
const ENOUGH = 20;
const ENOUGH_FOR_EACH = 5;
/** Units by which the reading is found. */
const SAMPLE = 200;

/**
 * Bytes that were taken for UTF-16, and UTF-16 that was taken the wrong way round:
 *
 *     T h i s   i s          54 68  69 73  20 69  73 20
 *     桔獩椠⁳                U+6854 U+7369 U+6920 U+2073
 *
 * The whole text goes wrong then, line breaks and all, so what to look for are long runs beyond ASCII that make no sense.
 */
export const repairUtf16: RepairStep = (text, context) =>
  suspects(text, context.glance(text)).flatMap((run) => mend(text, run));

/** Runs beyond ASCII around rare characters of many blocks: an alphabet keeps to one or two. */
function suspects(text: string, { places, traits, present }: Glance): Span[] {
  const runs: Span[] = [];
  if ((present & (RARE | OTHER)) === 0) return runs;
  for (let i = 0; i + FEWEST <= places.length; i++) {
    if (places[i + FEWEST - 1]! - places[i]! > CLOSE_BY) continue;
    if (isOneBlock(text, places, i + 2)) {
      i += 2; // no window with these four in it is mixed: most of a text in an alphabet ends here
      continue;
    }
    if (!areMixed(text, places, traits, i)) continue;
    const run = runAround(text, places[i]!);
    let odd = 0;
    let next = firstFrom(places, run.start);
    for (; next < places.length && places[next]! < run.end; next++)
      if ((traits[next]! & (RARE | OTHER)) !== 0) odd++;
    if (odd >= FEWEST && odd >= MOSTLY_RARE * (run.end - run.start)) runs.push(run);
    i = next - 1;
  }
  return runs;
}

function isOneBlock(text: string, places: Int32Array, from: number): boolean {
  const block = text.charCodeAt(places[from]!) >> 8;
  for (let i = from + 1; i < from + 4; i++) if (text.charCodeAt(places[i]!) >> 8 !== block) return false;
  return true;
}

function areMixed(text: string, places: Int32Array, traits: Uint8Array, from: number): boolean {
  let repeats = 0;
  for (let i = from; i < from + FEWEST; i++) {
    if ((traits[i]! & (RARE | OTHER)) === 0) return false;
    const block = text.charCodeAt(places[i]!) >> 8;
    let k = from;
    while (k < i && text.charCodeAt(places[k]!) >> 8 !== block) k++;
    if (k < i && ++repeats > FEWEST - FEWEST_BLOCKS) return false;
  }
  return true;
}

/** U+5F00, 开, the wrong way round is an underscore: single units of ASCII do not end a run. */
function runAround(text: string, at: number): Span {
  const isWide = (index: number) => text.charCodeAt(index) > 0x7f;
  let start = at;
  while (isWide(start - 1) || isWide(start - 2)) start--;
  let end = at + 1;
  while (isWide(end) || isWide(end + 1)) end++;
  return { start, end };
}

function mend(text: string, run: Span): Proposal[] {
  const head = text.slice(run.start, Math.min(run.end, run.start + SAMPLE));
  const { deviation, kind } = naturalness(head);
  const isOutlandish = deviation >= OUTLANDISH;
  if (!isOutlandish && kind !== 'other-script') return [];
  const [best] = readings
    .map((reading) => ({ reading, shown: reading.read(head) }))
    .filter(({ shown }) => shown !== null && naturalness(shown).deviation < ORDINARY)
    .map(({ reading, shown }) => ({ reading, nats: scoreText(shown!).nats }))
    .sort((a, b) => a.nats - b.nats);
  const gain = best === undefined ? 0 : scoreText(head).nats - best.nats;
  if (gain < ENOUGH || (!isOutlandish && gain < ENOUGH_FOR_EACH * head.length)) return [];
  const after = best!.reading.read(text.slice(run.start, run.end));
  return after === null ? [] : [proposal(run, best!.reading, after, gain)];
}

function proposal({ start, end }: Span, reading: Reading, after: string, gain: number): Proposal {
  return {
    rule: `mojibake/${reading.written}-as-${reading.as}`,
    severity: 'major',
    start,
    end,
    confidence: confidenceOf(gain, ENOUGH),
    message: `Text in ${reading.written} was read as ${reading.as}.`,
    data: { evidence: Math.round(gain * 10) / 10 },
    fix: [{ start, end, after }],
  };
}
