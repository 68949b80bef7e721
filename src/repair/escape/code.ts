/**
 * Where a text quotes source code, escapes are meant. This is the little that can be told without knowing the
 * format: fenced blocks, code spans, and markup.
 */
export class CodeSpans {
  readonly #text: string;
  readonly #fences: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#fences = findFences(text);
  }

  /** Whether the place lies in a fenced block, between backticks on its line, or on a line of markup or code. */
  has(at: number): boolean {
    return this.#isFenced(at) || this.#isSpan(at) || this.#isCodeLine(at);
  }

  #isFenced(at: number): boolean {
    let low = 0;
    let high = this.#fences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#fences[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  }

  #isSpan(at: number): boolean {
    const [start, end] = this.#line(at);
    const left = this.#text.slice(start, at).split('`').length - 1;
    return left % 2 === 1 && this.#text.slice(at, end).includes('`');
  }

  #isCodeLine(at: number): boolean {
    const [start, end] = this.#line(at);
    // The semicolon of an entity is no statement's, nor is that of one that the reach cut off.
    const line = this.#text.slice(start, end).replace(/^#?\w{0,7};|&?#?\w{2,8};/g, '');
    return CODE_LINE.test(line) || MARKUP.test(line);
  }

  /** The line around a place, at most {@link REACH} units each way. */
  #line(at: number): [number, number] {
    let start = at;
    while (start > 0 && at - start < REACH && this.#text[start - 1] !== '\n') start--;
    let end = at;
    while (end < this.#text.length && end - at < REACH && this.#text[end] !== '\n') end++;
    return [start, end];
  }
}

/** UTF-16 units: how much of a long line is looked at, so that many escapes in one cost no more than linear time. */
const REACH = 500;
const MARKUP = /<\/?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]{0,200})?\/?>/;
/** A statement, a call with a string, an assignment, a regular expression class, an object in JSON. */
const CODE_LINE =
  /[;{]\s*$|=>|\)\s*;|\b(?:var|let|const|def|return|function|import|print|console|printf|echo|replace|RegExp|re\.)\b\s*[\w.$(["']|\[[^\]\n]{0,40}\\u[0-9a-fA-F]{4}-|\w+\(\s*["'][^"'\n]{0,200}["']|[:=]\s*["'](?:\\|&#)/;

/** Places where a fenced block opens and closes, in turn; one left open runs to the end. */
function findFences(text: string): number[] {
  const places: number[] = [];
  for (const match of text.matchAll(/^ {0,3}(?:```|~~~)/gm)) places.push(match.index);
  return places;
}
