import { describe, expect, it } from 'vitest';
import { identityTable, mark, markEach, runsOf } from '../../src/unicode/unit-table.ts';

describe('tables of units', () => {
  it('mark what a pattern takes of each unit by itself, and keep what was marked before', () => {
    const table = new Uint8Array(0x10000);
    mark(table, /[0-9\ud800-\udfff]+/g, 1);
    mark(table, /\s+/g, 2);
    markEach(table, '7。', 4);
    const expected = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
      const character = String.fromCharCode(unit);
      const first = /[0-9\ud800-\udfff]/.test(character) ? 1 : 0;
      return first | (/\s/.test(character) ? 2 : 0) | ('7。'.includes(character) ? 4 : 0);
    });
    expect(table).toEqual(expected);
  });

  it('give runs in order, and every unit as itself', () => {
    expect([...runsOf(/[a-cx]+/g)]).toEqual([
      { start: 0x61, end: 0x64 },
      { start: 0x78, end: 0x79 },
    ]);
    const table = identityTable();
    expect(table.every((value, unit) => value === unit)).toBe(true);
    table[65] = 0;
    expect(identityTable()[65]).toBe(65);
  });
});
