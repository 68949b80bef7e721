import type { Charset } from './charset.ts';
import { reads } from './slots.ts';

/**
 * What the decoders of Windows make one mark of: a byte that may begin a pair, and whatever stands behind it, where the two are no
 * character together. The second is gone too, were it a space, a quote or the next letter.
 *
 *     。 、 E3 80 82 0A    縲 ・    E380 (82 0A)      cp932 writes U+30FB, the others a question mark
 */
export interface LostPairs {
  /** The first byte of a character and its second, as one number; the lead byte above. */
  readonly begins: readonly number[];
  /** Two continuation bytes, as one number. */
  readonly inside: readonly number[];
  /** Continuation bytes that can begin a pair. */
  readonly ends: readonly number[];
}

/** Which lead bytes of UTF-8 are tried: Cyrillic, Greek and accents, then what CJK and its punctuation begin with. */
export const LEADS: readonly number[] = [
  0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xd0, 0xd1, 0xd8, 0xd9, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7,
  0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef,
];

const CONTINUATIONS = Array.from({ length: 64 }, (_, i) => 0x80 | i);

const cache = new Map<string, LostPairs>();

export function lostPairs(reader: Charset): LostPairs {
  let found = cache.get(reader.name);
  if (found === undefined) {
    // What is a character by itself takes no other along: half-width katakana.
    const opens = (byte: number) => byte > 0x80 && !reads(reader, byte, -1);
    const after = (byte: number) =>
      opens(byte)
        ? CONTINUATIONS.filter((next) => !reads(reader, byte, next)).map((next) => (byte << 8) | next)
        : [];
    found = {
      begins: LEADS.flatMap(after),
      inside: CONTINUATIONS.flatMap(after),
      ends: CONTINUATIONS.filter(opens),
    };
    cache.set(reader.name, found);
  }
  return found;
}
