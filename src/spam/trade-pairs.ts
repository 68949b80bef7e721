import { tradePairs } from '../data/trade-pairs.generated.ts';
import { isDigit, isHan, isSpacedLetter, SPACED, scriptKinds } from '../terms/chars.ts';
import { foldTable } from '../terms/fold.ts';

/** How much more often two characters meet in what hijacked pages advertise than anywhere else, in nats, rounded; 0 where not. */
export interface PairTable {
  /**
   * Of a UTF-16 unit its row, as the first of two, in the high half, and its column, as the second, in the low; 0 for what the
   * table does not know.
   */
  readonly places: Uint32Array;
  readonly columns: number;
  readonly nats: Uint8Array;
  /** A bit for each of {@link nats} that is not 0. In fifty pairs there is one, and these bits stay where the processor finds them at once. */
  readonly known: Uint32Array;
}

/** Names and numbers are anybody's: all letters of Latin are one symbol, and so are all figures. */
export const LETTER = 0x61;
export const FIGURE = 0x30;

/** The symbol that a UTF-16 unit is counted as, whatever its script, width and case; 0 for what is no part of a word. */
export function symbolOf(unit: number): number {
  const plain = foldTable()[unit]!;
  if (isHan(plain)) return plain;
  if (isDigit(plain)) return FIGURE;
  return isSpacedLetter(plain) ? LETTER : 0;
}

/**
 * Reads a table. A line of its source is a character, then all that come after it, each with its nats in one figure: `官网8方3`.
 */
export function readPairs(source: string): PairTable {
  const lines = source.split('\n').filter((line) => line !== '');
  const placeOf = new Uint32Array(0x10000);
  let columns = 1;
  lines.forEach((line, i) => {
    placeOf[line.charCodeAt(0)]! |= (i + 1) << 16;
    for (let k = 1; k < line.length; k += 2) {
      const second = line.charCodeAt(k);
      if ((placeOf[second]! & 0xffff) === 0) placeOf[second]! |= columns++;
    }
  });
  const nats = new Uint8Array((lines.length + 1) * columns);
  const known = new Uint32Array((nats.length >> 5) + 1);
  lines.forEach((line, i) => {
    for (let k = 1; k < line.length; k += 2) {
      const cell = (i + 1) * columns + (placeOf[line.charCodeAt(k)]! & 0xffff);
      nats[cell] = line.charCodeAt(k + 1) - FIGURE;
      if (nats[cell] !== 0) known[cell >> 5]! |= 1 << (cell & 31);
    }
  });
  // As {@link symbolOf} reads units, without a call for each: a process that reads one text has no time to compile it.
  for (let digit = 0x30; digit <= 0x39; digit++) placeOf[digit] = placeOf[FIGURE]!;
  const kinds = scriptKinds();
  for (let unit = 0; unit < kinds.length; unit++)
    if (kinds[unit] === SPACED) placeOf[unit] = placeOf[LETTER]!;
  const fold = foldTable();
  const places = new Uint32Array(0x10000);
  for (let unit = 0; unit < places.length; unit++) places[unit] = placeOf[fold[unit]!]!;
  return { places, columns, nats, known };
}

let shipped: PairTable | undefined;

/** The table that is shipped, read when first asked for. */
export function shippedPairs(): PairTable {
  shipped ??= readPairs(tradePairs);
  return shipped;
}
