/** Line and column of an offset, one-based as editors count; the column is in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Building is linear in the text, each look-up logarithmic in its lines. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - this.#starts[low - 1]! + 1 };
  }
}
