import type { Proposal } from '../../types.ts';
import { HAN } from '../glance/traits.ts';
import type { RepairStep } from '../step.ts';
import { candidateNats } from './candidate-nats.ts';
import { pairTable } from './gbk.ts';

const KIND = {
  rule: 'mojibake/byte-spinning',
  severity: 'major',
  message: 'A spinner exchanged a word in the bytes of GBK text, across the border of two characters.',
} as const;

/** A word of a spinner's table and what it writes instead, as bytes: one character becomes two. */
interface Spin {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number, number, number];
}

/** Entries seen at work. Only those are here whose trace no author writes: 末路 for 恼 leaves a ┞ between characters. */
const SPINS: readonly Spin[] = [{ from: [0xc4, 0xd5], to: [0xc4, 0xa9, 0xc2, 0xb7] }];

/** Nats that the repair of one place must gain to be made, and to be sure of. */
const ENOUGH = 4;
const SURE = 8;

/**
 *     的  这  些        B5 C4  D5 E2  D0 A9
 *                         ^^^^^^^            恼
 *     的 ┞ 封 些       B5 C4  A9 C2  B7 E2  D0 A9
 *                         ^^^^^^^^^^^^^      末路
 *
 * The text stays in step, so each place is undone by itself, where it reads better undone.
 */
export const undoSpinning: RepairStep = (text, context) => {
  if (!context.enabled(KIND.rule) || (context.glance(text).present & HAN) === 0) return [];
  return SPINS.flatMap((spin) => undo(text, spin));
};

function undo(text: string, { from, to }: Spin): Proposal[] {
  const { toUnicode, fromUnicode } = pairTable();
  const sign = String.fromCharCode(toUnicode[(to[1] << 8) | to[2]]!);
  const proposals: Proposal[] = [];
  for (let at = text.indexOf(sign, 1) - 1; at >= 0; at = text.indexOf(sign, at + 2) - 1) {
    const before = fromUnicode[text.charCodeAt(at)]!;
    const after = fromUnicode[text.charCodeAt(at + 2)]!;
    if ((before & 0xff) !== to[0] || after >> 8 !== to[3]) continue;
    const second = toUnicode[(from[1] << 8) | (after & 0xff)]!;
    if (second === 0) continue;

    const first = toUnicode[(before & 0xff00) | from[0]]!;
    const mended = String.fromCharCode(first, second);
    const gained = nats(text, at, text.slice(at, at + 3)) - nats(text, at, mended);
    if (gained < ENOUGH) continue;
    const confidence = gained < SURE ? 0.85 : 0.95;
    proposals.push({
      ...KIND,
      start: at,
      end: at + 3,
      confidence,
      fix: [{ start: at, end: at + 3, after: mended }],
    });
  }
  return proposals;
}

/** Nats of what stands in the place of three characters, and of the two behind them. */
function nats(text: string, at: number, piece: string): number {
  const lead = text.slice(Math.max(0, at - 2), at);
  const around = lead + piece + text.slice(at + 3, at + 5);
  let sum = 0;
  for (let i = lead.length; i < around.length; i++) {
    sum += candidateNats(around.charCodeAt(i - 2) || 0, around.charCodeAt(i - 1) || 0, around.charCodeAt(i));
  }
  return sum;
}
