import { isDense, isDigit, isSpacedLetter } from './chars.ts';
import { foldTable } from './fold.ts';
import { lowerCase } from './lower-case.ts';

/** How terms are read: UTF-16 units as they are searched, and which of them make words. */
export interface Units {
  /** The unit that each one is searched as. One to one, so that offsets stay. */
  readonly fold: Uint16Array;
  /** Not 0 for units that make words: a term does not begin or end between two of the same kind. */
  readonly kind: Uint8Array;
}

let cased: Units | undefined;

/** Whatever the case; letters and digits make words. */
export function caseless(): Units {
  if (cased !== undefined) return cased;
  const kind = new Uint8Array(0x10000);
  for (let unit = 0; unit < kind.length; unit++) if (isWordLetter(unit)) kind[unit] = 1;
  cased = { fold: lowerCase(), kind };
  return cased;
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic letters and digits. */
export function isWordLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x64a) || (unit >= 0x1e00 && unit <= 0x1fff)
  );
}

const LETTER = 1;
const DIGIT = 2;
let formed: Units | undefined;

/** Whatever the case, width and Chinese script; letters make words, and digits make numbers. */
export function formless(): Units {
  if (formed !== undefined) return formed;
  const fold = foldTable();
  const kind = new Uint8Array(0x10000);
  for (let unit = 0; unit < kind.length; unit++) {
    const code = fold[unit]!;
    if (isDigit(code)) kind[unit] = DIGIT;
    else if (isSpacedLetter(code) && !isDense(code)) kind[unit] = LETTER;
  }
  formed = { fold, kind };
  return formed;
}

/** The text as it is searched. */
export function folded(text: string, { fold }: Units): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(fold[text.charCodeAt(i)]!);
  return out;
}
