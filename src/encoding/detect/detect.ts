import type { DecodeHints, EncodingCandidate } from '../../types.ts';
import { decodeStrict } from '../utf8.ts';
import { hasMagic, looksBinary } from './binary.ts';
import { findMark } from './bom.ts';
import { shareConfidence } from './confidence.ts';
import { type Declaration, findDeclarations } from './declared.ts';
import { hasEbcdicBlanks, rankEbcdic, rankJohab } from './exotic.ts';
import { type Ranked, rank } from './rank.ts';
import { type Sample, takeSample } from './sample.ts';
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
const DECLARED = { http: 4, xml: 4, html: 4, css: 4 } as const;
/** So many characters of several bytes in valid UTF-8 are no accident. */
const ENOUGH = 16;
/** What a byte pays in text that is understood is below this, on average. */
const UNDERSTOOD = 4.6;
/** Text in UTF-16 may look a little like something else; above this it is worth a look. */
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
  const text = hasNul ? null : decodeStrict(bytes);
  // UTF-16 units per byte fall short of one where there is anything but ASCII.
  if (text !== null && text.length === bytes.length) return detectAscii(bytes, text, declarations);
  if (text !== null && bytes.length - text.length > 2 * ENOUGH && !looksBinary(bytes)) {
    return { ...sure('utf-8', 0.9999), text };
  }
  const sample = takeSample(bytes, SAMPLE);
  const found = detectHigh(bytes, sample, declarations);
  return text !== null && found.encoding === 'utf-8' ? { ...found, text } : found;
}

function detectAscii(bytes: Uint8Array, text: string, declarations: readonly Declaration[]): Finding {
  const hidden = guessSevenBit(bytes);
  if (hidden !== null) return sure(hidden, 0.98);
  if (hasEbcdicBlanks(bytes)) {
    const page = rankEbcdic(bytes);
    if (page.perByte < UNDERSTOOD) return sure(page.encoding, 0.9);
  }
  if (looksBinary(bytes)) return binary();
  // Any superset of ASCII gives this text. Which one it was, nothing here says.
  const declared = declarations.find(
    ({ encoding }) => !/^utf-(7|16|32)|^iso-2022|^hz|^ibm(037|424|500|1026)/.test(encoding),
  );
  return { ...sure(declared?.encoding ?? 'utf-8', 0.99), status: 'undecided', ...(declared ? {} : { text }) };
}

function detectHigh(bytes: Uint8Array, sample: Sample, declarations: readonly Declaration[]): Finding {
  const cut = bytes[bytes.length - 1]! >= 0x80;
  const ranked = sample.high > 0 ? rankAll(bytes, sample, cut, declarations) : [];
  const hasNul = bytes.subarray(0, 8192).includes(0);
  const perByte = sample.high > 0 ? ranked[0]!.nats / sample.words.length : 0;
  const odd = hasNul || perByte > DOUBTFUL || looksBinary(bytes);
  const wide = odd ? guessWide(bytes, ranked[0]?.encoding ?? 'windows-1252') : null;
  if (wide !== null && wide.lead > 0) {
    const confidence = Math.min(0.999, 1 - 0.5 * Math.exp(-wide.lead / 8));
    return { ...sure(wide.encoding, confidence), status: bytes.length < 6 ? 'undecided' : 'decided' };
  }
  if (looksBinary(bytes)) return binary();
  if (sample.high === 0)
    return detectAscii(bytes, '', declarations).status === 'binary' ? binary() : withNul(bytes, declarations);
  const candidates = shareConfidence(ranked, sample, CANDIDATES);
  const best = candidates[0]!;
  const decided = best.confidence >= DECIDED && (bytes.length > 3 || declarations.length > 0);
  return { ...best, candidates, status: decided ? 'decided' : 'undecided' };
}

/** ASCII with a stray NUL in it. */
function withNul(bytes: Uint8Array, declarations: readonly Declaration[]): Finding {
  const { text: _, ...found } = detectAscii(bytes, '', declarations);
  return found;
}

function rankAll(
  bytes: Uint8Array,
  sample: Sample,
  cut: boolean,
  declarations: readonly Declaration[],
): Ranked[] {
  const ranked = rank(sample, cut);
  if (ranked[0]!.nats > DOUBTFUL * sample.words.length) {
    if (hasEbcdicBlanks(bytes)) {
      const page = rankEbcdic(bytes);
      if (page.perByte < UNDERSTOOD) ranked.push({ encoding: page.encoding, nats: 0 });
    }
    ranked.push(rankJohab(sample, cut));
  }
  const declared = new Map(declarations.map(({ encoding, from }) => [encoding, DECLARED[from]]));
  return ranked
    .map((each) => ({ ...each, nats: each.nats - (declared.get(each.encoding) ?? 0) }))
    .sort((a, b) => a.nats - b.nats);
}

function sure(encoding: string, confidence: number): Detection {
  return { encoding, confidence, candidates: [{ encoding, confidence }], status: 'decided' };
}

/** Windows-1252 gives every byte a character of its own, so that binary data comes back from text. */
function binary(): Detection {
  return { ...sure('windows-1252', 0), status: 'binary' };
}
