/** Where the letters stand that have a lower case; nothing beyond is asked. First and last unit, inclusive. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x2fff],
  [0xa640, 0xabbf],
  [0xff21, 0xff3a],
];

let table: Uint16Array | undefined;

/**
 * One UTF-16 unit to its lower case, one to one, so that offsets stay; İ, the one letter that would grow, becomes i.
 * Built on first use (about a millisecond, 128 kB): a copy of the text in lower case costs more than one look-up a unit.
 */
export function lowerCase(): Uint16Array {
  if (table !== undefined) return table;
  table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
    }
  }
  return table;
}
