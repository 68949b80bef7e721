import { readers } from './readers.ts';

/** Readers, a bit for each, by what they may have made of bytes, for each UTF-16 unit beyond ASCII. */
interface ReadersOfUnits {
  /** It has bytes: they may have made the unit. */
  readonly able: Int32Array;
  /** One of its bytes begins a UTF-8 sequence and the next goes on with it. */
  readonly within: Int32Array;
  /** Its last byte begins a sequence. */
  readonly atEnd: Int32Array;
  /** Its first byte goes on with one. */
  readonly atStart: Int32Array;
}

let memo: ReadersOfUnits | null = null;

/** Most readers fall out by these, one look-up a unit for all of them. Built when first asked for, in some milliseconds. */
export function readersOfUnits(): ReadersOfUnits {
  memo ??= build();
  return memo;
}

function build(): ReadersOfUnits {
  const table = () => new Int32Array(0x10000);
  const [able, within, atEnd, atStart] = [table(), table(), table(), table()];
  for (const [i, { charset }] of readers().entries()) {
    const bit = 1 << i;
    for (let unit = 0x80; unit < 0x10000; unit++) {
      const packed = charset.packed[unit]!;
      if (packed < 0) continue;
      able[unit]! |= bit;
      if (begins(packed & 0xff)) atEnd[unit]! |= bit;
      if (continues(packed >> (packed > 0xffff ? 16 : packed > 0xff ? 8 : 0))) atStart[unit]! |= bit;
      for (let rest = packed; rest > 0xff; rest >>= 8)
        if (continues(rest & 0xff) && begins((rest >> 8) & 0xff)) within[unit]! |= bit;
    }
  }
  return { able, within, atEnd, atStart };
}

export function begins(byte: number): boolean {
  return byte >= 0xc2 && byte <= 0xf4;
}

export function continues(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
