import { type ClassName, fillByClass } from '../../model/index.ts';

/** Nats that a character of clean text may cost before it counts as heat: about two above the mean. */
const ALLOWANCES: Partial<Record<ClassName, number>> = {
  han: 7.5,
  'han-rare': 7.5,
  hangul: 7,
  hiragana: 6.5,
  katakana: 6.5,
};
const ALLOWANCE_ELSEWHERE = 5.5;
/** Zero-width space, word joiner, byte order mark: editors leave them, and no decoder of one or two bytes a character makes them. */
const ALWAYS_ALLOWED = [0x200b, 0x2060, 0xfeff];

let memo: Float32Array | null = null;

/** The allowance of each UTF-16 unit. */
export function allowanceTable(): Float32Array {
  if (memo === null) {
    memo = fillByClass(new Float32Array(0x10000), (name) => ALLOWANCES[name] ?? ALLOWANCE_ELSEWHERE);
    for (const unit of ALWAYS_ALLOWED) memo[unit] = Number.POSITIVE_INFINITY;
  }
  return memo;
}
