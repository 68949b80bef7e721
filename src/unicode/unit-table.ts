import type { Span } from '../types.ts';

/*
 * Tables of all UTF-16 units. One call for each of 65,536 units costs a process that reads a single text a few milliseconds a
 * table, and there are a dozen: stretches are filled, and what a pattern describes is found by one search of native code.
 */

let identityMemo: Uint16Array | undefined;

/** A new table of each unit as itself. */
export function identityTable(): Uint16Array {
  if (identityMemo === undefined) {
    identityMemo = new Uint16Array(0x10000);
    for (let unit = 0; unit < identityMemo.length; unit++) identityMemo[unit] = unit;
  }
  return identityMemo.slice();
}

let stringMemo: string | undefined;

/** Every unit once, in order. */
function allUnits(): string {
  if (stringMemo === undefined) {
    const units = identityTable();
    stringMemo = '';
    // As many arguments as every engine takes.
    for (let from = 0; from < units.length; from += 0x2000)
      stringMemo += String.fromCharCode(...units.subarray(from, from + 0x2000));
  }
  return stringMemo;
}

/** The runs of units that `pattern`, a global one, takes. */
export function* runsOf(pattern: RegExp): Generator<Span> {
  for (const { index, 0: run } of allUnits().matchAll(pattern))
    yield { start: index, end: index + run.length };
}

/** Sets `bits` for all units that `pattern` takes. */
export function mark(table: Uint8Array | Uint16Array, pattern: RegExp, bits: number): void {
  for (const { start, end } of runsOf(pattern))
    for (let unit = start; unit < end; unit++) table[unit]! |= bits;
}

/** Sets `bits` for each of some characters of the BMP. */
export function markEach(table: Uint8Array | Uint16Array, characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bits;
}
