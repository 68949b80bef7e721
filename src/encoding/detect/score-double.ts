import { CELL_STEP } from '../../data/encoding-model.generated.ts';
import { cellsOf, RARE } from './cells.ts';
import { CUT, INVALID } from './costs.ts';

/** How a family of double-byte encodings reads bytes, with costs in nats. */
export interface DoubleFamily {
  readonly name: string;
  readonly prior: number;
  /** Cost of a pair; {@link NONE} when the bytes cannot be one. */
  pair(lead: number, trail: number): number;
  /** Cost of a high byte that stands for itself; {@link NONE} when none does. */
  single?(byte: number, previous: number): number;
  /** A longer form at `i`: its length and cost. */
  long?: { readonly length: number; readonly cost: number; at(bytes: Uint8Array, i: number): boolean };
}

/**
 * A pair that swallows a letter out of a Latin word (`caf` E9 `s`, E973 being a pair in GBK) is likelier to
 * be an accented letter.
 */
const GLUED = 6;

const NONE = Number.POSITIVE_INFINITY;
const isHigh = (byte: number) => byte >= 0xa1 && byte <= 0xfe;

const gbk: DoubleFamily = {
  name: 'gbk',
  prior: 0.3,
  pair: (lead, trail) =>
    lead < 0x81 || lead > 0xfe || trail < 0x40 || trail === 0x7f || trail > 0xfe
      ? NONE
      : CELL_STEP * cellsOf('gbk')[(lead << 8) | trail]!,
  long: {
    length: 4,
    cost: RARE + 2,
    at: (bytes, i) =>
      isDigit(bytes[i + 1]) &&
      isDigit(bytes[i + 3]) &&
      bytes[i]! >= 0x81 &&
      bytes[i]! <= 0xfe &&
      (bytes[i + 2] ?? 0) >= 0x81,
  },
};

const big5: DoubleFamily = {
  name: 'big5',
  prior: 0.5,
  pair: (lead, trail) =>
    lead < 0x87 || lead > 0xfe || !((trail >= 0x40 && trail <= 0x7e) || isHigh(trail))
      ? NONE
      : CELL_STEP * cellsOf('big5')[(lead << 8) | trail]!,
};

const eucKr: DoubleFamily = {
  name: 'euc-kr',
  prior: 0.5,
  pair(lead, trail) {
    if (lead < 0x81 || lead > 0xfd || trail < 0x41 || trail > 0xfe) return NONE;
    if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) return NONE;
    return CELL_STEP * cellsOf('euc-kr')[(lead << 8) | trail]!;
  },
};

const eucJp: DoubleFamily = {
  name: 'euc-jp',
  prior: 0.5,
  pair(lead, trail) {
    if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? 8 : NONE; // half-width katakana
    return isHigh(lead) && isHigh(trail) ? CELL_STEP * cellsOf('euc-jp')[(lead << 8) | trail]! : NONE;
  },
  long: {
    length: 3,
    cost: RARE + 1,
    at: (bytes, i) => bytes[i] === 0x8f && isHigh(bytes[i + 1]!) && isHigh(bytes[i + 2]!),
  },
};

const shiftJis: DoubleFamily = {
  name: 'shift_jis',
  prior: 0.4,
  pair(lead, trail) {
    if (!((lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc))) return NONE;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return NONE;
    // The two halves of a Shift_JIS lead are two rows of JIS X 0208, which EUC-JP writes with high bits set.
    const row = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 2 + (trail >= 0x9f ? 1 : 0);
    if (row > 93) return row > 0x70 ? RARE + 1 : RARE; // user-defined characters; IBM's extensions
    const column = trail >= 0x9f ? trail - 0x9f : trail - 0x40 - (trail > 0x7f ? 1 : 0);
    return CELL_STEP * cellsOf('euc-jp')[((0xa1 + row) << 8) | (0xa1 + column)]!;
  },
  // Half-width katakana come in runs.
  single: (byte, previous) =>
    byte >= 0xa1 && byte <= 0xdf ? (previous >= 0xa1 && previous <= 0xdf ? 4.8 : 8) : NONE,
};

/** Are there four-byte forms, which only GB 18030 has? Looked for from lead to lead, as a decoder would. */
export function hasFourByteForms(words: Uint8Array): boolean {
  for (let i = 0; i + 3 < words.length; ) {
    if (words[i]! < 0x80) i++;
    else if (gbk.long!.at(words, i)) return true;
    else i += 2;
  }
  return false;
}

export const DOUBLE_FAMILIES: readonly DoubleFamily[] = [gbk, big5, eucKr, eucJp, shiftJis];

/**
 * Nats of the sample's words, read in the best way the family can: at every place a byte may also be taken
 * for damage and skipped, so that one lost byte costs {@link INVALID} and not all that follows.
 *
 *     B1 A3 BB ▯ CE C4      the byte at ▯ is gone: skip BB, and CE C4 is a pair again
 *
 * @param cut whether the words end where the input ends, in which case half a character is no surprise
 */
export function scoreDouble(family: DoubleFamily, words: Uint8Array, cut: boolean): number {
  const size = words.length;
  // Least costs of reading up to i, i+1, ..., i+4.
  let now = 0;
  let next = NONE;
  let second = NONE;
  let third = NONE;
  let fourth = NONE;
  for (let i = 0; i < size; i++) {
    const byte = words[i]!;
    if (byte < 0x80) {
      if (now < next) next = now;
    } else {
      const skip = now + (cut && i >= size - 2 ? CUT : INVALID);
      if (skip < next) next = skip;
      const trail = words[i + 1] ?? 0;
      const pair = now + family.pair(byte, trail) + (isLetter(trail) && endsLatin(words, i) ? GLUED : 0);
      if (pair < second) second = pair;
      if (family.single !== undefined) {
        const single = now + family.single(byte, i > 0 ? words[i - 1]! : 0);
        if (single < next) next = single;
      }
      if (family.long?.at(words, i)) {
        const long = now + family.long.cost;
        if (family.long.length === 3) third = Math.min(third, long);
        else fourth = Math.min(fourth, long);
      }
    }
    now = next;
    next = second;
    second = third;
    third = fourth;
    fourth = NONE;
  }
  return now;
}

/** Is there an ASCII letter in front of `i` that is surely no trail byte? */
function endsLatin(words: Uint8Array, i: number): boolean {
  return i > 0 && isLetter(words[i - 1]!) && (i === 1 || words[i - 2]! < 0x80);
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
