import { classOf } from '../../model/index.ts';

const dense = /^(han|hangul|hiragana|katakana|cjk|fullwidth|halfwidth|private|surrogate|space|break)/;

/** Is it a letter, or something else beyond ASCII that may be a letter read wrongly; no space, nor of a script of many characters? */
export function isWordy(unit: number): boolean {
  return unit < 0x80 ? /[a-z]/i.test(String.fromCharCode(unit)) : !dense.test(classOf(unit));
}

let memo: Uint8Array | null = null;

/** The same as a table of all UTF-16 units. */
export function wordyUnits(): Uint8Array {
  memo ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => (isWordy(unit) ? 1 : 0));
  return memo;
}
