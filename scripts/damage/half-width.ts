/**
 * A crawler's "normaliser": full-width punctuation becomes ASCII.
 *
 *     《澜桥》，2024年：   →   《澜桥》,2024年:
 */
const PAIRS: readonly (readonly [full: string, half: string])[] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['？', '?'],
  ['！', '!'],
  ['（', '('],
  ['）', ')'],
];

/** Character by character, as a program does that knows its encoding. Loses nothing but the width. */
export function halfWidth(text: string): string {
  let out = text;
  for (const [full, half] of PAIRS) out = out.replaceAll(full, half);
  return out;
}

/** For {@link replaceBytes}: the same table in GBK, where every full-width form is A3 and a byte. */
export const HALF_WIDTH_PAIRS = PAIRS;
