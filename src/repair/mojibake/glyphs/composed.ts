/**
 * What normalization to NFC did to numbers of glyphs that were taken for code points: some became others (に is 0374, the
 * Greek numeral sign, which NFC writes 02B9; ड़ is two code points), and marks side by side were sorted.
 */

const FIRST_GLYPH = 0x180;
const LAST_GLYPH = 0x1fff;

let memo: ReadonlyMap<string, number> | null = null;

/** The number of a glyph, other than its own, that NFC writes as `written`: one code point or two. */
export function beforeNfc(written: string): number | undefined {
  memo ??= rewritten();
  return memo.get(written);
}

function rewritten(): Map<string, number> {
  const found = new Map<string, number>();
  for (let unit = FIRST_GLYPH; unit <= LAST_GLYPH; unit++) {
    const written = String.fromCharCode(unit).normalize('NFC');
    if (written.charCodeAt(0) !== unit && !found.has(written)) found.set(written, unit);
  }
  return found;
}

/** A base that takes no mark into itself. */
const BASE = '\u02b0';

const MARK = /^\p{M}$/u;
/** Marks of the lowest class that is sorted, and of the highest. */
const LOWEST = 0x0334;
const HIGHEST = 0x0345;

/** Is it a mark that NFC sorts among others? */
export function isSorted(unit: number): boolean {
  return MARK.test(String.fromCharCode(unit)) && (mustSwap(unit, LOWEST) || mustSwap(HIGHEST, unit));
}

/** Does NFC put the second of two marks in front of the first? */
export function mustSwap(first: number, second: number): boolean {
  const text = BASE + String.fromCharCode(first, second);
  return text.normalize('NFD') !== text;
}
