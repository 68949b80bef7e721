import { isDense, isDigit, isSpacedLetter } from './chars.ts';
import { foldTable } from './fold.ts';
import { type OnHit, Scanner, type Units } from './scanner.ts';

export interface Term<T> {
  /** In lower case; a trailing `*` lets more letters follow. */
  readonly text: string;
  readonly value: T;
}

/**
 * Finds terms whatever the case, width and Chinese script. One that begins or ends with a letter or a digit stands
 * apart from others of its kind; in dense scripts terms match anywhere.
 */
export class Matcher<T> {
  readonly #scanner: Scanner<T>;

  constructor(terms: Iterable<Term<T>>) {
    const { fold } = units();
    const entries = [...terms].map((term) => {
      const open = term.text.endsWith('*');
      const plain = open ? term.text.slice(0, -1) : term.text;
      if (plain.length < 2) throw new RangeError(`spam term too short: ${JSON.stringify(term.text)}`);
      let text = '';
      for (let i = 0; i < plain.length; i++) text += String.fromCharCode(fold[plain.charCodeAt(i)]!);
      return { text, value: term.value, open };
    });
    this.#scanner = new Scanner(entries, units());
  }

  scan(text: string, start: number, end: number, onHit: OnHit<T>): void {
    this.#scanner.scan(text, start, end, onHit);
  }
}

const LETTER = 1;
const DIGIT = 2;
let memo: Units | undefined;

function units(): Units {
  if (memo !== undefined) return memo;
  const fold = foldTable();
  const kind = new Uint8Array(0x10000);
  for (let unit = 0; unit < kind.length; unit++) {
    const code = fold[unit]!;
    if (isDigit(code)) kind[unit] = DIGIT;
    else if (isSpacedLetter(code) && !isDense(code)) kind[unit] = LETTER;
  }
  memo = { fold, kind };
  return memo;
}
