import { isWhite } from './white-space.ts';

/** Length in characters of a dense script, each of which says about as much as three letters of an alphabet; white space aside. */
export function weighedLength(text: string): number {
  return lengthsOf(text).weighed;
}

/** UTF-16 units that are no white space, and the same weighed, in one pass. */
export function lengthsOf(text: string): { readonly visible: number; readonly weighed: number } {
  let dense = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDense(unit)) dense++;
    else if (!isWhite(unit)) other++;
  }
  return { visible: dense + other, weighed: dense + other / 3 };
}

/** Kana, Han, Hangul. */
function isDense(unit: number): boolean {
  return (
    unit >= 0x3040 &&
    (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3))
  );
}
