import { HOLE } from './single-byte.ts';
import { readMapping, type TableSource } from './source.ts';

export interface DoubleByteTable {
  readonly kind: 'double';
  /** Single byte to UTF-16 code unit; {@link HOLE} when the byte is a lead or means nothing. 256 entries. */
  readonly single: Uint16Array;
  /**
   * `lead << 8 | trail` to UTF-16 code unit; 0 when there is no such pair. A surrogate `0xD800 + k` here
   * is no character: it stands for `extra[k]`. 65,536 entries.
   */
  readonly toUnicode: Uint16Array;
  /** Characters outside the BMP and two-character sequences that one pair decodes to (Big5 has both). */
  readonly extra: readonly string[];
  /** UTF-16 code unit to `lead << 8 | trail`, or to a byte below 256; 0 when there is none (and for NUL). */
  readonly fromUnicode: Uint16Array;
  /** The reverse of `extra`, by the whole string. */
  readonly fromExtra: ReadonlyMap<string, number>;
}

/** An entry below this is an ordinary character, between this and 0xE000 an index into `extra`. */
export const EXTRA = 0xd800;

/**
 * Which of several pairs for one character an encoder writes: the first that is not in the avoided range.
 *  - Shift_JIS: not NEC's selection of IBM extensions (ED40..EFFC), as the standard says.
 *  - Big5: not the Hong Kong part in front of A140, which the standard's encoder never writes; we do, at last.
 */
const AVOID: Readonly<Partial<Record<TableSource, readonly [number, number]>>> = {
  shift_jis: [0xed40, 0xeffc],
  big5: [0x8140, 0xa0fe],
};

/** Big5 writes these by their last pair, as the standard says: box drawing, and the numerals 十 and 卅. */
const LAST = [0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345];

/** Builds the tables of an encoding's bytes and pairs. */
export function buildDoubleByte(encoding: TableSource): DoubleByteTable {
  const single = new Uint16Array(256).fill(HOLE);
  const toUnicode = new Uint16Array(65536);
  const extra: string[] = [];
  readMapping(encoding, (code, first, second) => {
    if (code > 0xffff) return; // three bytes; see long-forms.ts
    const isPlain = first < 0x10000 && second === 0;
    const unit = isPlain ? first : EXTRA + extra.length;
    if (!isPlain)
      extra.push(String.fromCodePoint(first) + (second === 0 ? '' : String.fromCodePoint(second)));
    if (code < 0x100) single[code] = unit;
    else toUnicode[code] = unit;
  });
  return { kind: 'double', single, toUnicode, extra, ...reverse(single, toUnicode, extra, encoding) };
}

/** `single` and `toUnicode` turned round. */
export function reverse(
  single: Uint16Array,
  toUnicode: Uint16Array,
  extra: readonly string[],
  encoding?: TableSource,
): Pick<DoubleByteTable, 'fromUnicode' | 'fromExtra'> {
  const fromUnicode = new Uint16Array(65536);
  const fromExtra = new Map<string, number>();
  const [low, high] = (encoding && AVOID[encoding]) ?? [0x10000, 0x10000];
  const enter = (pair: number) => {
    const unit = toUnicode[pair]!;
    if (unit === 0) return;
    if (unit >= EXTRA && unit < 0xe000) {
      const characters = extra[unit - EXTRA]!;
      if (!fromExtra.has(characters)) fromExtra.set(characters, pair);
    } else if (fromUnicode[unit] === 0 || (encoding === 'big5' && LAST.includes(unit))) {
      fromUnicode[unit] = pair;
    }
  };
  for (let pair = 0x8130; pair < 0xff00; pair++) if (pair < low || pair > high) enter(pair);
  for (let pair = low; pair <= high && pair < 0xff00; pair++) enter(pair);
  for (let byte = 0xff; byte >= 0; byte--) {
    const unit = single[byte]!;
    // A pair is preferred to a lone high byte: € is A2E3 in gb18030, although 80 is read as € too.
    if (unit !== HOLE && (byte < 0x80 || fromUnicode[unit] === 0)) fromUnicode[unit] = byte;
  }
  return { fromUnicode, fromExtra };
}
