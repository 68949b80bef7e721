import { DIGIT_BITS, pack, packDigits } from '../../src/model/pack.ts';
import { keyOf, type PackedTable } from '../../src/model/table.ts';

/** An n-gram or word as it goes into a table. */
export interface Entry {
  readonly hash: number;
  readonly value: number;
  /** Of two whose hashes have the same key the one that was counted more often is kept. */
  readonly count: number;
}

/** @param entries as {@link inOrder} has them, with values of `valueBits` */
export function packTable(entries: readonly Entry[], valueBits: number): PackedTable {
  const low = DIGIT_BITS - valueBits;
  const bits: number[] = [];
  const digits: number[] = [];
  let previous = 0;
  for (const { hash, value } of entries) {
    const distance = keyOf(hash) - previous;
    previous += distance;
    for (let high = distance >>> low; high > 0; high--) bits.push(1);
    bits.push(0);
    digits.push((value << low) | (distance & ((1 << low) - 1)));
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [i, bit] of bits.entries()) bytes[i >> 3]! |= bit << (i & 7);
  return { count: entries.length, low, highs: pack(bytes), digits: packDigits(digits) };
}

/** By rising key, each key once. */
export function inOrder<T extends Entry>(entries: readonly T[]): T[] {
  const best = new Map<number, T>();
  for (const entry of entries) {
    const key = keyOf(entry.hash);
    const other = best.get(key);
    if (other === undefined || other.count < entry.count) best.set(key, entry);
  }
  return [...best].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

/** As text of a program. */
export const tableLiteral = ({ count, low, highs, digits }: PackedTable): string =>
  `{\n    count: ${count},\n    low: ${low},\n    highs:\n      "${highs}",\n    digits:\n      "${digits}",\n  }`;
