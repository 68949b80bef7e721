import { nats, naturalness } from '../../../model/index.ts';
import type { Proposal, Span } from '../../../types.ts';
import type { Glance } from '../../glance/glance.ts';
import type { RepairStep } from '../../step.ts';
import { type CharsetName, charset } from '../charset.ts';
import { confidenceOf, ENOUGH } from '../confidence.ts';
import { shortName } from '../names.ts';
import { Baseline } from '../naturalness.ts';
import { readersOfOneByte } from '../readers.ts';
import { type Reach, windowsAround } from '../windows.ts';
import { type ReadBack, readBack } from './read-back.ts';

/** Encodings of two bytes a character, the commonest first. Alphabets hardly ever have bytes that UTF-8 has, too. */
const WRITERS: readonly CharsetName[] = ['gb18030', 'big5', 'euc-kr', 'euc-jp'];
/** Nats against such damage where a text has shown none, and against more of it where one line was this sure. */
const FRESH = 12;
const HABITUAL = 3;
const SURE = 40;
/** How many lines are asked which encoding it was. */
const FEW_LINES = 3;
/** Standard deviations above clean text that what is read may be. */
const OUTLANDISH = 3.5;
/** How many signs of ISO 8859-1 it takes around a place to look closer, and how near: phonetic transcription has fewer. */
const FEWEST_SIGNS = 3;
const NEAR = 8;
const WHOLE: Reach = { before: 200, behind: 3000 };
/** As much as tells whether anything is won. */
const SAMPLE: Reach = { before: 40, behind: 80 };

/** What a line was before, if it was written in an encoding. */
interface Reading extends Pick<ReadBack, 'changes'> {
  readonly writer: CharsetName;
  /** Nats for it and against leaving the line as it is. */
  readonly gain: number;
}

/** Text of a double-byte encoding, read by a decoder of UTF-8 that falls back on ISO 8859-1: {@link readPatchily}. */
export const repairPatchyUtf8: RepairStep = (text, context) => {
  const glance = context.glance(text);
  const seams = seamsIn(text, glance);
  if (likeliest(text, windowsAround(text, seams, SAMPLE)).gain <= 0) return [];
  const mixed = windowsAround(text, seams, WHOLE);
  const best = likeliest(text, mixed);
  const isSure = best.gain >= SURE;
  const lines = isSure ? windowsAround(text, lettersIn(text, glance), WHOLE) : mixed;
  return lines.flatMap((line) => propose(readLine(text, line, best.writer), isSure ? HABITUAL : FRESH));
};

/** The encoding that explains one of the first lines best. */
function likeliest(text: string, lines: readonly Span[]): Reading {
  const readings = lines
    .slice(0, FEW_LINES)
    .flatMap((line) => WRITERS.map((writer) => readLine(text, line, writer)));
  return readings.reduce((best, one) => (one.gain > best.gain ? one : best), NOTHING);
}

const NOTHING: Reading = { writer: 'gb18030', changes: [], gain: 0 };

/** Where letters of ISO 8859-1 stand. */
function* lettersIn(text: string, { bounds }: Glance): Generator<number> {
  for (let run = 0; run < bounds.length; run += 2)
    for (let at = bounds[run]!; at < bounds[run + 1]!; at++) if (text.charCodeAt(at) <= 0xff) yield at;
}

/** Where one of them touches what takes two bytes in UTF-8 and is no Latin letter of its neighbourhood, if it is {@link isMixed}. */
function seamsIn(text: string, { places, striking }: Glance): number[] {
  const seams: number[] = [];
  for (const i of striking) {
    const place = places[i]!;
    if (!isOfTwoBytes(text.charCodeAt(place))) continue;
    if (isMixed(text, place - 1) && seams.at(-1) !== place - 1) seams.push(place - 1);
    if (isMixed(text, place + 1)) seams.push(place + 1);
  }
  return seams;
}

/**
 * Is it a sign with others near, and no decoder of one byte a character can have made all that is there? `Р°Р·РІ` is
 * windows-1251.
 */
function isMixed(text: string, at: number): boolean {
  if (!isSign(text.charCodeAt(at))) return false;
  const [start, end] = [Math.max(0, at - NEAR), Math.min(text.length, at + NEAR + 1)];
  let signs = 0;
  for (let i = start; i < end; i++) if (isSign(text.charCodeAt(i))) signs++;
  if (signs < FEWEST_SIGNS) return false;
  const readers = readersOfOneByte();
  let explaining = -1;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) explaining &= readers[text.charCodeAt(i)]!;
  return explaining === 0;
}

/** A letter or a symbol of ISO 8859-1, and not what quotes words in every alphabet. */
function isSign(unit: number): boolean {
  return unit > 0xa0 && unit <= 0xff && unit !== 0xab && unit !== 0xbb;
}

/** Latin letters as far as U+017F stand beside each other in many languages. */
function isOfTwoBytes(unit: number): boolean {
  return unit >= 0x180 && unit < 0x800;
}

function readLine(text: string, line: Span, writer: CharsetName): Reading {
  const back = readBack(text, line, charset(writer).pairs!, nats);
  if (back === null) return { writer, changes: [], gain: 0 };
  const { start, end } = line;
  return {
    writer,
    changes: back.changes,
    gain: new Baseline(text, start, end, nats).cost(start, end) - back.cost,
  };
}

function propose({ writer, changes, gain }: Reading, price: number): Proposal[] {
  const evidence = gain - price;
  const after = changes.map((change) => change.after).join('');
  if (evidence < ENOUGH / 2 || naturalness(after).deviation > OUTLANDISH) return [];
  return [
    {
      rule: `mojibake/${shortName(writer)}-as-patchy-utf8`,
      severity: 'major',
      start: changes[0]!.start,
      end: changes[changes.length - 1]!.end,
      confidence: confidenceOf(evidence),
      message: `Text was decoded wrongly: ${shortName(writer)} read as UTF-8, with a letter for each byte that is none.`,
      data: { evidence: Math.round(evidence * 10) / 10 },
      fix: changes,
    },
  ];
}
