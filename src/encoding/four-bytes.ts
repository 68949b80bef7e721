/** The four-byte forms of GB 18030 as numbers: lead, digit, lead, digit count in base 10 × 126 × 10. */

/** The number that four bytes spell; they must be in range. */
export function numberOf(a: number, b: number, c: number, d: number): number {
  return (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
}

/** Writes the four bytes of a number and returns the place behind them. */
export function writeFourBytes(into: Uint8Array, at: number, number: number): number {
  into[at + 3] = 0x30 + (number % 10);
  const third = Math.floor(number / 10);
  into[at + 2] = 0x81 + (third % 126);
  const second = Math.floor(third / 126);
  into[at + 1] = 0x30 + (second % 10);
  into[at] = 0x81 + Math.floor(second / 10);
  return at + 4;
}
