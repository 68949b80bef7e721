import iconv from 'iconv-lite';
import { CLASSES } from '../../src/model/classes.ts';
import { ASTRAL_SYMBOLS } from '../../src/model/symbols.ts';
import { symbolOf } from './count.ts';

/**
 * What a character counts before it has been seen, so that the unseen have an honest price. For Han, how many national
 * character sets thought it worth a place: level 1 of GB 2312 or JIS X 0208 holds the everyday characters, the rest of
 * Unicode is for names and scholars. Unassigned code points come next to nothing.
 */
const LEVELS = [
  { encoding: 'gb2312', lead: [0xb0, 0xd7], trail: [0xa1, 0xfe], weight: 4 },
  { encoding: 'gb2312', lead: [0xd8, 0xf7], trail: [0xa1, 0xfe], weight: 1 },
  { encoding: 'big5', lead: [0xa4, 0xc6], trail: [0x40, 0xfe], weight: 3 },
  { encoding: 'big5', lead: [0xc9, 0xf9], trail: [0x40, 0xfe], weight: 0.15 },
  { encoding: 'euc-jp', lead: [0xb0, 0xcf], trail: [0xa1, 0xfe], weight: 2 },
  { encoding: 'euc-jp', lead: [0xd0, 0xf4], trail: [0xa1, 0xfe], weight: 0.3 },
  { encoding: 'euc-kr', lead: [0xca, 0xfd], trail: [0xa1, 0xfe], weight: 0.3 },
  // The 2350 syllables of KS X 1001 against the other 8822.
  { encoding: 'euc-kr', lead: [0xb0, 0xc8], trail: [0xa1, 0xfe], weight: 1 },
] as const;

const ASSIGNED = 0.02;
const UNASSIGNED = 1e-4;

const weights = charsetWeights();

/** Pseudo-count of a symbol. */
export function assignedFloor(symbol: number): number {
  if (symbol >= ASTRAL_SYMBOLS && symbol < 0xe000) return symbol < ASTRAL_SYMBOLS + CLASSES.length ? 0.5 : 0;
  // A capital is priced as its small letter.
  return symbolOf(symbol) === symbol ? weights[symbol]! : 0;
}

function charsetWeights(): Float64Array {
  const weights = new Float64Array(0x10000);
  for (let codePoint = 0; codePoint < 0x10000; codePoint++) {
    const isAssigned = !/\p{Cn}/u.test(String.fromCodePoint(codePoint));
    weights[codePoint] = isAssigned ? ASSIGNED : UNASSIGNED;
    if (
      /[\u0000-\u024f\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f]/.test(
        String.fromCharCode(codePoint),
      ) &&
      isAssigned
    )
      weights[codePoint] = 1;
  }
  for (const { encoding, lead, trail, weight } of LEVELS) {
    for (let first = lead[0]; first <= lead[1]; first++) {
      for (let second = trail[0]; second <= trail[1]; second++) {
        const text = iconv.decode(Buffer.from([first, second]), encoding);
        const codePoint = text.codePointAt(0)!;
        if (text.length === 1 && codePoint > 0x2e80 && codePoint < 0xd800) weights[codePoint]! += weight;
      }
    }
  }
  return weights;
}
