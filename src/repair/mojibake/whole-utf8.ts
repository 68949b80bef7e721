import { nats, naturalness } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import { DENSE } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { type Charset, type CharsetName, charset, isMultibyte, NONE } from './charset.ts';
import { READ_WITH } from './names.ts';
import { costInPlace } from './naturalness.ts';
import { spareQuotations } from './quotation.ts';
import { begins } from './readers-of-units.ts';
import { JOIN_WITHIN } from './segments.ts';
import { propose } from './wrong-decoder.ts';

/** Different characters that must come of it: of a few, people make patterns. */
const FEWEST_KINDS = 6;
/**
 * Nats that the head must win, at which nothing is left to doubt, and standard deviations above clean text that it may be:
 * beneath what is further off, another layer may lie.
 */
const DECISIVE = 100;
const UNUSUAL = 2;
/** How much of the text is asked about, in UTF-16 units. */
const LENGTH_OF_HEAD = 120;

/**
 * A text that is UTF-8 through and through, read with a decoder of one byte a character: every byte beyond ASCII stands
 * in its sequence. That is no accident, so once its head has proved natural, no other plan is tried; and since no
 * sequence has ASCII in it, each run beyond ASCII is read by itself.
 */
export const repairWholeUtf8: RepairStep = (text, context) => {
  const { bounds, present } = context.glance(text);
  if (bounds.length === 0 || (present & DENSE) !== 0) return [];
  const found = readingOf(text, bounds);
  if (found === null) return [];
  const evidence = evidenceFor(text, found.changes);
  if (evidence < DECISIVE) return [];
  const plan = [{ written: 'utf-8', read: found.read }] as const;
  const proposals = byLine(text, found.changes).map((line) =>
    propose({ ...line, plan, evidence, rival: null, guesses: [] }),
  );
  // What may be an example is looked at in its surroundings, with all else that may be damaged there.
  return spareQuotations(text, proposals).every((one, i) => one === proposals[i]) ? proposals : [];
};

/** Decoders of one byte a character. */
const READERS = READ_WITH.filter((read) => !isMultibyte(read));

interface Reading {
  readonly read: CharsetName;
  readonly changes: readonly Change[];
}

/** By the likeliest decoder, if all that it can have been had the same bytes. */
function readingOf(text: string, bounds: Int32Array): Reading | null {
  let found: Reading | null = null;
  for (const read of READERS) {
    if (found !== null && areAlike(text, bounds, found.read, read)) continue;
    const changes = areBegun(text, bounds, charset(read)) ? undone(text, bounds, charset(read)) : null;
    if (changes !== null && found !== null) return null;
    if (changes !== null) found = { read, changes };
  }
  return found;
}

function areAlike(text: string, bounds: Int32Array, one: CharsetName, other: CharsetName): boolean {
  const [bytes, others] = [charset(one).packed, charset(other).packed];
  for (let run = 0; run < bounds.length; run += 2)
    for (let i = bounds[run]!; i < bounds[run + 1]!; i++)
      if (bytes[text.charCodeAt(i)] !== others[text.charCodeAt(i)]) return false;
  return true;
}

/** Can it have made all that is beyond ASCII, and begins each run with a byte that begins a character? Hardly any can, and the rest is spared. */
function areBegun(text: string, bounds: Int32Array, { packed }: Charset): boolean {
  for (let run = 0; run < bounds.length; run += 2) {
    if (!begins(packed[text.charCodeAt(bounds[run]!)]!)) return false;
    for (let i = bounds[run]! + 1; i < bounds[run + 1]!; i++)
      if (packed[text.charCodeAt(i)] === NONE) return false;
  }
  return true;
}

/** What all runs beyond ASCII were, or null if one of them is not whole. */
function undone(text: string, bounds: Int32Array, reader: Charset): Change[] | null {
  const changes: Change[] = [];
  for (let run = 0; run < bounds.length; run += 2) {
    const [start, end] = [bounds[run]!, bounds[run + 1]!];
    const after = undoneRun(text, start, end, reader);
    if (after === null) return null;
    const last = changes[changes.length - 1];
    if (last === undefined || start - last.end >= JOIN_WITHIN) changes.push({ start, end, after });
    else {
      const between = text.slice(last.end, start);
      changes[changes.length - 1] = { start: last.start, end, after: last.after + between + after };
    }
  }
  return changes;
}

/** Room for the bytes of one run. */
let room = new Uint8Array(1024);

function undoneRun(text: string, start: number, end: number, { packed, alike }: Charset): string | null {
  const { decode } = charset('utf-8');
  const length = end - start;
  if (room.length < length) room = new Uint8Array(length * 2);
  let after = '';
  let laidOut = 0;
  for (let at = 0; at < length; ) {
    for (; laidOut < Math.min(length, at + LONGEST_SEQUENCE); laidOut++) {
      const byte = packed[text.charCodeAt(start + laidOut)]!;
      // Which of two bytes it was, what follows must tell.
      if (byte === NONE || (alike !== null && alike[byte] !== 0)) return null;
      room[laidOut] = byte;
    }
    const decoded = decode(room, at, length);
    if (decoded === NONE) return null;
    after += String.fromCodePoint(decoded >> 3);
    at += decoded & 7;
  }
  return after;
}

/** Bytes. */
const LONGEST_SEQUENCE = 4;

/** Nats that the head wins, or 0 where it is no natural text. */
function evidenceFor(text: string, changes: readonly Change[]): number {
  const { start } = changes[0]!;
  let instead = '';
  let end = start;
  for (const change of changes) {
    if (change.end - start > LENGTH_OF_HEAD && end > start) break;
    instead += text.slice(end, change.start) + change.after;
    end = change.end;
  }
  if (hasFewKinds(instead) || naturalness(instead).deviation > UNUSUAL) return 0;
  return costInPlace(text, start, end, null, nats) - costInPlace(text, start, end, instead, nats);
}

function hasFewKinds(text: string): boolean {
  const kinds: string[] = [];
  for (const character of text) {
    if (!kinds.includes(character) && kinds.push(character) >= FEWEST_KINDS) return false;
  }
  return true;
}

interface Line extends Span {
  readonly changes: readonly Change[];
}

function byLine(text: string, changes: readonly Change[]): Line[] {
  const lines: { start: number; end: number; changes: Change[] }[] = [];
  let feed = -1;
  for (const change of changes) {
    const line = lines[lines.length - 1];
    if (line === undefined || feed < change.start) {
      feed = text.indexOf('\n', change.end);
      if (feed < 0) feed = text.length;
      lines.push({ start: change.start, end: change.end, changes: [change] });
    } else {
      line.end = change.end;
      line.changes.push(change);
    }
  }
  return lines;
}
