import type { DecodeHints } from '../../types.ts';
import { type Detection, detect } from './detect.ts';
import { takeSample } from './sample.ts';

/** Detection for bytes that arrive in pieces. Memory is bounded, whatever arrives. */
export interface EncodingDetector {
  /** The answer so far, or null while the bytes do not say enough. */
  push(chunk: Uint8Array): Detection | null;
  /** The answer for all that came. It confirms an earlier one, or corrects it. */
  finish(): Detection;
}

/** Bytes that are kept from the beginning as they came. */
const HEAD = 1 << 16;
/** Bytes of words that are kept from behind the head, where they have something above 7F in them. */
const TAIL = 1 << 14;
/** A character that a chunk cuts in two waits for its other half with up to this many bytes before it. */
const CARRY = 64;
/** With this many bytes an answer is given on the way. */
const EARLY = 1 << 12;

/** Starts a detection. `hints.encoding` is not looked at: who knows the encoding needs no detector. */
export function createDetector(hints: Pick<DecodeHints, 'contentType'> = {}): EncodingDetector {
  const kept = new Uint8Array(HEAD + TAIL + CARRY);
  let length = 0;
  let seen = 0;
  let carry = new Uint8Array(0);
  let early: Detection | null = null;

  const keepWords = (bytes: Uint8Array) => {
    const room = HEAD + TAIL - length;
    if (room < CARRY) return;
    const { words } = takeSample(bytes, room >> 1);
    const taken = words.subarray(0, room);
    kept.set(taken, length);
    length += taken.length;
  };

  return {
    push(chunk) {
      const whole = Math.min(chunk.length, Math.max(0, HEAD - seen));
      if (whole > 0) {
        kept.set(chunk.subarray(0, whole), length);
        length += whole;
      }
      if (whole < chunk.length) {
        const rest = chunk.subarray(whole);
        const joined = new Uint8Array(carry.length + rest.length);
        joined.set(carry);
        joined.set(rest, carry.length);
        const end = lastBreak(joined);
        keepWords(joined.subarray(0, end));
        carry = joined.slice(end);
      }
      seen += chunk.length;
      if (early === null && seen >= EARLY) {
        const found = detect(kept.subarray(0, length), hints);
        if (found.status !== 'undecided') early = strip(found);
      }
      return early;
    },
    finish() {
      keepWords(carry);
      carry = new Uint8Array(0);
      return strip(detect(kept.subarray(0, length), hints));
    },
  };
}

/** Behind the last white space, where no character is cut; not further back than a carry holds. */
function lastBreak(bytes: Uint8Array): number {
  const least = Math.max(0, bytes.length - CARRY);
  for (let i = bytes.length; i > least; i--) if (bytes[i - 1]! <= 0x20) return i;
  return least;
}

function strip({ encoding, confidence, candidates, status }: Detection): Detection {
  return { encoding, confidence, candidates, status };
}
