import { scoreText } from '../../model/index.ts';
import { decodeWith } from '../exact.ts';

/** UTF-16 and UTF-32 without a byte order mark. */

/** Bytes that are read in every way. */
const WINDOW = 1024;
/** Nats: nobody writes these without a mark, until somebody does. */
const PRIOR = 6;
/** Nats per character that no text costs, whoever reads it; random Han characters cost as much. */
const NONSENSE = 11.5;

export interface WideGuess {
  readonly encoding: string;
  /** How much likelier than bytes one by one, in nats; positive when it is likelier. */
  readonly lead: number;
}

/**
 * The best of the four wide forms, against the best that reads bytes one by one. Here whole characters are
 * compared that have nothing in common, so the text model is asked.
 *
 * @param narrow the best eight-bit encoding
 */
export function guessWide(bytes: Uint8Array, narrow: string): WideGuess | null {
  const head = bytes.subarray(0, Math.min(WINDOW, bytes.length));
  if (head.length < 4) return null;
  for (const littleEndian of [true, false])
    if (isUtf32(head, littleEndian)) return { encoding: littleEndian ? 'utf-32le' : 'utf-32be', lead: 100 };
  const little = scoreText(decodeWith(head, 'utf-16le'));
  const big = scoreText(decodeWith(head, 'utf-16be'));
  const [encoding, best] = little.nats <= big.nats ? ['utf-16le', little] : ['utf-16be', big];
  if (best.perCharacter > NONSENSE) return null;
  return { encoding, lead: scoreText(decodeWith(head, narrow)).nats - best.nats - PRIOR };
}

/** Four random bytes are a code point once in 3,900 times; a text of them cannot be chance. */
function isUtf32(bytes: Uint8Array, littleEndian: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let good = 0;
  let all = 0;
  for (let i = 0; i + 3 < bytes.length; i += 4, all++) {
    const codePoint = view.getUint32(i, littleEndian);
    if (codePoint >= 9 && codePoint <= 0x10ffff && (codePoint & 0xfffff800) !== 0xd800) good++;
  }
  return all >= 2 && good >= all * 0.97;
}
