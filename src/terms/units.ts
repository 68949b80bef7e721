import { mark } from '../unicode/unit-table.ts';
import { isDigit, SPACED, scriptKinds } from './chars.ts';
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
  mark(kind, WORD_LETTERS, 1);
  cased = { fold: lowerCase(), kind };
  return cased;
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic letters and digits. */
const WORD_LETTERS = /[0-9A-Za-z\u00c0-\u024f\u0370-\u064a\u1e00-\u1fff]+/g;

export function isWordLetter(unit: number): boolean {
  return caseless().kind[unit] === 1;
}

const LETTER = 1;
const DIGIT = 2;
let formed: Units | undefined;

/** Whatever the case, width and Chinese script; letters make words, and digits make numbers. */
export function formless(): Units {
  if (formed !== undefined) return formed;
  const fold = foldTable();
  const kind = new Uint8Array(0x10000);
  const scripts = scriptKinds();
  for (let unit = 0; unit < kind.length; unit++) {
    const code = fold[unit]!;
    if (isDigit(code)) kind[unit] = DIGIT;
    else if (scripts[code] === SPACED) kind[unit] = LETTER;
  }
  formed = { fold, kind };
  return formed;
}

/** The text as it is searched. */
export function folded(text: string, { fold }: Units): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (fold[unit] === unit) continue;
    out += text.slice(copied, i) + String.fromCharCode(fold[unit]!);
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
