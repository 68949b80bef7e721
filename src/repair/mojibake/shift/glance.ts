import { type Charset, NONE } from '../charset.ts';
import { rarities } from '../estimate.ts';

/** How far a glance goes, in UTF-16 units. */
const REACH = 40;
/** About what a torn character costs, in nats. */
const TORN_COST = 7;

const SIZE = 2 * REACH + 2;
const bytes = new Uint8Array(SIZE);
/** Nats of the characters, as they stand, in front of each byte that begins one; -1 for a byte inside of a character. */
const before = new Float64Array(SIZE);
/** Nats that reading pairs from a byte on wins by the time both readings are in step, over the whole text up to there. */
const won = new Float64Array(SIZE);

/**
 * About how many nats it would win if from some place in `[start, latest]` on pairs were read one byte further, judging
 * by how rare the characters are, without their neighbours. In clean text that is next to nothing almost everywhere.
 */
export function promiseOf(text: string, start: number, latest: number, charset: Charset): number {
  const { packed: bytesOf, pairs } = charset;
  const rare = rarities();
  let length = 0;
  let total = 0;
  let last = 0;
  const end = Math.min(text.length, start + REACH);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const packed = bytesOf[unit]!;
    if (unit === 0x0a || packed === NONE || packed > 0xffff) break;
    if (i <= latest) last = length;
    before[length] = total;
    if (packed > 0xff) {
      bytes[length++] = packed >> 8;
      before[length] = -1;
    }
    bytes[length++] = packed & 0xff;
    total += rare[unit]!;
  }
  let best = 0;
  won[length] = total;
  for (let at = length - 1; at >= 0; at--) {
    if (before[at]! >= 0) {
      won[at] = before[at]!;
      // Torn is what begins here, and keeps one byte.
      if (at <= last && before[at + 1]! < 0 && at + 1 < length) {
        best = Math.max(best, won[at + 1]! - before[at]! - TORN_COST);
      }
    } else if (at + 1 === length) won[at] = total;
    else {
      // Nearly every pair takes this short way.
      const lead = bytes[at]!;
      const unit = lead > 0x7f && pairs !== null ? pairs[((lead & 0x7f) << 8) | bytes[at + 1]!]! : 0;
      const decoded = unit !== 0 ? (unit << 3) | 2 : charset.decode(bytes, at, length);
      won[at] = decoded === NONE ? Number.NEGATIVE_INFINITY : won[at + (decoded & 7)]! - rare[decoded >> 3]!;
    }
  }
  return best;
}
