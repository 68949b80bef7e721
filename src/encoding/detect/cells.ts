import { CELL_STEP, CELLS } from '../../data/encoding-model.generated.ts';
import { DIGIT } from './digits.ts';

/** The cost of a pair that no text was seen to use. */
export const RARE = 63 * CELL_STEP;

const FIRST_LEAD: Readonly<Record<string, number>> = {
  gbk: 0x81,
  big5: 0xa1,
  'euc-jp': 0xa1,
  'euc-kr': 0x81,
};
const tables = new Map<string, Float32Array>();

/** Nats of each pair of a character set, at `lead << 8 | trail`: how common the character is in its language. */
export function cellsOf(set: 'gbk' | 'big5' | 'euc-jp' | 'euc-kr'): Float32Array {
  let table = tables.get(set);
  if (table === undefined) {
    table = load(CELLS[set]!, FIRST_LEAD[set]!);
    tables.set(set, table);
  }
  return table;
}

/** Digits go through the trails 40..FE of one lead after the other; `!` and two digits are a run of rare ones. */
function load(digits: string, firstLead: number): Float32Array {
  const table = new Float32Array(65536).fill(RARE);
  const perLead = 0xff - 0x40;
  for (let at = 0, cell = 0; at < digits.length; at++) {
    if (digits[at] === '!') {
      cell += DIGIT[digits.charCodeAt(at + 1)]! * 64 + DIGIT[digits.charCodeAt(at + 2)]!;
      at += 2;
      continue;
    }
    const lead = firstLead + Math.floor(cell / perLead);
    table[(lead << 8) | (0x40 + (cell % perLead))] = DIGIT[digits.charCodeAt(at)]! * CELL_STEP;
    cell++;
  }
  return table;
}
