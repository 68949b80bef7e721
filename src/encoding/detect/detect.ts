import type { DecodeHints, EncodingCandidate } from '../../types.ts';
import { decodeStrict } from '../utf8.ts';
import { hasMagic, looksBinary } from './binary.ts';
import { findMark } from './bom.ts';
import { confidenceOf, shareConfidence } from './confidence.ts';
import { type Declaration, findDeclarations } from './declared.ts';
import { hasEbcdicBlanks, rankEbcdic, rankJohab } from './exotic.ts';
import { type Ranked, rank } from './rank.ts';
import { type Sample, takeSample } from './sample.ts';
import { hasFourByteForms } from './score-double.ts';
import { askTextModel } from './second-opinion.ts';
import { guessSevenBit } from './seven-bit.ts';
import { guessWide } from './wide.ts';

export interface Detection {
  readonly encoding: string;
  /** Chance that decoding with `encoding` gives the right text. */
  readonly confidence: number;
  /** Best first; the first is `encoding`. Several can be right at once, where they give the same text. */
  readonly candidates: readonly EncodingCandidate[];
  readonly status: 'decided' | 'undecided' | 'binary';
}

/** A detection, with the text when finding out already gave it. */
export interface Finding extends Detection {
  readonly text?: string;
}

/** Bytes of words with high bytes that are scored. More would not change an answer, only its confidence. */
const SAMPLE = 16384;
/** Declarations are worth this many nats: they break ties, and a dozen letters overrule them. */
const DECLARED = 4;
/** Bytes that can settle it for UTF-8. */
const FIRST_PART = 1 << 14;
/** So many characters of several bytes in valid UTF-8 are no accident. */
const ENOUGH = 16;
/** Nats per byte that EBCDIC text pays in the right page, at most. */
const UNDERSTOOD = 4.6;
/** Nats per byte, above which UTF-16, Johab and EBCDIC are worth a look. */
const DOUBTFUL = 3.7;
const CANDIDATES = 5;
/** Below this the answer is the best guess, and says so. */
const DECIDED = 0.6;

/** Finds the encoding of `bytes`. Never throws on content; linear, and mostly in the first part only. */
export function detect(bytes: Uint8Array, hints: DecodeHints = {}): Finding {
  const mark = findMark(bytes);
  if (mark !== null) return sure(mark, 0.999);
  if (hasMagic(bytes)) return binary();
  const declarations = findDeclarations(bytes, hints.contentType);
  const hasNul = bytes.subarray(0, 8192).includes(0);
  const utf8 = hasNul ? null : detectUtf8(bytes);
  if (utf8 !== null) return utf8;
  const text = hasNul ? null : decodeStrict(bytes);
  const ebcdic = hasEbcdicBlanks(bytes) ? rankEbcdic(bytes) : null;
  if (ebcdic !== null && ebcdic.perByte < UNDERSTOOD) return sure(ebcdic.encoding, 0.9);
  // UTF-16 units per byte fall short of one where there is anything but ASCII.
  if (text !== null && text.length === bytes.length) return detectAscii(bytes, text, declarations);
  const sample = takeSample(bytes, SAMPLE);
  const found = detectHigh(bytes, sample, declarations);
  return text !== null && found.encoding === 'utf-8' ? { ...found, text } : found;
}

/** UTF-8, if the first part is valid and has so many characters beyond ASCII that the rest cannot be anything else. */
function detectUtf8(bytes: Uint8Array): Finding | null {
  let end = Math.min(bytes.length, FIRST_PART);
  // Not in the middle of a character.
  while (end > 0 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--;
  const part = bytes.subarray(0, end);
  const text = decodeStrict(part);
  if (text === null || part.length - text.length <= 2 * ENOUGH || looksBinary(bytes)) return null;
  return { ...sure('utf-8', 0.9999), ...(end === bytes.length ? { text } : {}) };
}

function detectAscii(bytes: Uint8Array, text: string | null, declarations: readonly Declaration[]): Finding {
  const hidden = guessSevenBit(bytes);
  if (hidden !== null) return sure(hidden, 0.98);
  if (looksBinary(bytes)) return binary();
  // Any superset of ASCII gives this text. Which one it was, nothing here says.
  const declared = declarations.find(
    ({ encoding }) => !/^utf-(7|16|32)|^iso-2022|^hz|^ibm(037|424|500|1026)/.test(encoding),
  );
  return {
    ...sure(declared?.encoding ?? 'utf-8', 0.99),
    status: 'undecided',
    ...(declared === undefined && text !== null ? { text } : {}),
  };
}

function detectHigh(bytes: Uint8Array, sample: Sample, declarations: readonly Declaration[]): Finding {
  const hasNul = bytes.subarray(0, 8192).includes(0);
  const isBinary = looksBinary(bytes);
  const cut = bytes[bytes.length - 1]! >= 0x80;
  let ranked: readonly Ranked[] = sample.high > 0 ? rankAll(sample, cut, declarations) : [];
  if (hasNul || isBinary || isPuzzling(ranked[0], sample)) {
    const wide = guessWide(bytes, ranked[0]?.encoding ?? 'windows-1252');
    if (wide !== null && wide.lead > 0) return { ...sure(wide.encoding, confidenceOf(wide.lead)) };
  }
  if (isBinary) return binary();
  if (ranked.length === 0) return detectAscii(bytes, null, declarations); // but for a stray NUL
  ranked = askTextModel(ranked, bytes, sample);
  const candidates = shareConfidence(ranked, sample, CANDIDATES);
  const best = candidates[0]!;
  const decided = best.confidence >= DECIDED && (bytes.length > 3 || declarations.length > 0);
  return { ...best, candidates, status: decided ? 'decided' : 'undecided' };
}

/** Does even the best encoding explain the sample badly? */
function isPuzzling(best: Ranked | undefined, { words }: Sample): boolean {
  return best !== undefined && best.nats > DOUBTFUL * words.length + 8;
}

function rankAll(sample: Sample, cut: boolean, declarations: readonly Declaration[]): Ranked[] {
  // GB 18030 is GBK with longer forms: one contestant for both.
  const declared = new Set(declarations.map(({ encoding }) => (encoding === 'gb18030' ? 'gbk' : encoding)));
  const ranked = rank(sample, cut);
  if (isPuzzling(ranked[0], sample)) ranked.push(rankJohab(sample, cut));
  const isLong =
    hasFourByteForms(sample.words) || declarations.some(({ encoding }) => encoding === 'gb18030');
  return ranked
    .map(({ encoding, nats }) => ({
      encoding: encoding === 'gbk' && isLong ? 'gb18030' : encoding,
      nats: declared.has(encoding) ? nats - DECLARED : nats,
    }))
    .sort((a, b) => a.nats - b.nats);
}

function sure(encoding: string, confidence: number): Detection {
  return { encoding, confidence, candidates: [{ encoding, confidence }], status: 'decided' };
}

/** Windows-1252 gives every byte a character of its own, so that binary data comes back from text. */
function binary(): Detection {
  return { ...sure('windows-1252', 0), status: 'binary' };
}
