import { CELL_STEP, CELLS } from '../../data/encoding-model.generated.ts';
import { DIGIT } from './digits.ts';

const FIRST_TRAIL = 0x40;
const PER_LEAD = 0xff - FIRST_TRAIL;
const RUN = 0x21; // !

/** The cost of a pair that no text was seen to use. */
export const RARE = 63 * CELL_STEP;

const FIRST_LEAD: Readonly<Record<string, number>> = {
  gbk: 0x81,
  big5: 0xa1,
  'euc-jp': 0xa1,
  'euc-kr': 0x81,
};
const tables = new Map<string, Uint8Array>();

/** How rare each pair of a character set is in its language, at `lead << 8 | trail`, in steps of {@link CELL_STEP} nats. */
export function cellsOf(set: 'gbk' | 'big5' | 'euc-jp' | 'euc-kr'): Uint8Array {
  let table = tables.get(set);
  if (table === undefined) {
    table = load(CELLS[set]!, FIRST_LEAD[set]!);
    tables.set(set, table);
  }
  return table;
}

/** Digits go through the trails 40..FE of one lead after the other; `!` and two digits are a run of rare ones. */
function load(digits: string, firstLead: number): Uint8Array {
  const table = new Uint8Array(65536).fill(63);
  let pair = (firstLead << 8) | FIRST_TRAIL;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code === RUN) {
      const cells = DIGIT[digits.charCodeAt(at + 1)]! * 64 + DIGIT[digits.charCodeAt(at + 2)]!;
      const cell = (pair & 0xff) - FIRST_TRAIL + cells;
      pair = (((pair >> 8) + Math.floor(cell / PER_LEAD)) << 8) | (FIRST_TRAIL + (cell % PER_LEAD));
      at += 2;
      continue;
    }
    table[pair++] = DIGIT[code]!;
    if ((pair & 0xff) === 0xff) pair = (((pair >> 8) + 1) << 8) | FIRST_TRAIL;
  }
  return table;
}
