import { fillByClass } from '../../model/index.ts';
import { mark } from '../../unicode/unit-table.ts';

const DENSE = /^(han|hangul|hiragana|katakana|cjk|fullwidth|halfwidth|private|surrogate|space|break)/;

let memo: Uint8Array | null = null;

/** 1 for letters, and for what else beyond ASCII may be a letter read wrongly; no space, nor of a script of many characters. */
export function wordyUnits(): Uint8Array {
  if (memo === null) {
    memo = fillByClass(new Uint8Array(0x10000), (name) => (DENSE.test(name) ? 0 : 1)).fill(0, 0, 0x80);
    mark(memo, /[A-Za-z]+/g, 1);
  }
  return memo;
}
