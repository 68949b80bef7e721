/** UTF-16 units that are no white space, without a copy of the text. Counting ends at `most`. */
export function countVisible(text: string, most: number = text.length): number {
  let count = 0;
  for (let i = 0; i < text.length && count < most; i++) if (!isWhite(text.charCodeAt(i))) count++;
  return count;
}

/** What `\s` matches. */
export function isWhite(unit: number): boolean {
  if (unit > 0x20 && unit < 0xa0) return false;
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    unit === 0xfeff
  );
}
