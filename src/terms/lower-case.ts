import { identityTable, runsOf } from '../unicode/unit-table.ts';

let table: Uint16Array | undefined;

/**
 * One UTF-16 unit to its lower case, one to one, so that offsets stay; İ, the one letter that would grow, becomes i.
 * Built on first use (about a millisecond, 128 kB): a copy of the text in lower case costs more than one look-up a unit.
 */
export function lowerCase(): Uint16Array {
  if (table !== undefined) return table;
  table = identityTable();
  for (const { start, end } of runsOf(/\p{Changes_When_Lowercased}+/gu)) {
    for (let unit = start; unit < end; unit++)
      table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
  return table;
}
