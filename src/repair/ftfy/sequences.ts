import { type CharsetName, charset } from '../mojibake/charset.ts';
import {
  continuationsOf,
  decodeSequence,
  JOINED_TO_A,
  NO_BREAK_SPACE,
  QUESTION_MARK,
  SPACE,
  SUBSTITUTE,
} from './utf8.ts';

/** A stretch of text that is one UTF-8 sequence (or a CESU-8 pair of them) in some encoding. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

export interface Scan {
  readonly sequences: readonly Sequence[];
  /** Whether nothing beyond ASCII stands outside of them. */
  readonly complete: boolean;
}

/** Every place of a text that reads as UTF-8 when its characters are written as bytes of an encoding. Linear. */
export function scan(text: string, name: CharsetName): Scan {
  const { encode } = charset(name);
  // ISO 8859-1 and the Macintosh's set have a character for each byte; nothing gets lost or altered in them.
  const lossy = name.startsWith('windows-');
  const byteAt = (at: number): number => {
    const unit = text.charCodeAt(at);
    return unit === 0xfffd && lossy ? SUBSTITUTE : at < text.length ? encode(unit) : -1;
  };
  const sequences: Sequence[] = [];
  let complete = true;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const found =
      lossy && text[at] === '\ufffd'
        ? { start: at, end: at + 1, after: '\ufffd' }
        : sequenceAt(text, at, byteAt, lossy);
    if (found === null) {
      complete = false;
      at++;
    } else {
      if (found.after !== text.slice(at, found.end)) sequences.push(found);
      at = found.end;
    }
  }
  return { sequences: pairSurrogates(sequences), complete };
}

function sequenceAt(
  text: string,
  at: number,
  byteAt: (at: number) => number,
  lossy: boolean,
): Sequence | null {
  const lead = byteAt(at);
  const count = continuationsOf(lead);
  if (count === 0) return null;
  const bytes = [lead];
  for (let i = 1; i <= count; i++) bytes.push(byteAt(at + i));
  const end = at + 1 + count;
  if (lead === 0xc3 && bytes[1] === SPACE && lossy) return graveA(text, at);
  const spaces = bytes.filter((byte) => byte === SPACE).length;
  if (spaces === 1 && lossy && (count > 1 || RESTORABLE.has(lead)))
    bytes[bytes.indexOf(SPACE)] = NO_BREAK_SPACE;
  const after = decodeSequence(bytes);
  if (after !== null) return { start: at, end, after };
  return lossy && isLossy(bytes) ? { start: at, end, after: '\ufffd' } : null;
}

/** The letter à is a word of its own, and the space behind it may have been merged with its second half. */
function graveA(text: string, at: number): Sequence {
  const absorbed = text[at + 2] === ' ' || JOINED_TO_A.test(text.slice(at + 2, at + 8));
  return { start: at, end: at + 2, after: absorbed ? 'à' : 'à ' };
}

/** First halves of letters whose second half is A0: of Š, Π, Р and ٠, and of NBSP itself. */
const RESTORABLE = new Set([0xc2, 0xc5, 0xce, 0xd0, 0xd9]);

/** A lead byte and its continuations, of which some, but in longer sequences not all, were lost. */
function isLossy(bytes: readonly number[]): boolean {
  let lost = 0;
  for (const byte of bytes.slice(1)) {
    if (byte === SUBSTITUTE || byte === QUESTION_MARK) lost++;
    else if ((byte & 0xc0) !== 0x80) return false;
  }
  if (lost === 0) return false;
  // A letter before a question mark is a question, unless it is one of the letters that mojibake is made of.
  if (bytes[1] === QUESTION_MARK) return bytes.length === 2 ? bytes[0]! <= 0xc3 : lost < bytes.length - 1;
  return true;
}

/** Characters beyond U+FFFF may have been written as two surrogates; a lone one is no character. */
function pairSurrogates(sequences: readonly Sequence[]): Sequence[] {
  const out: Sequence[] = [];
  for (let i = 0; i < sequences.length; i++) {
    const high = sequences[i]!;
    if (!/^\p{Surrogate}$/u.test(high.after)) {
      out.push(high);
      continue;
    }
    const low = sequences[i + 1];
    if (low === undefined || low.start !== high.end || low.after < '\udc00' || low.after > '\udfff') continue;
    out.push({ start: high.start, end: low.end, after: high.after + low.after });
    i++;
  }
  return out;
}
